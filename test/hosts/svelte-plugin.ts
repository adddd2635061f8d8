/** Compiles the components of apps/ with Svelte's own compiler. */
import { compile, compileModule } from 'svelte/compiler';
import type { Plugin } from 'vite';

export function sveltePlugin(generate: 'client' | 'server'): Plugin {
  const options = { generate, dev: true } as const;
  return {
    name: 'hosts-svelte',
    enforce: 'pre',
    transform(code, filename) {
      const isModule = /\.svelte\.js$/.test(filename);
      if (!isModule && !filename.endsWith('.svelte')) return null;
      if (filename.includes('node_modules')) return null;
      const { js, warnings } = isModule
        ? compileModule(code, { ...options, filename })
        : compile(code, { ...options, filename });
      const [warning] = warnings;
      if (warning) throw new Error(`${filename}: ${warning.message}`);
      return { code: js.code, map: null };
    },
  };
}
