/** Compiles single-file components with Vue's own compiler, as its plugin for Vite does. */
import { type CompilerOptions, compileScript, parse } from 'vue/compiler-sfc';
import type { Plugin } from 'vite';

export function vuePlugin(compilerOptions: CompilerOptions, ssr: boolean): Plugin {
  return {
    name: 'recipes-vue',
    enforce: 'pre',
    transform(code, filename) {
      if (!filename.endsWith('.vue')) return null;
      const { descriptor, errors } = parse(code, {
        filename,
        templateParseOptions: compilerOptions,
      });
      const [error] = errors;
      if (error) throw error;
      const { content } = compileScript(descriptor, {
        id: filename,
        inlineTemplate: true,
        templateOptions: { ssr, ssrCssVars: [], compilerOptions },
      });
      return { code: content, map: null };
    },
  };
}
