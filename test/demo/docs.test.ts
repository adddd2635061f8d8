/** The pages of the documentation: what they give away is what stands in docs/. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesIn } from '../../scripts/build/integrity.js';
import { PUBLISHED } from '../../scripts/site/docs.js';
import { finalStates } from './drawn.js';
import { root, type Site, startSite } from './site.js';

const docs = path.join(root, 'docs');
const published = (await filesIn(docs)).filter((file) => PUBLISHED.test(file));
const pageOf = (file: string): string => `demo/docs/${file.replace(/\.md$/, '.html')}`;

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** The contents of the code fences, without their last line break. */
const fencesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^(`{3,}).*\n([\s\S]*?)\n\1$/gm)].map(([, , code = '']) => code);

describe('the documentation', () => {
  for (const file of published) {
    test(`${file} shows its codes to the last sign, each with its button`, async () => {
      const { page } = await site.open(pageOf(file));
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('pre code')].map((code) => ({
          code: code.textContent,
          buttons: [...document.querySelectorAll<HTMLButtonElement>('button.copy')]
            .filter(({ dataset, hidden }) => dataset['code'] === code.id && !hidden)
            .map(({ textContent }) => textContent),
        })),
      );
      await page.close();
      assert.deepEqual(
        shown,
        fencesIn(readFileSync(path.join(docs, file), 'utf8')).map((code) => ({
          code,
          buttons: [file.endsWith('.fr.md') ? 'Copier' : 'Copy'],
        })),
      );
    });
  }

  for (const name of ['region-map', 'target-gauge', 'timeline']) {
    test(`shows the examples of the ${name} that are HTML alone as they are written`, async () => {
      const file = `reference/${name}.md`;
      const markdown = readFileSync(path.join(docs, file), 'utf8').replaceAll(/<!--.*-->/g, '');
      const alone = [...markdown.matchAll(/^```html\n([^`]+)\n```$(?!\s*```)/gm)].map(
        ([, code = '']) => code.replace(/<script.*\n/, ''),
      );
      assert.ok(alone.length > 10);
      const { page } = await site.open(pageOf(file));
      assert.deepEqual(await finalStates(page), { ready: alone.length });
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.live')].map((live) => ({
          html: live.innerHTML,
          isUnderCode: live.previousElementSibling?.className === 'code',
          level: live.querySelector('*')?.shadowRoot?.querySelector('[part~="heading"]')?.localName,
          above: live.querySelector('*')?.getAttribute('heading-level'),
        })),
      );
      await page.close();
      assert.ok(shown.every(({ isUnderCode }) => isUnderCode));
      assert.ok(shown.every(({ level, above }) => level === `h${above}`));
      // Without what fits it into the page: the level of its title, the folder of the files.
      const fitted = (html: string): string =>
        html
          .replaceAll(/ heading-level="\d"/g, '')
          .replaceAll('"../../../', '"/telecons/')
          .replaceAll('=""', '');
      assert.deepEqual(
        shown.map(({ html }) => fitted(html)),
        alone.map(fitted),
      );
    });
  }

  test('gives every file of the recipes under its name, from its list and where it is linked', async () => {
    const folder = path.join(docs, 'recipes/files');
    const files = await filesIn(folder);
    assert.ok(files.length > 10);
    const given = new Map<string, string>();
    for (const file of ['recipes/files.md', ...published]) {
      const { page } = await site.open(pageOf(file));
      const links = await page.evaluate(async () => {
        const found = [...document.querySelectorAll<HTMLAnchorElement>('main a[download]')];
        return Promise.all(
          found.map(async ({ textContent, href, download }) => {
            const answer = await fetch(href);
            const type = answer.headers.get('content-type');
            return { textContent, download, type, content: await answer.text() };
          }),
        );
      });
      await page.close();
      for (const { textContent, download, type, content } of links) {
        const name = textContent.replace(/^files\//, '');
        assert.equal(content, readFileSync(path.join(folder, name), 'utf8'), `${file}: ${name}`);
        assert.equal(download, path.basename(name));
        assert.equal(type, 'text/plain');
        if (file === 'recipes/files.md') given.set(name, download);
      }
      const linked = readFileSync(path.join(docs, file.replace('files.md', 'README.md')), 'utf8');
      if (file !== 'recipes/files.md') {
        assert.equal(links.length, [...linked.matchAll(/\]\(files\/[^)]/g)].length, file);
      }
    }
    assert.deepEqual([...given.keys()], files);
  });

  test('copies a code by its button', async () => {
    const { page } = await site.open('demo/docs/recipes/ghost.html');
    const { origin } = new URL(site.address);
    await page
      .browserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const button = await page.$('button.copy');
    await button?.click();
    await page.waitForFunction((label) => label?.textContent === 'Copied', {}, button);
    const code = await page.$eval('pre code', ({ textContent }) => textContent);
    assert.match(code, /^<!--kg-card-begin: html-->\n<figure/);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    await page.close();
  });
});
