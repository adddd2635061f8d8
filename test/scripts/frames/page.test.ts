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
      assert.equal(await heading(frame, tag), '');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
