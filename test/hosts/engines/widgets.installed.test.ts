/**
 * The built files in the engines of Firefox and Safari: every figure is there, nothing moves, nothing
 * overlaps, keys and files work, a strict policy refuses nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type PageServer, startPageServer } from '../server.js';
import type { Engine } from './engine.js';
import { startFirefox } from './firefox.js';
import * as inPage from './in-page.js';
import type { Widget } from './in-page.js';
import { startWebKit } from './webkit.js';

const TAGS = ['timeline', 'region-map', 'target-gauge'];
/** Pixels of a column: phones with and without margins, between two layouts, articles. */
const WIDTHS = [288, 320, 328, 361, 398, 490, 680, 1100];
/** As the CSV tables have them, in the language's own spaces. */
const FIGURES = {
  fr: [/^plus de 4\u202f500\u202f000$/, /^44\u202f%$/, /^18\u202f549\u202f259$/],
  en: [/^more than 4,500,000$/, /^44%$/, /^18,549,259$/],
} as const;
/** The same in the sentence that each widget has for its main figure. */
const SENTENCES = {
  fr: [/plus de 4\u202f500\u202f000/, /44\u202f%/, /18\u202f549\u202f259 actes/],
  en: [/more than 4,500,000/, /44%/, /18,549,259 acts/],
} as const;
type Language = keyof typeof FIGURES;

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

let server: PageServer;
before(async () => {
  server = await startPageServer();
  const telling = readFileSync(path.join(import.meta.dirname, 'telling.js'), 'utf8');
  server.made.set('/telling.js', telling);
});
after(() => server.close());

interface PageOptions {
  /** Of each column, in pixels; default 680. */
  readonly width?: number;
  readonly language?: Language;
  readonly policy?: string;
  /** `''`: none. */
  readonly script?: string;
}

const MODULE = '<script type="module" src="/dist/telecons.js"></script>';
const CLASSIC = '<script src="/dist/telecons.iife.js" defer></script>';

