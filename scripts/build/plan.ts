/** What `npm run build` makes, named once for Vite, the size budgets and the tests. */

/** Modules loaded on demand. Each becomes one self-contained file that all entries share. */
export interface LazyChunk {
  readonly name: string;
  /** Path of the module that is imported with `import()`. */
  readonly module: string;
  /** Most bytes it may have, brotli 11. */
  readonly budget: number;
  /** Why it may cost that. */
  readonly reason: string;
}

/** A chunk may import chunks above it. The build fails on an `import()` that is not listed. */
export const LAZY_CHUNKS: readonly LazyChunk[] = [
  {
    name: 'detail',
    module: 'src/model/generated/detail.ts',
    budget: 12_000,
    reason: 'quotes, notes and addresses: first focus, table or download',
  },
  {
    name: 'evidence',
    module: 'src/elements/evidence/part.ts',
    budget: 3_500,
    reason: 'the sentences behind the figures, and the look of the table: first pointer or focus',
  },
  {
    name: 'reading',
    module: 'src/elements/timeline/reading.ts',
    budget: 6_000,
    reason: 'the reading panel and the list of events of a timeline: first pointer or focus',
  },
  {
    name: 'gauge',
    module: 'src/elements/target-gauge/more.ts',
    budget: 6_500,
    reason:
      'what was known earlier, dials and the panel of a year: as-of, shape, first pointer or focus',
  },
  {
    name: 'files',
    module: 'src/elements/files/part.ts',
    budget: 9_000,
    reason: 'CSV, PNG and the code to embed: first click on one of them; `toCSV`, `toSVG`, `toPNG`',
  },
  {
    name: 'dense',
    module: 'src/elements/timeline/dense.ts',
    budget: 50_000,
    reason: 'Chart.js and its zoom, only for series of more than 250 observations',
  },
  {
    name: 'map-refusals',
    module: 'src/model/region-refusals.ts',
    budget: 1_500,
    reason: 'why a text names no region of the map: only once one does not',
  },
  {
    name: 'map',
    module: 'src/elements/region-map/more.ts',
    budget: 6_500,
    reason: 'all topics and names of the map, its tiles and keyboard: first pointer or focus',
  },
  {
    name: 'own-regions',
    module: 'src/elements/region-map/own.ts',
    budget: 12_000,
    reason: "parser, validator, classes and words of a publisher's own regions",
  },
  {
    name: 'own',
    module: 'src/elements/timeline/own.ts',
    budget: 12_000,
    reason: "parser, validator and words of a publisher's own data",
  },
  {
    name: 'snippets',
    module: 'src/embed/upgrader.ts',
    budget: 800,
    reason: 'what turns snippets into elements: with telecons.js, behind their pictures',
  },
];

/** Self-contained files for pages: name in dist/ without extension → source. */
export const PAGE_ENTRIES: Readonly<Record<string, string>> = {
  telecons: 'src/define.ts',
  'telecons-region-map': 'src/define/region-map.ts',
  'telecons-target-gauge': 'src/define/target-gauge.ts',
  'telecons-timeline': 'src/define/timeline.ts',
};

/** The scripts of the iframe form: path in dist/ without extension → source and format. */
export const FRAME_SCRIPTS: Readonly<
  Record<string, { readonly module: string; readonly format: 'es' | 'iife' }>
> = {
  'embed/page': { module: 'src/embed/page.ts', format: 'es' },
  resize: { module: 'src/embed/resize.ts', format: 'iife' },
};

/** Entries of the npm package: path in dist/npm/ without extension → source. */
export const NPM_ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  'define/region-map': 'src/define/region-map.ts',
  'define/target-gauge': 'src/define/target-gauge.ts',
  'define/timeline': 'src/define/timeline.ts',
  model: 'src/model.ts',
};

/** Packages the npm build leaves to the consumer's bundler. */
export const EXTERNAL_PACKAGES = /^(?:lit|chart\.js)(?:\/|$)/;

export const CHUNK_FOLDER = 'chunks';

/** Name of a chunk's file, `detail-Ab12Cd.js`; finds it again among the files of its folder. */
export const chunkFilePattern = (name: string): RegExp => new RegExp(`^${name}-[\\w-]{6}\\.js$`);
