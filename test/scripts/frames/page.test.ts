/** The iframe pages: with a script, in a sandbox, and with nothing but their HTML. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { drawn, frameOf, openSite, type Site } from './site.js';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '../../../dist');
const ELEMENTS = ['timeline', 'region-map', 'target-gauge'] as const;
const pages = readdirSync(path.join(dist, 'embed')).filter((file) => file.endsWith('.html'));

/** Rows of the tables, as the codebook's figures give them. */
const FIGURES: Readonly<Record<(typeof ELEMENTS)[number], RegExp>> = {
  timeline: /avril 2020.*plus de 4 500 000.*minimum/,
  'region-map': /Île-de-France.*44 %.*mind Health, 12 sept\. 2019/,
  'target-gauge': /2020.*1 000 000.*18 549 259.*1 855 %.*Le Quotidien du Médecin, 9 sept\. 2022/,
};

const tidy = (text: string): string => text.replaceAll(/\s/g, ' ');

/** What is on screen outside of the element's shadow. */
const seen = async (frame: Frame | Page): Promise<string> =>
  tidy(await frame.evaluate(() => document.body.innerText));

const heading = (frame: Frame | Page, tag: string): Promise<string> =>
  frame.evaluate(
    (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('[part=heading]')?.textContent ?? '',
    tag,
  );

/** Widths that the drawings on screen were made for. Each must be large enough to be read. */
const pictures = (frame: Frame | Page): Promise<number[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.static svg')]
      .filter((each) => each.getBoundingClientRect().width >= 240 && each.checkVisibility())
      .map(({ viewBox }) => viewBox.baseVal.width),
  );

/** Where the title begins, in pixels of the page: that of the picture or of the element. */
const startOf = (page: Page): Promise<{ left: number; top: number }> =>
  page.evaluate(() => {
    const live = [...document.querySelectorAll('main > *')].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part=heading]') ?? [],
    );
    const fixed = [...document.querySelectorAll('.static svg text')];
    const found = [...live, ...fixed].find((each) => each.checkVisibility());
    const { left = NaN, top = NaN } = found?.getBoundingClientRect() ?? {};
    return { left, top };
  });

