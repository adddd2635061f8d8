/**
 * Minifies the files for pages: by Vite's minifier and then by terser, which takes another 0.4 kB
 * off the timeline after brotli. Either alone gives more bytes.
 */
import { brotliCompressSync } from 'node:zlib';
import { type CompressOptions, minify as minifyAgain } from 'terser';
import { minify, type Plugin } from 'vite';
import { shareLoader } from './chunk-loader.js';
import { SHORT_NAMES, shortNameCache } from './short-names.js';

const COMPRESS: CompressOptions = {
  passes: 4,
  keep_fargs: false,
  // Reading a property has no effect: so does `treeshake` of vite.config.ts take it.
  pure_getters: true,
  // `"" + x` for `String(x)` and the like: all we convert are texts, numbers and errors.
  unsafe: true,
  unsafe_arrows: true,
  // Vite's minifier writes all comparisons the same way round: repetition packs better.
  lhs_constants: false,
};

/**
 * Which of these packs best is chance and another for each file: the scripts of pages are written
 * in all of these ways, and the smallest after brotli is kept (30 to 130 bytes of each).
 */
const WAYS: readonly CompressOptions[] = [
  {},
  { hoist_funs: true },
  { hoist_funs: true, passes: 2 },
  { sequences: false },
  { collapse_vars: false },
  { conditionals: false },
  { if_return: false },
  { unsafe_methods: true },
  { unsafe_methods: true, hoist_funs: true },
  { unsafe_methods: true, passes: 3 },
  { inline: 0 },
  { inline: 0, hoist_funs: true },
  { side_effects: false },
  { negate_iife: false },
];

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
        const first = await minify(fileName, hasLit ? shareLoader(code, module) : code, { module });
        const names = hasLit ? [LIT_PRIVATE, ...SHORT_NAMES] : SHORT_NAMES;
        const again = async (way: CompressOptions): Promise<string> => {
          const { code: second } = await minifyAgain(first.code, {
            ecma: 2020,
            compress: { ...COMPRESS, ...way },
            module,
            mangle: { properties: { regex: new RegExp(`^(?:${names.join('|')})$`) } },
            nameCache: shortNameCache(),
            format: { comments: false, preamble: banner },
          });
          if (!second) throw new Error(`Nothing is left of ${fileName}.`);
          return second;
        };
        const codes = await Promise.all((hasLit ? WAYS : WAYS.slice(0, 1)).map(again));
        const sizes = codes.map((each) => brotliCompressSync(each).length);
        return { code: codes[sizes.indexOf(Math.min(...sizes))] ?? '', map: null };
      },
    },
  };
}
