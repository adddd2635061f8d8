/** The front page: what its article says, what its codes give, and what was written into it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { frontPage, type Picture } from '../../scripts/site/front-page.js';
import { finalStates } from './drawn.js';
import { root, type Site, startSite } from './site.js';

const FILE = path.join(root, 'demo/index.html');
const WIDGETS = ['timeline', 'target-gauge', 'region-map'];

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The codes as the page shows them, by the name of what they give. */
async function shownCodes(): Promise<Readonly<Record<string, string>>> {
  const { page } = await site.open('demo/index.html');
  const codes = await page.evaluate(() =>
    [...document.querySelectorAll('pre code')].map((code) => ({
      id: code.id.replace('code-', ''),
      code: code.textContent,
    })),
  );
  await page.close();
  return Object.fromEntries(codes.map(({ id, code }) => [id, code]));
}

const emptyPage = (body: string): { html: string } => ({
  html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
});

describe('the front page', () => {
  test('is what the pictures and the dataset make of it', async () => {
    const pictures = JSON.parse(read('images/index.json')) as readonly Picture[];
    const page = readFileSync(FILE, 'utf8');
    assert.equal(await frontPage(page, pictures, FILE), page, 'Run "npx tsx scripts/site.ts".');
  });

  test('draws the widget of its first screen and the three of its article', async () => {
    const { page } = await site.open('demo/index.html');
    assert.deepEqual(await finalStates(page), { ready: 4 });
    const drawn = await page.$$eval(
      '.story telecons-timeline, .story telecons-target-gauge, .story telecons-region-map',
      (widgets) => widgets.map(({ localName }) => localName),
    );
    assert.deepEqual(
      drawn,
      WIDGETS.map((name) => `telecons-${name}`),
    );
    await page.close();
  });

  // Width of the window and the part of its 900 pixels above the drawing.
  for (const [width, above] of [
    [320, 0.8],
    [680, 0.67],
    [1100, 0.34],
    [1280, 0.34],
  ] as const) {
    test(`has a drawing on its first screen and moves nothing for it: ${width} pixels`, async () => {
      const { page } = await site.open('demo/index.html', { width });
      await page.waitForFunction(() =>
        document
          .querySelector('.hero telecons-target-gauge')
          ?.shadowRoot?.querySelector('.chart svg'),
      );
      const seen = await page.evaluate(async () => {
        const moved = await new Promise<number>((resolve) => {
          type Shift = PerformanceEntry & { readonly value: number };
          new PerformanceObserver((list) => {
            resolve((list.getEntries() as Shift[]).reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // Without a shift the observer says nothing.
          setTimeout(() => resolve(0), 500);
        });
        const drawing = document
          .querySelector('.hero telecons-target-gauge')
          ?.shadowRoot?.querySelector('.chart svg');
        return { moved, top: drawing?.getBoundingClientRect().top ?? Infinity };
      });
      await page.close();
      assert.ok(seen.top < above * 900, `The drawing begins at ${seen.top}.`);
      assert.ok(seen.moved < 0.001, `Layout shift: ${seen.moved}`);
    });
  }

  test('says that the package is not on npm wherever it speaks of npm', () => {
    const steps = /<ol class="steps">.*<\/ol>/s.exec(read('demo/index.html'))?.[0] ?? '';
    assert.match(steps, /npm/);
    assert.match(steps, /npm-cdn\.md">il n’y est pas encore<\/a>/);
    assert.match(read('docs/recipes/npm-cdn.md'), /not on the npm registry\s+yet/);
  });

  test('breaks no size before its unit at 320 pixels', async () => {
    const { page } = await site.open('demo/index.html', { width: 320 });
    const lines = await page.$$eval('.sizes .size, .sizes .ratio', (sizes) =>
      sizes.map((size) => {
        const range = document.createRange();
        range.selectNodeContents(size);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    assert.equal(lines.length, 12);
    assert.deepEqual(new Set(lines), new Set([1]));
    await page.close();
  });

  test('says no figure in its article that the dataset does not have', () => {
    const text = (html: string): string =>
      html
        .replaceAll(/<(?:figure|pre).*?<\/(?:figure|pre)>|<[^>]+>/gs, ' ')
        .replaceAll('&nbsp;', ' ');
    const numbers = (html: string): ReadonlySet<string> =>
      new Set(
        [...text(html).matchAll(/\d+(?:[\u202f\u00a0 ]\d{3})*(?:,\d+)?/g)].map(([found]) =>
          found.replaceAll(/\D/g, ''),
        ),
      );
    const [article = ''] =
      /<article class="story".*<\/article>/s.exec(readFileSync(FILE, 'utf8')) ?? [];
    const known = numbers(read('demo/facts.html'));
    const said = [...numbers(article)].filter((number) => number.length > 1);
    assert.ok(said.length > 15);
    // "4,5 millions" and "1,3 million" are 4 500 000 and 1 300 000.
    const isKnown = (number: string): boolean => known.has(number) || known.has(`${number}00000`);
    assert.deepEqual(
      said.filter((number) => !isKnown(number)),
      [],
    );
  });

  test('shows codes of one line with its own address', async () => {
    const codes = await shownCodes();
    assert.deepEqual(Object.keys(codes), ['script', ...WIDGETS]);
    for (const code of Object.values(codes)) {
      assert.doesNotMatch(code, /\n|example\.org/);
      assert.ok(code.includes(site.address));
    }
  });

  test('gives a measured size for each widget and for the other library', () => {
    const page = read('dist/demo/index.html');
    const sizes = [...page.matchAll(/<span class="size">([\d,]+)\u00a0ko<\/span>/g)].map(
      ([, size = '']) => Number(size.replace(',', '.')),
    );
    assert.equal(sizes.length, 8);
    const measured = read('docs/size.md');
    const files = ['timeline', 'region-map', 'target-gauge'].map((name) => `telecons-${name}.js`);
    for (const [index, file] of [...files, 'telecons.js'].entries()) {
      const row = measured.split('\n').find((line) => line.startsWith(`| ${file} `)) ?? '';
      const bytes = Number(row.split('|')[2]?.replaceAll(/\s/g, ''));
      // Brotli's last bytes differ between versions of Node.
      assert.ok(Math.abs((sizes[index * 2] ?? 0) - bytes / 1000) < 0.2, `${file}: ${bytes} bytes`);
    }
  });
});

describe('a code of the front page', () => {
  for (const widget of WIDGETS) {
    test(`gives the ${widget} in an empty page with the line of the site`, async () => {
      const { script = '', [widget]: code = '' } = await shownCodes();
      const { page, complaints } = await site.open(emptyPage(script + code));
      assert.deepEqual(await finalStates(page), { ready: 1 });
      assert.ok(await page.$(`telecons-${widget}`));
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test(`gives the picture of the ${widget}, its title and its sentence without it`, async () => {
      const { [widget]: code = '' } = await shownCodes();
      const { page, complaints } = await site.open(emptyPage(code));
      const seen = await page.evaluate(() => {
        const picture = document.querySelector('img');
        return {
          width: picture?.naturalWidth ?? 0,
          title: picture?.alt ?? '',
          sentence: document.querySelector('figcaption')?.innerText ?? '',
        };
      });
      assert.ok(seen.width > 300, `The picture has ${seen.width} pixels.`);
      assert.match(seen.title, /^(?:Téléconsultations|Part de chaque territoire) .*\d{4}$/);
      assert.match(seen.sentence, /\d.*\.$/);
      // Said in both, the sentence would be read twice.
      assert.ok(!seen.title.includes(seen.sentence) && !seen.sentence.includes(seen.title));
      const answer = await page.goto((await page.$eval('a', ({ href }) => href)) ?? '');
      assert.equal(answer?.status(), 200);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('is copied by its button', async () => {
    const codes = await shownCodes();
    const { page } = await site.open('demo/index.html');
    const { origin } = new URL(site.address);
    await page
      .browserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    for (const [name, code] of Object.entries(codes)) {
      const button = await page.$(`[data-code="code-${name}"]`);
      await button?.click();
      await page.waitForFunction((label) => label?.textContent === 'Copié', {}, button);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    }
    await page.close();
  });
});