/** Each widget in a column of its own. */
function page(
  body: string,
  { width = 680, language = 'fr', policy, script = MODULE }: PageOptions = {},
): string {
  const address = `/engine-${server.made.size}.html`;
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  const styles = `/engine-${width}.css`;
  server.made.set(styles, `body{margin:0;font:16px/1.5 sans-serif}.case{width:${width}px}`);
  server.made.set(
    address,
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${meta}<title>Page</title>
<script src="/telling.js"></script><link rel="stylesheet" href="/dist/telecons.css">
<link rel="stylesheet" href="${styles}">${script}</head><body>${body}</body></html>`,
  );
  return server.origin + address;
}

const cases = (...elements: string[]) =>
  elements.map((element) => `<div class="case">${element}</div>`).join('');
const element = (tag: string, attributes = '') =>
  `<telecons-${tag} loading="eager" ${attributes}></telecons-${tag}>`;

/** Labels that touch each other or leave the drawing, by more than the pixel engines round by. */
function collisions({ labels, drawing: [width, height] }: Widget): readonly string[] {
  const SLACK = 1;
  return labels.flatMap((label, index) => {
    const isInside =
      label.x >= -SLACK &&
      label.y >= -SLACK &&
      label.x + label.width <= width + SLACK &&
      label.y + label.height <= height + SLACK;
    const touched = labels
      .slice(index + 1)
      .filter(
        (other) =>
          label.x + SLACK < other.x + other.width &&
          other.x + SLACK < label.x + label.width &&
          label.y + SLACK < other.y + other.height &&
          other.y + SLACK < label.y + label.height,
      );
    return [
      ...(isInside ? [] : [`"${label.text}" leaves the drawing`]),
      ...touched.map((other) => `"${label.text}" touches "${other.text}"`),
    ];
  });
}

for (const [name, start] of [
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const) {
  describe(name, () => {
    let engine: Engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine.close());

    const expectQuiet = async () =>
      assert.deepEqual(await engine.run(inPage.complaints), [], 'complaints of the page');

    /** Widgets that are drawn when the page has long been there: nothing in it may move. */
    async function readLate(body: string, options: PageOptions): Promise<readonly Widget[]> {
      await engine.open(page(body, { ...options, script: '' }));
      const reserved = await engine.run(inPage.heights);
      await engine.run(inPage.load, '/dist/telecons.js', 'module');
      const widgets = await engine.run(inPage.read);
      assert.equal(widgets.length, reserved.length);
      widgets.forEach((widget, index) => {
        const { tag, height, takeaway } = widget;
        const moved = height - (reserved[index] ?? 0);
        assert.ok(Math.abs(moved) <= 1, `${tag} moves the page by ${moved} pixels: ${takeaway}`);
        assert.deepEqual(widget.states, ['ready'], takeaway);
        assert.deepEqual(widget.overflowing, [], takeaway);
        assert.ok(widget.labels.length > 2, `${tag} is drawn`);
        assert.deepEqual(collisions(widget), [], takeaway);
      });
      await expectQuiet();
      return widgets;
    }

    for (const language of ['fr', 'en'] as const) {
      for (const width of WIDTHS) {
        test(`draws all widgets, ${language}, ${width} px`, async () => {
          const body = cases(...TAGS.map((tag) => element(tag)));
          const widgets = await readLate(body, { width, language });
          widgets.forEach(({ tag, table, takeaway }, index) => {
            assert.match(takeaway, SENTENCES[language][index] as RegExp);
            const figure = FIGURES[language][index] as RegExp;
            assert.ok(
              table.some((cells) => cells.some((cell) => figure.test(cell))),
              `${tag} has no ${figure} in ${JSON.stringify(table)}`,
            );
          });
        });
      }
    }

    for (const width of [320, 680]) {
      test(`draws the other series, scales and shapes, ${width} px`, async () => {
        const body = cases(
          element('timeline', 'series="weekly" scale="log"'),
          element('timeline', 'series="cumulative"'),
          element('timeline', 'series="annual"'),
          element('region-map', 'layout="tiles"'),
          element('target-gauge', 'shape="dial"'),
          element('target-gauge', 'as-of="2020-06-30"'),
        );
        for (const { table, takeaway } of await readLate(body, { width })) {
          assert.ok(table.length > 3, takeaway);
        }
      });
    }

    test('is read with the keyboard, down to the sentence that published a figure', async () => {
      await engine.open(page(cases(element('timeline'))));
      await engine.run(inPage.read);
      assert.match(await engine.run(inPage.focusFigure), /^août 2020/i);
      await engine.press('ArrowLeft');
      await engine.run(inPage.until, '.panel', '4\\s500\\s000|4,5');
      assert.match(await engine.run(inPage.focused), /^avril 2020/i);
      await engine.press('Enter');
      await engine.run(inPage.until, '.panel .quote', '«.{20,}»');
      await engine.press('Escape');
      await engine.run(inPage.until, '.panel:not(.idle)', '^$');
      await expectQuiet();
    });

    test('walks through the regions with the arrows', async () => {
      await engine.open(page(cases(element('region-map'))));
      await engine.run(inPage.read);
      const first = await engine.run(inPage.focusFigure);
      assert.match(first, /^Île-de-France, 44/);
      await engine.press('ArrowDown');
      await engine.press('Enter');
      await engine.run(inPage.until, '.panel', '^ ?Normandie Citée, sans chiffre');
      assert.notEqual(await engine.run(inPage.focused), first);
      await expectQuiet();
    });

    test('gives its figures as CSV, SVG and PNG', async () => {
      for (const tag of TAGS) {
        await engine.open(page(cases(element(tag))));
        await engine.run(inPage.read);
        const { csv, svg, png } = await engine.run(inPage.files);
        assert.ok(csv.split('\n').length > 3, tag);
        assert.match(svg, /^<svg[^]*<\/svg>\s*$/, tag);
        assert.deepEqual(png.slice(0, 4), [0x89, 0x50, 0x4e, 0x47], tag);
        assert.ok((png[4] ?? 0) > 10_000, `${tag}: ${png[4]} bytes`);
      }
      await expectQuiet();
    });

    test("draws a publisher's own long series on a canvas", async () => {
      await engine.open(page(cases(element('timeline'))));
      await engine.run(inPage.read);
      const [width, height] = await engine.run(inPage.showLongSeries, 400);
      assert.ok(width > 500 && height > 150, `${width} by ${height}`);
      await expectQuiet();
    });

    for (const [form, script] of [
      ['module', MODULE],
      ['classic', CLASSIC],
    ] as const) {
      test(`turns a snippet into a widget under a strict policy: ${form} script`, async () => {
        const snippets = TAGS.map(
          (tag) =>
            `<figure class="telecons-embed" data-element="${tag}"><a href="/dist/embed/${tag}.html"><img src="/dist/images/${
              { timeline: 'timeline-monthly', 'region-map': 'region-map-map' }[tag] ??
              'target-gauge-bars'
            }-fr-light-680.svg" width="680" height="600" alt="Les chiffres en une phrase."></a></figure>`,
        );
        await engine.open(page(cases(...snippets), { policy: STRICT, script }));
        await engine.run(inPage.upgraded, TAGS.length);
        const widgets = await engine.run(inPage.read);
        assert.deepEqual(
          widgets.map(({ tag, states }) => `${tag} ${states.join()}`),
          TAGS.map((tag) => `telecons-${tag} ready`),
        );
        await expectQuiet();
      });
    }

    test('fits a frame to its content, in a sandbox too', async () => {
      for (const sandbox of ['', 'sandbox="allow-scripts"']) {
        const frame = `<iframe ${sandbox} src="/dist/embed/timeline.html" title="Chronologie" width="600" height="123"></iframe>`;
        await engine.open(page(frame, { script: '<script src="/dist/resize.js"></script>' }));
        const height = await engine.run(inPage.frameHeight, 500);
        assert.ok(height >= 500 && height < 2_000, `${sandbox}: ${height} pixels`);
        await expectQuiet();
      }
    });
  });
}