/** Names of what has a role, as the browser's tree has them. */
async function rolesOf(page: Page, role: string): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(({ name }) => String(name?.value));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Rules of WCAG 2.2 AA and best practice that the page breaks. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: readonly Violation[] }> };
    };
    return (await axe.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

void describe('the HTML of an iframe page', () => {
  for (const file of pages) {
    const html = readFileSync(path.join(dist, 'embed', file), 'utf8');

    void test(`${file} runs nothing of its own and styles nothing inline`, () => {
      assert.doesNotMatch(html, /<script(?![^>]* src=)[^>]*>/);
      assert.doesNotMatch(html, /\s(?:style|on\w+)=/);
      assert.doesNotMatch(html, /<style/);
      for (const [script] of html.matchAll(/<script[^>]*>/g)) {
        assert.match(script, /^<script type="module" crossorigin src="(?:\.\.\/)?[\w-]+\.js">$/);
      }
    });

    void test(`${file} tells other programs what it shows`, () => {
      for (const name of ['og:title', 'og:description']) {
        assert.match(html, new RegExp(`<meta property="${name}" content="[^"]{20,}">`));
      }
      assert.match(html, /<meta name="description" content="[^"]*\d[^"]*">/);
      assert.match(html, /<link rel="canonical" href="[\w-]+\.html">/);
      const [, answer = ''] =
        /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)">/.exec(html) ??
        [];
      const { title } = JSON.parse(readFileSync(path.join(dist, 'embed', answer), 'utf8')) as {
        title: string;
      };
      assert.ok(html.includes(`<meta property="og:title" content="${title}">`));
      assert.ok(html.includes(`<caption>${title}</caption>`));
    });

    void test(`${file} holds the picture in two widths, each with patterns of its own`, () => {
      const drawings = [...html.matchAll(/<svg [^]*?<\/svg>/g)].map(([drawing]) => drawing);
      assert.equal(drawings.length, 2);
      for (const drawing of drawings) {
        const [, caption = 'none'] = /<caption>([^<]+)</.exec(html) ?? [];
        assert.ok(drawing.includes(`<title>${caption}</title>`));
        for (const [, id = ''] of drawing.matchAll(/url\(#([^)]+)\)/g)) {
          assert.equal(html.split(` id="${id}"`).length, 2, id);
          assert.ok(drawing.includes(` id="${id}"`), id);
        }
      }
    });

    void test(`${file} opens every link in a page of its own`, () => {
      const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
      assert.ok(links.length > 0);
      for (const link of links) {
        assert.match(link, /^<a href="https?:\/\/[^"]+" target="_blank" rel="noopener">$/);
      }
    });
  }
});

void describe('an iframe page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const element of ELEMENTS) {
    const tag = `telecons-${element}`;
    const file = `embed/${element}.html`;

    void test(`${element} is drawn under the strictest policy from our files alone`, async () => {
      const { page, complaints, requests } = await site.open(file);
      await drawn(page, tag);
      assert.deepEqual(complaints, []);
      const names = requests.map((address) => address.replace(site.address, ''));
      assert.deepEqual(names, [file, 'embed/page.css', 'embed/page.js', `${tag}.js`]);
      assert.equal(await page.title(), await heading(page, tag));
      assert.deepEqual(await broken(page), []);
      await page.close();
    });

    void test(`${element} shows its figures without a script`, async () => {
      for (const width of [280, 320, 680, 1000]) {
        const { page, complaints } = await site.open(file, { width, script: false });
        assert.match(await seen(page), FIGURES[element]);
        assert.match(await seen(page), /Vue fixe : « .* »/);
        assert.deepEqual(complaints, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${width}: ${wide}`);
        assert.deepEqual(await pictures(page), [width < 560 ? 360 : 680]);
        await page.close();
      }
    });

    void test(`${element} breaks no rule of accessibility without a script`, async () => {
      // axe itself needs scripts.
      const scripts = ['/embed/page.js', `/${tag}.js`];
      for (const script of scripts) site.replaced.set(script, '');
      const { page } = await site.open(file, { width: 320 });
      assert.match(await seen(page), FIGURES[element]);
      assert.deepEqual(await broken(page), []);
      for (const script of scripts) site.replaced.delete(script);
      await page.close();
    });

    for (const width of [320, 680]) {
      void test(`${element} never scrolls sideways at ${width} px`, async () => {
        const { page } = await site.open(file, { width });
        await drawn(page, tag);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide}`);
        // By now the fallback has left: nothing is there twice.
        await page.waitForFunction(() => !document.querySelector('.static')?.checkVisibility());
        await page.close();
      });
    }

    void test(`${element} has a table that needs no scrolling without a script`, async () => {
      const rows = /<tr /g;
      const html = readFileSync(path.join(dist, file), 'utf8').replaceAll(/<svg[^]*?<\/svg>/g, '');
      for (const width of [280, 360, 480, 680]) {
        const { page } = await site.open(file, { width, script: false });
        const [inner = NaN, all = NaN] = await page.evaluate(() => {
          const box = document.querySelector('.scroll');
          return [box?.clientWidth ?? NaN, box?.scrollWidth ?? NaN];
        });
        assert.ok(inner > 240 && all <= inner, `${width}: ${all} in ${inner}`);
        assert.equal((await rolesOf(page, 'row')).length, html.match(rows)?.length);
        const columns = await rolesOf(page, 'columnheader');
        assert.equal((await rolesOf(page, 'cell')).length % (columns.length - 1), 0);
        await page.close();
      }
    });

    void test(`${element} has a margin, and its texts stay where those of the picture were`, async () => {
      for (const [width, margin] of [
        [320, 16],
        [360, 16],
        [600, 16],
        [680, 0],
        [900, 16],
      ] as const) {
        const fixed = await site.open(file, { width, script: false });
        const live = await site.open(file, { width });
        await drawn(live.page, tag);
        const [before, now] = [await startOf(fixed.page), await startOf(live.page)];
        assert.equal(now.left, margin, `${width}`);
        assert.ok(Math.abs(before.left - now.left) < 2, `${width}: ${before.left}, ${now.left}`);
        assert.ok(Math.abs(before.top - now.top) < 8, `${width}: ${before.top}, ${now.top}`);
        await fixed.page.close();
        await live.page.close();
      }
    });

    void test(`${element} is drawn in a sandbox with scripts`, async () => {
      const { page, complaints } = await site.hold(
        `<iframe sandbox="allow-scripts" src="${site.address}${file}" width="680" height="900"></iframe>`,
      );
      const frame = await frameOf(page, file);
      await drawn(frame, tag);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.deepEqual(complaints, []);
      await page.close();
    });

    void test(`${element} shows its figures in a sandbox without scripts`, async () => {
      const { page, complaints } = await site.hold(
        `<iframe sandbox="" src="${site.address}${file}?lang=en&amp;series=weekly" width="680" height="900"></iframe>`,
      );
      const frame = await frameOf(page, file);
      assert.match(await seen(frame), FIGURES[element]);
      assert.match(await seen(frame), /Vue fixe : « .* ». Une autre vue/);
      assert.deepEqual(await pictures(frame), [680]);
      assert.equal(await heading(frame, tag), '');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
