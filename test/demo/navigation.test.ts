/** The list of pages at the head of each page of the demo: written from one place, for each page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { withNavigation, WITHOUT_NAVIGATION } from '../../scripts/site/navigation.js';
import { root } from './site.js';

const folder = path.join(root, 'demo');
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.html') && !WITHOUT_NAVIGATION.includes(name),
);

describe('the list of pages', () => {
  for (const name of names) {
    test(`of ${name} is the common one, and marks no other page as this one`, async () => {
      const file = path.join(folder, name);
      const page = readFileSync(file, 'utf8');
      assert.equal(await withNavigation(page, file), page, 'Run "npx tsx scripts/site.ts".');
      const links = [...page.matchAll(/<a href="([^"]+)"( aria-current="page")?>/g)];
      const marked = links.filter(([, , current]) => current).map(([, href]) => href);
      assert.deepEqual(marked, links.some(([, href]) => href === name) ? [name] : []);
      assert.ok(links.length > 10);
    });
  }

  test('is written where one has got out of step', async () => {
    const file = path.join(folder, 'map.html');
    const page = readFileSync(file, 'utf8');
    assert.equal(await withNavigation(page.replace('>Jauge<', '>Autre<'), file), page);
    await assert.rejects(withNavigation('<p></p>', file), /lacks/);
  });
});
