/** The committed pictures: all there, small, self-contained, and with the figures of the tables. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, 'images', name));

/** Numbers that each preset's pictures show at 360 and at 680 px, with the rows they are in. */
const GOLDEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'timeline-monthly': {
    'acts-per-month/2018-12': 1_000,
    'acts-per-month/2020-02': 40_000,
    'acts-per-month/2019-08': 12_000,
    'acts-per-month/2020-04': 4_500_000,
    'acts-per-month/2020-08/disputed': 1_000_000,
  },
  'timeline-monthly-log': {
    'acts-per-month/2020-02': 40_000,
    'acts-per-month/2020-04': 4_500_000,
    'acts-per-month/2020-08/disputed': 1_000_000,
  },
  'timeline-weekly': {
    'acts-per-week/2020-W15/r1': 1_118_175,
    'acts-per-week/2020-W48': 476_000,
  },
  'timeline-cumulative': {
    'acts-since-start/2019-03-17': 7_939,
    'acts-since-start/2019-09-15': 60_000,
    'acts-since-start/2019-12-31': 138_000,
    'acts-since-start/2020-03-22': 320_000,
  },
  'timeline-annual': {
    'acts-per-year/2019/snds': 127_178,
    'acts-per-year/2020/snds': 18_549_259,
    'acts-per-year/2021/snds': 11_966_153,
  },
  'region-map-map': { 'share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF': 44 },
  'region-map-tiles': { 'share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF': 44 },
  'target-gauge-bars': {
    'acts-per-year/2019/snds': 127_178,
    'acts-per-year/2020/snds': 18_549_259,
    'acts-per-year/2021/snds': 11_966_153,
    'forecast-acts/2019/budget-2018': 500_000,
    'forecast-acts/2020/budget-2018': 1_000_000,
    'forecast-acts/2021/budget-2018': 1_300_000,
  },
  'target-gauge-dial-2019': {
    'acts-per-year/2019/snds': 127_178,
    'forecast-acts/2019/budget-2018': 500_000,
  },
  'target-gauge-dial-2020': {
    'acts-per-year/2020/snds': 18_549_259,
    'forecast-acts/2020/budget-2018': 1_000_000,
  },
  'target-gauge-dial-2021': {
    'acts-per-year/2021/snds': 11_966_153,
    'forecast-acts/2021/budget-2018': 1_300_000,
  },
};
/** Percentages that are calculated: from the golden values of data/README.md. */
const SHARES: Readonly<Record<string, readonly number[]>> = {
  'target-gauge-bars': [25, 1_855, 920],
  'target-gauge-dial-2019': [25],
  'target-gauge-dial-2020': [1_855],
  'target-gauge-dial-2021': [920],
};
const PRESETS = Object.keys(GOLDEN);
const LANGUAGES = ['fr', 'en'] as const;
const NAMES = PRESETS.flatMap((preset) =>
  LANGUAGES.flatMap((language) =>
    ['light', 'dark'].flatMap((theme) =>
      [360, 680].map((width) => ({
        ...{ preset, language, theme, width },
        name: `${preset}-${language}-${theme}-${width}`,
      })),
    ),
  ),
);

