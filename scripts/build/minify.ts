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
 * Asks Chrome (136 and later) to compile all functions while the file arrives, on another thread:
 * most of a page's script runs at once, and a slow phone then draws three widgets about 95 of 730 ms
 * earlier (measured; processor slowed four times). Elsewhere it is a comment. What follows on its
 * line is not read: the name of the product costs no line of its own (26 bytes after brotli).
 */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad';

/**
 * Which of these packs best is chance and another for each file: all are written in all of these ways,
 * and the smallest after brotli is kept (30 to 130 bytes of each script of a page).
 */
const WAYS: readonly CompressOptions[] = [
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
  { join_vars: false },
  { hoist_props: false },
  { reduce_funcs: false },
  { booleans: false },
];

/** A name that no variable may have moves all others by one: chance again, 10 to 60 bytes. */
const UNUSED_NAMES = [
  [],
  ...['e', 't', 'i', 's', 'n', 'a', 'o', 'r', 'l', 'u', 'h', 'd', 'c'].map((name) => [name]),
  ...[
    ['e', 't'],
    ['_', '$'],
  ],
];

interface Way {
  readonly compress: CompressOptions;
  readonly unused: readonly string[];
  /** `{a}` for `{a:a}`. */
  readonly shorthand: boolean;
}

/**
 * Lit names its private properties so, in its production build too they are shortened. None of
 * ours begins with an underscore (ESLint), and the DOM's are left alone.
 */
const LIT_PRIVATE = '_.*';

const PLAIN: Way = { compress: {}, unused: [], shorthand: true };

interface Written {
  readonly code: string;
  /** Bytes after brotli. */
  readonly size: number;
}

/**
 * First what to write, then, for the scripts of pages, how to print the best of it, then once more what
 * to write so.
 */
async function smallest(write: (way: Way) => Promise<Written>, isPage: boolean): Promise<string> {
  let best = { way: PLAIN, ...(await write(PLAIN)) };
  const attempt = async (way: Way): Promise<void> => {
    const written = await write(way);
    if (written.size < best.size) best = { way, ...written };
  };
  for (const compress of WAYS) await attempt({ ...PLAIN, compress });
  if (!isPage) return best.code;
  const { compress } = best.way;
  for (const unused of UNUSED_NAMES) {
    for (const shorthand of [true, false]) await attempt({ compress, unused, shorthand });
  }
  const { unused, shorthand } = best.way;
  for (const other of WAYS) await attempt({ compress: other, unused, shorthand });
  return best.code;
}

/** A text that stands alone in a template is part of it: terser leaves those with braces. */
const foldTexts = (code: string): string => code.replaceAll(/\$\{"([^"\\`$]*)"\}/g, '$1');

export interface MinifyChoice {
  readonly format: 'es' | 'iife';
  /** What comes first, as a comment. */
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
        const again = async ({ compress, unused, shorthand }: Way): Promise<Written> => {
          const { code: second } = await minifyAgain(first.code, {
            ecma: 2020,
            compress: { ...COMPRESS, ...compress },
            module,
            mangle: {
              reserved: [...unused],
              properties: { regex: new RegExp(`^(?:${names.join('|')})$`) },
            },
            nameCache: shortNameCache(),
            format: {
              comments: false,
              shorthand,
              preamble: `${hasLit ? COMPILE_EARLY : '//!'} ${banner}`,
            },
          });
          if (!second) throw new Error(`Nothing is left of ${fileName}.`);
          const folded = foldTexts(second);
          return { code: folded, size: brotliCompressSync(folded).length };
        };
        return { code: await smallest(again, hasLit), map: null };
      },
    },
  };
}
