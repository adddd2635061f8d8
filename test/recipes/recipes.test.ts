/** The pages of the recipes themselves: each fence says what it is and is what it says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../hosts/browser.js';
import { fencesOf, fileOf, folder, pages, snippet, textOf } from './markdown.js';
import { following, pictures, titleOf, version } from './site.js';

const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  .join('\n');

for (const page of pages) {
  describe(`${page}.md`, () => {
    const fences = fencesOf(page);

    test('shows its files as they are', () => {
      for (const { kind, name, code } of fences) {
        if (kind === 'file') assert.equal(code, readFileSync(fileOf(name), 'utf8'), name);
      }
    });

    test('every other fence is run by a test', () => {
      for (const { kind, name } of fences) {
        if (kind !== 'run') continue;
        const isRun =
          tests.includes(`snippet('${page}', '${name}')`) ||
          // A helper of the test is handed the name.
          (tests.includes(`snippet('${page}', `) || page === 'README'
            ? tests.includes(`'${name}'`)
            : false);
        assert.ok(isRun, `No test runs ${page}.md run:${name}`);
      }
    });

    test('names the version of the package, and leaves no link open', () => {
      const text = textOf(page);
      for (const [, named] of text.matchAll(/telecons[@/](\d+\.\d+\.\d+)/g)) {
        assert.equal(named, version);
      }
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        assert.ok(existsSync(path.join(folder, target)), `${page}.md leads to ${target}`);
      }
    });
  });
}

test('every file is shown on a page, and every page stands in the index', () => {
  const shown = pages.flatMap((page) => fencesOf(page).map(({ name }) => name));
  const files = readdirSync(path.join(folder, 'files'), { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile()) continue;
    const place = path.relative(path.join(folder, 'files'), path.join(file.parentPath, file.name));
    assert.ok(shown.includes(place), `${place} is on no page`);
  }
  const index = textOf('README');
  for (const page of pages) {
    if (page !== 'README')
      assert.ok(index.includes(`](${page}.md)`), `${page} is not in the index`);
  }
});

const versioning = readFileSync(path.join(root, 'docs/versioning.md'), 'utf8');

test('everything that follows updates follows the version that the configurator names', () => {
  const texts = Object.fromEntries(pages.map((page) => [page, textOf(page)]));
  for (const [page, text] of Object.entries({ ...texts, versioning })) {
    // Between quotes it is a rule for later versions.
    for (const [, named = ''] of text.matchAll(/(?<!`…\/)telecons[@/](\d+(?:\.\d+)*)(?=[/@`])/g)) {
      assert.ok([version, following].includes(named), `${page}.md names version ${named}`);
    }
    for (const [, named] of text.matchAll(/`@(\d[\d.]*)`|newest version (\d[\d.]*\d)/g)) {
      if (named) assert.equal(named, following, page);
    }
  }
  assert.ok(texts['own-host']?.includes(`telecons/${following}/`));
});

test('one time for caches', () => {
  const times = [...['nginx.conf', 'Caddyfile'].map((name) => readFileSync(fileOf(name), 'utf8'))]
    .concat(versioning)
    .map((text) => [...text.matchAll(/max-age=(?!31536000)[^"`]+/g)].map(([found]) => found));
  assert.deepEqual(times, Array(3).fill(['max-age=300, stale-while-revalidate=86400']));
});

test('title, sentence and size of the figure are those of its picture', () => {
  const picture = pictures.find(({ id }) => id === 'timeline-monthly-fr-light-680');
  assert.ok(picture);
  const { id, width, height, alt } = picture;
  for (const name of ['figure', 'frozen-figure']) {
    const html = snippet('README', name);
    assert.ok(html.includes(`width="${width}" height="${height}" alt="${titleOf(id)}"`), name);
    assert.ok(html.includes(`>${alt}</a></figcaption>`), name);
  }
});

test('no recipe has a picture say what is said below it', () => {
  let captions = 0;
  for (const page of pages) {
    for (const { name, code } of fencesOf(page)) {
      const pattern =
        / alt="([^"]*)"[^>]*>(?:<\/a>)?(?:<figcaption|<\/p>\s*<p>)[^>]*>(?:<a [^>]*>)?([^<]*)</g;
      for (const [, alternative, sentence] of code.matchAll(pattern)) {
        captions += 1;
        assert.ok(alternative, `${page} ${name}`);
        assert.notEqual(alternative, sentence, `${page} ${name}`);
      }
    }
  }
  assert.ok(captions >= 8, `${captions}`);
});
