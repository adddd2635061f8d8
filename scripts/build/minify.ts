/**
 * Minifies the files for pages: by Vite's minifier and then by terser, which takes another 0.4 kB
 * off the timeline after brotli. Either alone gives more bytes.
 */
import { minify as minifyAgain, type MinifyOptions } from 'terser';
import { minify, type Plugin } from 'vite';
import { findChunks } from './classic-chunks.js';
import { SHORT_NAMES, shortNameCache } from './short-names.js';

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 4,
    keep_fargs: false,
    // Reading a property has no effect: so does `treeshake` of vite.config.ts take it.
    pure_getters: true,
    // `"" + x` for `String(x)` and the like: all we convert are texts, numbers and errors.
    unsafe: true,
    unsafe_arrows: true,
    // Vite's minifier writes all comparisons the same way round: repetition packs better.
    lhs_constants: false,
  },
};

/**
 * Lit names its private properties so, in its production build too they are shortened. None of
 * ours begins with an underscore (ESLint), and the DOM's are left alone.
 */
const LIT_PRIVATE = '_.*';

export interface MinifyChoice {
  readonly format: 'es' | 'iife';
  /** A comment that comes first. */
  readonly banner: string;
  /** The file holds Lit, and no other package with such names. */
  readonly hasLit: boolean;
}

export function minifyPlugin({ format, banner, hasLit }: MinifyChoice): Plugin {
  const module = format === 'es';
  return {
    name: 'telecons-minify',
    renderChunk: {
      order: 'post',
      async handler(code, { fileName }) {
        const first = await minify(fileName, module ? code : findChunks(code), { module });
        const names = hasLit ? [LIT_PRIVATE, ...SHORT_NAMES] : SHORT_NAMES;
        const second = await minifyAgain(first.code, {
          ...OPTIONS,
          module,
          mangle: { properties: { regex: new RegExp(`^(?:${names.join('|')})$`) } },
          nameCache: shortNameCache(),
          format: { comments: false, preamble: banner },
        });
        if (!second.code) throw new Error(`Nothing is left of ${fileName}.`);
        return { code: second.code, map: null };
      },
    },
  };
}
