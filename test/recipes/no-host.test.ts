/**
 * Recipes whose host can't be run here: what can be tried of them without it. Ghost's card, Drupal's
 * list, AMP's frame, a feed and a mail.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../hosts/browser.js';
import { COPIED_FIGURE } from './copied.js';
import { fileOf, snippet } from './markdown.js';
import { drawnWidgets, expectWidgets, readPlain } from './reading.js';
import {
  attributesOf,
  CDN,
  elements,
  following,
  pictures,
  type Site,
  startSite,
  titleOf,
  version,
} from './site.js';

const SENTENCE = pictures.find(({ id }) => id === 'timeline-monthly-fr-light-680')?.alt ?? '';
const TITLE = titleOf('timeline-monthly-fr-light-680');
const linkIn = (folder: string) => `${CDN}/${folder}/embed/timeline.html?series=monthly`;

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** Tags and attributes as they stand in HTML; parsed in a page. */
async function namesIn(html: string): Promise<Map<string, Set<string>>> {
  const { page } = await site.open('');
  const found = await page.evaluate(
    (given) =>
      [...new DOMParser().parseFromString(given, 'text/html').body.querySelectorAll('*')].map(
        ({ localName, attributes }) =>
          [localName, [...attributes].map(({ name }) => name)] as const,
      ),
    html,
  );
  await page.close();
  const names = new Map<string, Set<string>>();
  for (const [tag, attributes] of found) {
    names.set(tag, new Set([...(names.get(tag) ?? []), ...attributes]));
  }
  return names;
}

describe('Ghost', () => {
  test('card and header: the widget, and without the script what the figure holds', async () => {
    const card = snippet('ghost', 'card');
    const opened = await site.open(card, { head: snippet('ghost', 'header') });
    await expectWidgets(opened, ['telecons-timeline series="monthly"']);
    const plain = await readPlain(site, card);
    assert.deepEqual(plain.pictures, [TITLE]);
    assert.deepEqual(plain.links, [linkIn(following), linkIn(following)]);
  });
});

describe('Drupal', () => {
  const list = readFileSync(fileOf('drupal-allowed-html.txt'), 'utf8');

  test('the list has all that the figure and the elements need, and no event handler', async () => {
    const allowed = await namesIn(list);
    const isAllowed = (tag: string, name: string): boolean =>
      [...(allowed.get(tag) ?? [])].some((known) =>
        known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : known === name,
      );
    const needed = await namesIn(snippet('README', 'figure') + COPIED_FIGURE);
    // Deleted whatever the list says, see drupal.md; the block is there for its style alone.
    needed.delete('div');
    for (const names of needed.values()) names.delete('style');
    for (const { tag } of elements) needed.set(tag, new Set(attributesOf(tag)));
    for (const [tag, names] of needed) {
      assert.ok(allowed.has(tag), tag);
      for (const name of names) assert.ok(isAllowed(tag, name), `${tag} ${name}`);
    }
    for (const names of allowed.values()) {
      for (const name of names) assert.doesNotMatch(name, /^(?:on|style|\*)/);
    }
    assert.ok(list.includes('<figure class="telecons-embed"'));
  });

  test('the addresses of the library exist', () => {
    const library = readFileSync(fileOf('drupal.libraries.yml'), 'utf8');
    const addresses = [...library.matchAll(/https:\/\/[^\s:]+(?=:)/g)].map(([address]) => address);
    assert.deepEqual(addresses, [
      `${CDN}/${following}/telecons.css`,
      `${CDN}/${following}/telecons.js`,
    ]);
    for (const address of addresses) {
      assert.ok(existsSync(path.join(root, 'dist', path.basename(address))), address);
    }
  });
});

describe('AMP', () => {
  const frame = snippet('amp', 'frame');

  test('the frame draws the widget in its sandbox and tells its height', async () => {
    const plain = frame
      .replace('<amp-iframe', '<iframe width="600"')
      .replace(/\n {2}<amp-img[\s\S]+(?=<\/amp-iframe>)/, '')
      .replace('</amp-iframe>', '</iframe>');
    const { page, complaints } = await site.open(plain, {
      head: `<script>
        told = [];
        addEventListener('message', ({ data, source }) => {
          if (source === frames[0] && data.sentinel === 'amp') told.push(data);
        });
      </script>`,
    });
    const inner = page.frames().find((candidate) => candidate.url().startsWith(CDN));
    assert.ok(inner);
    assert.equal(await inner.evaluate(() => origin), 'null');
    await drawnWidgets(inner, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const height = await inner.evaluate(
      () => document.querySelector('main')?.getBoundingClientRect().height ?? 0,
    );
    const told = await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    assert.ok(height > 700, String(height));
    assert.deepEqual(told.at(-1), {
      sentinel: 'amp',
      type: 'embed-size',
      height: Math.ceil(height),
    });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('what AMP asks for: a placeholder, an overflow, its script', () => {
    assert.match(frame, /<amp-iframe [^>]*src="https:[^>]* sandbox="[^"]+"[^>]* resizable>/);
    assert.match(frame, /<amp-img placeholder layout="fill"/);
    assert.match(frame, /<div overflow /);
    assert.doesNotMatch(frame, /allow-same-origin/);
    assert.match(
      snippet('amp', 'script'),
      /^<script async custom-element="amp-iframe" src="https:/,
    );
  });

  test('the pictures exist, with the size and the sentence given', async () => {
    for (const html of [frame, snippet('amp', 'picture')]) {
      const picture = /<amp-img.*<\/amp-img>/.exec(html)?.[0] ?? '';
      const { pictures: seen } = await readPlain(site, picture.replace('<amp-img', '<img'));
      assert.deepEqual(seen, [SENTENCE]);
    }
    const { width, height } = pictures.find(({ alt }) => alt === SENTENCE) ?? {};
    const size = pictures.find(({ id }) => id === 'timeline-monthly-fr-light-680');
    assert.ok(width && height && size);
    assert.ok(snippet('amp', 'picture').includes(`width="${size.width}" height="${size.height}"`));
  });
});

describe('Feeds and mail', () => {
  const link = linkIn(version);

  test('the feed is XML, and its item holds picture, sentence and link', async () => {
    const { page } = await site.open('');
    const content = await page.evaluate(
      (feed) => {
        const read = new DOMParser().parseFromString(feed, 'application/xml');
        const wrong = read.querySelector('parsererror')?.textContent;
        if (wrong) throw new Error(wrong);
        const [item] = read.getElementsByTagName('content:encoded');
        return {
          html: item?.textContent ?? '',
          text: read.querySelector('item > description')?.textContent,
        };
      },
      readFileSync(fileOf('feed.xml'), 'utf8'),
    );
    await page.close();
    assert.equal(content.text, SENTENCE);
    const plain = await readPlain(site, content.html);
    assert.deepEqual(plain.pictures, [TITLE]);
    assert.deepEqual(plain.links, [link, link]);
    // Programs that show no SVG take what `src` names.
    assert.match(content.html, /src="https:[^"]+\.png"/);
  });

  test('mail: picture, sentence and link; nothing relative, no SVG', async () => {
    const mail = snippet('feeds-and-mail', 'mail');
    const plain = await readPlain(site, mail);
    assert.deepEqual(plain.pictures, [TITLE]);
    assert.deepEqual(plain.links, [link, link]);
    assert.ok(plain.text.includes(SENTENCE));
    assert.doesNotMatch(mail, /svg|<figure|<script|(?:src|href)="(?!https:)/);
    assert.equal(snippet('feeds-and-mail', 'mail-text'), `${SENTENCE}\n${link}`);
  });
});