interface Entry {
  readonly id: string;
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
const INDEX = JSON.parse(read('index.json').toString()) as Entry[];

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

/** As drawings write a figure: whole, or shortened from a million on. */
function written(value: number, language: 'fr' | 'en'): string[] {
  const whole = value.toLocaleString('en').replaceAll(',', language === 'fr' ? '\u202f' : ',');
  if (value < 1_000_000) return [whole];
  const short = String(value / 1_000_000).replace('.', language === 'fr' ? ',' : '.');
  return [whole, `${short} million`, `${short}\u00a0million`, `${short}\u00a0M`, `${short}M`];
}

void test('there is each preset in both languages, themes and widths, as SVG and PNG', () => {
  const expected = NAMES.flatMap(({ name }) => [`${name}.png`, `${name}.svg`]);
  assert.equal(expected.length, 176);
  assert.deepEqual(
    readdirSync(path.join(root, 'images')).sort(),
    [...expected, 'index.json'].sort(),
  );
  assert.deepEqual(INDEX.map(({ id }) => id).sort(), NAMES.map(({ name }) => name).sort());
});

void test('each SVG is self-contained and at most 12 kB, brotli', () => {
  for (const { name, language, theme, width } of NAMES) {
    const svg = read(`${name}.svg`).toString();
    assert.ok(brotliCompressSync(svg).length <= 12_000, name);
    assert.match(
      svg,
      new RegExp(`^<svg [^>]*width="${width}" [^>]*role="img" xml:lang="${language}"`),
    );
    assert.match(svg, /<title>[^<]+<\/title><desc>[^<]+<\/desc>/, name);
    assert.doesNotMatch(svg, /<(?:script|style|foreignObject|image|use|a|animate)\b/i, name);
    assert.doesNotMatch(
      svg,
      /\son\w+=|href|url\((?!#telecons-)|var\(|currentColor|@|prefers-/i,
      name,
    );
    // One address only: that of the language it is written in.
    assert.deepEqual(svg.match(/https?:/g), ['http:'], name);
    assert.equal(svg.match(/font-family=/g)?.length, 1, name);
    const ground = theme === 'dark' ? '#14181d' : '#fff';
    assert.match(svg, new RegExp(`<rect width="${width}" height="\\d+" fill="${ground}"/>`), name);
  }
});

void test('each shows its figures as the tables have them, its title and its sources', () => {
  const file = readFileSync(path.join(root, 'data/observations.csv'));
  const rows = parse(file, { columns: true }) as Record<string, string>[];
  for (const { name, preset, language } of NAMES) {
    const svg = read(`${name}.svg`).toString();
    const texts = textsOf(svg);
    for (const [id, value] of Object.entries(GOLDEN[preset] ?? {})) {
      const row = rows.find((each) => each['id'] === id);
      assert.equal(Number(row?.['value']), value, `${id} in the tables`);
      const forms = written(value, language);
      assert.ok(
        texts.some((text) => forms.some((form) => text.includes(form))),
        `${name} lacks ${value} of ${id}: ${texts.join(' | ')}`,
      );
    }
    for (const share of SHARES[preset] ?? []) {
      const percent = language === 'fr' ? '\u202f%' : '%';
      const [form = ''] = written(share, language);
      assert.ok(texts.includes(form + percent), `${name} lacks ${share} %`);
    }
    const flow = texts.join(' ').replaceAll('\u00a0', ' ');
    const title = /<title>([^<]+)/.exec(svg)?.[1]?.replaceAll('\u00a0', ' ') ?? '';
    assert.ok(flow.includes(title), `${name} has its title`);
    assert.match(flow, language === 'fr' ? /Sources? : \p{L}/u : /Sources?: \p{L}/u, name);
    assert.match(
      flow,
      preset.startsWith('region-map') ? /mind Health/ : /Le (?:Quotidien|Généraliste)/,
    );
  }
});

void test('each PNG is as large as its SVG and holds a picture and nothing else', () => {
  for (const { id, width, height } of INDEX) {
    const png = read(`${id}.png`);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height], id);
    assert.match(
      read(`${id}.svg`).toString(),
      new RegExp(`^<svg [^>]*width="${width}" height="${height}"`),
    );
    const chunks: string[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      chunks.push(png.toString('latin1', at + 4, at + 8));
    }
    assert.deepEqual([...new Set(chunks)], ['IHDR', 'PLTE', 'IDAT', 'IEND'], id);
    assert.ok(png.length <= 40_000, `${id}.png has ${png.length} bytes`);
  }
});

void test('the alternative text is one sentence with a figure and its source', () => {
  for (const { id, lang, alt } of INDEX) {
    assert.match(alt, /\d.*\(.*20\d\d.*\)\.$/s, id);
    assert.doesNotMatch(alt, /[<>"\n]/, id);
    assert.match(alt, lang === 'fr' ? /[éèà]/ : /\b(?:in|of|the|acts)\b/, id);
  }
});

void test('the package that npm would publish has at most 3 MB', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as { size: number; files: { path: string }[] }[];
  assert.ok(packed && packed.size <= 3_000_000, `${packed?.size} bytes`);
  const pictures = packed.files.filter((file) => file.path.startsWith('dist/images/'));
  assert.equal(pictures.length, 177);
});
