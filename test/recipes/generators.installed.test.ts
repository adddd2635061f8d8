/** Hugo and Astro build sites with the files of their recipes; the pages are read in a browser. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../hosts/browser.js';
import { requireProgram } from './hosts.js';
import { fileOf, snippet } from './markdown.js';
import { expectWidgets, plainOf } from './reading.js';
import { CDN, integrity, following, pictures, type Site, startSite, version } from './site.js';

const picture = pictures.find(({ id }) => id === 'timeline-weekly-fr-light-680');
const SENTENCE = picture?.alt ?? '';
/** What names a picture that has its sentence below. */
const NAMED = 'Graphique des téléconsultations remboursées';

let site: Site;
let scratch: string;
before(async () => {
  site = await startSite();
  scratch = mkdtempSync(path.join(tmpdir(), 'telecons-generators-'));
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Writes files of a site, folders included. */
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** Picture and link that readers without scripts have, the sentence read once. */
async function expectPlain(address: string, folder: string, alternative: string): Promise<void> {
  const { page, complaints } = await site.visit(address, { scripts: false });
  const { pictures: seen, links, text } = await plainOf(page);
  assert.deepEqual(seen, [alternative]);
  assert.equal([...seen, text].join('\n').split(SENTENCE).length, 2);
  const link = `${CDN}/${folder}/embed/timeline.html?`;
  for (const found of links) {
    assert.ok(found.startsWith(link), found);
    const query = new URL(found).searchParams;
    assert.deepEqual([query.get('series'), query.get('lang')], ['weekly', 'fr']);
  }
  assert.ok(links.length > 0);
  assert.deepEqual(complaints, []);
  await page.close();
}

describe('Hugo', () => {
  before(() => requireProgram('hugo', 'hugo'));

  /** Builds a site whose pages have these texts; returns what was written for each. */
  function build(name: string, settings: string, texts: Readonly<Record<string, string>>) {
    const folder = path.join(scratch, name);
    const files = path.join('layouts', '_default');
    write(folder, {
      'config.toml': `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "home", "section", "sitemap"]\n${settings}`,
      'data/telecons.json': readFileSync(path.join(root, 'dist/images/index.json'), 'utf8'),
      [`${files}/single.html`]:
        '<!doctype html><html lang="fr"><head><title>Host</title>{{ partial "telecons-head.html" . }}</head><body>{{ .Content }}</body></html>',
      'layouts/partials/telecons.html': readFileSync(fileOf('hugo/partial.html'), 'utf8'),
      'layouts/partials/telecons-head.html': readFileSync(fileOf('hugo/head.html'), 'utf8'),
      'layouts/shortcodes/telecons.html': readFileSync(fileOf('hugo/shortcode.html'), 'utf8'),
      [`${files}/_markup/render-codeblock-telecons.html`]: readFileSync(
        fileOf('hugo/render-codeblock-telecons.html'),
        'utf8',
      ),
      ...Object.fromEntries(
        Object.entries(texts).map(([page, text]) => [
          `content/${page}.md`,
          `---\ntitle: ${page}\n---\n\nAvant.\n\n${text}\n\nAprès.\n`,
        ]),
      ),
    });
    const { status, stdout, stderr } = spawnSync('hugo', { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    return (page: string) => readFileSync(path.join(folder, 'public', page, 'index.html'), 'utf8');
  }

  const shortcode = snippet('hugo', 'shortcode');
  const codeblock = snippet('hugo', 'codeblock');

  test('following: shortcode and code block', async () => {
    const page = build('following', snippet('hugo', 'following'), {
      shortcode,
      codeblock,
      none: 'Rien.',
    });
    assert.doesNotMatch(page('none'), /telecons/);
    for (const form of ['shortcode', 'codeblock']) {
      assert.match(page(form), /^<figure class="telecons-embed".*<\/figure>/m, page(form));
      const address = site.put(`hugo-${form}.html`, page(form));
      await expectWidgets(await site.visit(address), [
        'telecons-timeline series="weekly" lang="fr"',
      ]);
      await expectPlain(address, following, NAMED);
    }
  });

  test('frozen', async () => {
    const value = integrity.files['telecons.js']?.integrity ?? '';
    const settings = snippet('hugo', 'frozen').replace('sha384-…', value);
    const page = build('frozen', settings, { shortcode });
    assert.ok(
      page('shortcode').replaceAll('&#43;', '+').includes(`integrity="${value}" crossorigin`),
      page('shortcode'),
    );
    const address = site.put('hugo-frozen.html', page('shortcode'));
    await expectWidgets(await site.visit(address), ['telecons-timeline series="weekly" lang="fr"']);
    await expectPlain(address, version, NAMED);
  });

  test('a picture that does not exist stops the build', () => {
    const wrong = shortcode.replace('weekly', 'daily');
    assert.throws(
      () => build('wrong', snippet('hugo', 'following'), { wrong }),
      /telecons has no picture "timeline-daily-fr-light-680"/,
    );
  });

  test('the figure as raw HTML, deleted or kept', () => {
    const figure = snippet('README', 'figure');
    const settings = snippet('hugo', 'following');
    assert.doesNotMatch(build('safe', settings, { raw: figure })('raw'), /<figure/);
    const unsafe = `${settings}\n[markup.goldmark.renderer]\nunsafe = true`;
    assert.ok(build('unsafe', unsafe, { raw: figure })('raw').includes(figure));
  });
});

describe('Astro', () => {
  /** Builds a site of one page; returns its folder. */
  async function build(name: string, page: string): Promise<string> {
    const folder = path.join(scratch, name);
    write(folder, {
      'package.json': '{ "type": "module" }',
      'src/pages/index.astro': page,
    });
    mkdirSync(path.join(folder, 'src/components'));
    cpSync(fileOf('Telecons.astro'), path.join(folder, 'src/components/Telecons.astro'));
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.join(root, 'node_modules/astro'), path.join(folder, 'node_modules/astro'));
    symlinkSync(root, path.join(folder, 'node_modules/telecons'));
    const program = path.join(root, 'node_modules/astro/astro.js');
    await promisify(execFile)(process.execPath, [program, 'build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    return path.join(folder, 'dist');
  }

  test('the component: widget, and without the script picture and link', async () => {
    const dist = await build('astro', snippet('astro', 'page'));
    for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const place = path.join(file.parentPath, file.name);
      site.put(path.relative(dist, place), readFileSync(place, 'utf8'));
    }
    const address = `${site.origin}/index.html`;
    await expectWidgets(await site.visit(address), ['telecons-timeline series="weekly" lang="fr"']);
    await expectPlain(address, version, SENTENCE);
  });

  test('a picture that does not exist stops the build', async () => {
    const wrong = snippet('astro', 'page').replace('weekly', 'daily');
    await assert.rejects(
      build('wrong-astro', wrong),
      /telecons has no picture "timeline-daily-fr-light-680"/,
    );
  });
});
