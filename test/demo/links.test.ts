/** The files of dist/demo/: no link leads nowhere, no script holds the elements a second time. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { PUBLISHED } from '../../scripts/site/docs.js';
import { filesIn } from '../../scripts/build/integrity.js';
import { demoPages, fileOf, FOLDER, root } from './site.js';

const dist = path.join(root, 'dist');
const pages = await demoPages();

/** A build without the configurator leads to where it will be. */
const isComing = (address: string): boolean =>
  /^(?:\.\.\/)+configurator\//.test(address) && !existsSync(path.join(dist, 'configurator'));

const read = (file: string): string => readFileSync(file, 'utf8');
const decoded = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** Addresses in attributes; those in codes that are only shown are escaped there. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src|srcset)="([^"]+)"/g)].map(([, address = '']) =>
    decoded(address).replace(/ 1x$/, ''),
  );

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id)));

describe('dist/demo', () => {
  test('has every page of demo/, and those of docs/ with the list of their files', async () => {
    const sources = (await filesIn(path.join(root, 'demo'))).filter((file) =>
      /^[^/]+\.html$/.test(file),
    );
    const documents = (await filesIn(path.join(root, 'docs')))
      .filter((file) => PUBLISHED.test(file))
      .map((file) => `docs/${file.replace(/\.md$/, '.html')}`);
    assert.ok(sources.length > 10 && documents.length > 25);
    assert.deepEqual(
      [...pages].sort(),
      [...sources, ...documents, 'docs/recipes/files.html'].map((file) => `demo/${file}`).sort(),
    );
  });

  for (const page of pages) {
    test(`${page} leads to files and anchors that exist`, () => {
      const html = read(path.join(dist, page));
      const addresses = addressesIn(html).filter(
        (address) => !/^[a-z]+:/.test(address) && !isComing(address),
      );
      assert.ok(addresses.length > 0);
      const broken = addresses.filter((address) => {
        const { pathname, hash } = new URL(address, `http://host${FOLDER}${page}`);
        const file = fileOf(pathname);
        if (!file) return true;
        return hash !== '' && !idsIn(read(file)).has(decodeURIComponent(hash.slice(1)));
      });
      assert.deepEqual(broken, []);
    });

    test(`${page} has no link that leads nowhere, and an icon`, () => {
      const html = read(path.join(dist, page));
      assert.doesNotMatch(html, /<a(?=[\s>])(?![^>]*\shref="[^"])[^>]*>/);
      assert.match(html, /<link rel="icon" href="[^"]+"/);
    });

    test(`${page} can be reached from the front page`, () => {
      const seen = new Set<string>();
      const visit = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const address of addressesIn(read(file))) {
          if (/^[a-z]+:/.test(address)) continue;
          const base = `http://host${FOLDER}${path.relative(dist, file)}`;
          const found = fileOf(new URL(address, base).pathname);
          if (found?.startsWith(path.join(dist, 'demo')) && found.endsWith('.html')) visit(found);
        }
      };
      visit(path.join(dist, 'demo/index.html'));
      assert.ok(seen.has(path.join(dist, page)));
    });
  }

  test('has the built widgets and no second copy', async () => {
    const scripts = (await filesIn(path.join(dist, 'demo'))).filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 5);
    for (const script of scripts) {
      const code = read(path.join(dist, 'demo', script));
      assert.doesNotMatch(code, /customElements|attachShadow/, script);
      assert.ok(code.length < 10_000, `${script} has ${code.length} characters.`);
    }
    for (const page of pages) assert.doesNotMatch(read(path.join(dist, page)), /src\/define|\.ts"/);
  });
});
