/**
 * The recipe for WordPress: its plugin within WordPress's own code, and the pages that come out in a
 * browser. Nothing of WordPress is ours: it comes from Debian's package.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../hosts/browser.js';
import { dangersIn, HOSTILE } from '../hosts/hostile.js';
import { requireProgram } from './hosts.js';
import { COPIED_ELEMENT, COPIED_FIGURE, COPIED_SENTENCE } from './copied.js';
import { fileOf, snippet } from './markdown.js';
import { drawnWidgets, expectWidgets, readPlain } from './reading.js';
import {
  attributesOf,
  CDN,
  elements,
  integrity,
  following,
  pictures,
  type Site,
  startSite,
  version,
} from './site.js';

/** Debian's package, installed or only unpacked. */
const PLACES = [
  '/usr/share/wordpress',
  'node_modules/.cache/telecons/wordpress/usr/share/wordpress',
];
const PLUGIN = fileOf('telecons.php');
const FIGURE = snippet('README', 'figure');
const ELEMENT = snippet('README', 'element');
const SENTENCE = pictures.find(({ id }) => id === 'timeline-weekly-fr-light-680')?.alt ?? '';

let wordpress: string;
let site: Site;

before(async () => {
  requireProgram('php', 'php-cli');
  const found = PLACES.map((place) => path.resolve(root, place)).find(existsSync);
  assert.ok(
    found,
    'The recipe is tested with the code of WordPress, which is not there: ' +
      'apt-get install --no-install-recommends wordpress',
  );
  wordpress = found;
  site = await startSite();
});
after(() => site.close());

interface RunOptions {
  readonly plugin?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

/** What WordPress makes of this; see wordpress/run.php for the jobs. */
function run(
  job: 'author' | 'editor' | 'page' | 'oembed',
  input: string,
  { plugin = true, settings = {} }: RunOptions = {},
): string {
  const program = path.join(import.meta.dirname, 'wordpress/run.php');
  return execFileSync('php', [program, wordpress, plugin ? PLUGIN : 'none', job], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
}

/** Script and style sheet of a page stand where they belong. */
async function openPage(content: string, options: RunOptions = {}) {
  const page = run('page', content, options);
  const [style = ''] = /<link [^>]+>/.exec(page) ?? [];
  return site.open(page.replace(style, ''), { head: style });
}

test('the plugin is PHP without an error', () => {
  const said = execFileSync('php', ['-l', PLUGIN], { encoding: 'utf8' });
  assert.match(said, /^No syntax errors detected/);
});

describe('what authors save', () => {
  test('figure: kept whole with the plugin, without it but for srcset', () => {
    assert.equal(run('author', FIGURE).trim(), FIGURE);
    const plain = FIGURE.replace(/ srcset="[^"]+"/, '');
    assert.equal(run('author', FIGURE, { plugin: false }).trim(), plain);
  });

  test('element: kept with the plugin, without it its linked sentence', () => {
    assert.equal(run('author', ELEMENT).trim(), `<p>${ELEMENT}</p>`);
    const [link = ''] = /<a .+<\/a>/.exec(ELEMENT) ?? [];
    assert.equal(run('author', ELEMENT, { plugin: false }).trim(), `<p>${link}</p>`);
  });

  test('what the configurator copies: of style the container is lost, in the element all', async () => {
    const stylesIn = (html: string): string[] =>
      [...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style);
    const height = 'min-height:calc(930px + clamp(0px,(680px - 100cqi)*1e6,80px)';
    const left = run('author', COPIED_FIGURE);
    const [block, figure = ''] = stylesIn(left);
    assert.equal(block, 'width:100%');
    assert.ok(figure.startsWith(height), figure);
    assert.match(figure, /;--telecons-actual:#228833$/);
    assert.match(left, /<figure [^>]*lang="en"/);
    assert.deepEqual(stylesIn(run('author', COPIED_ELEMENT)), ['width:100%']);
    for (const html of [left, run('author', COPIED_ELEMENT)]) {
      const opened = await openPage(html);
      await drawnWidgets(opened.page, 1);
      assert.equal(
        await opened.page.evaluate(
          () =>
            document.querySelector('telecons-timeline')?.closest<HTMLElement>('[lang=en]')?.lang,
        ),
        'en',
      );
      assert.deepEqual(opened.complaints, []);
      await opened.page.close();
      assert.ok((await readPlain(site, html)).text.includes(COPIED_SENTENCE));
    }
  });

  test('every attribute of the manifest passes, and nothing hostile', () => {
    for (const { tag } of elements) {
      const names = attributesOf(tag).map((name) => ` ${name}="1"`);
      const html = `<${tag}${names.join('')}>x</${tag}>`;
      const hostile = html.replace('>', ' onclick="alert(1)" style="x" data-x="1">');
      assert.equal(run('author', hostile).trim(), `<p>${html}</p>`);
    }
    const address = '<telecons-timeline embed-url="javascript:alert(1)">x</telecons-timeline>';
    assert.doesNotMatch(run('author', address), /javascript/);
    assert.doesNotMatch(run('author', '<script src="x"></script>'), /script/);
  });

  test('nothing hostile passes, with the plugin as without it', async () => {
    const { page } = await site.open('');
    for (const plugin of [true, false]) {
      const saved = run('author', HOSTILE, { plugin });
      assert.deepEqual(await dangersIn(page, saved), []);
      assert.match(saved, /<figure class="telecons-embed"[^>]*><a href="\/a"/);
    }
    await page.close();
  });
});

describe('what editors save', () => {
  for (const [name, html] of [
    ['figure', FIGURE],
    ['element', ELEMENT],
  ] as const) {
    test(`${name} between two paragraphs`, () => {
      const shown = run('editor', `Avant.\n\n${html}\n\nAprès.`, { plugin: false });
      assert.ok(shown.includes(html), shown);
    });
  }
});

describe('pages', () => {
  const MONTHLY = 'telecons-timeline series="monthly"';

  test('the block: script and style sheet are loaded, the widget is drawn', async () => {
    const page = run('page', snippet('wordpress', 'block'));
    assert.ok(page.includes(FIGURE), page);
    assert.ok(
      page.includes(
        `<script defer src='${CDN}/${following}/telecons.iife.js' id='telecons-js'></script>`,
      ),
      page,
    );
    assert.match(page, /<link rel='stylesheet' id='telecons-css' href='[^']+\/telecons\.css'/);
    await expectWidgets(await openPage(snippet('wordpress', 'block')), [MONTHLY]);
  });

  test('a page without a widget loads nothing', () => {
    assert.equal(run('page', 'A text.').trim(), '<p>A text.</p>');
  });

  test('the shortcode: widget, and without the script picture, sentence and link', async () => {
    const shortcode = snippet('wordpress', 'shortcode');
    const weekly = pictures.find(({ id }) => id === 'timeline-weekly-fr-light-680')?.alt ?? '';
    assert.ok(shortcode.includes(weekly));
    await expectWidgets(await openPage(shortcode), ['telecons-timeline series="weekly"']);
    const link = `${CDN}/${following}/embed/timeline.html?series=weekly`;
    const plain = await readPlain(site, run('editor', shortcode));
    assert.deepEqual(plain.pictures, ['Graphique des téléconsultations remboursées']);
    assert.deepEqual(plain.links, [link, link]);
    assert.ok(plain.text.includes(weekly), plain.text);
  });

  test('the shortcode writes nothing that was not meant', () => {
    const shown = run(
      'author',
      `[telecons element="timeline" series='"><script>' picture="../x" onclick="alert(1)"]<b>A & B</b>[/telecons]`,
    );
    assert.doesNotMatch(shown, /<script|onclick|\.\.\/x|<b>/);
    assert.match(shown, />A &amp; B</);
    assert.doesNotMatch(run('editor', '[telecons element="nothing"]x[/telecons]'), /figure/);
  });

  test('the shortcode takes switches by their name alone, as HTML does', async () => {
    const shortcode =
      '[telecons element="region-map" no-overseas NO-CONTROLS onclick series region="FR-BRE"]x[/telecons]';
    const shown = run('editor', shortcode);
    const [, given] = /<figure class="telecons-embed"([^>]*)>/.exec(shown) ?? [];
    assert.equal(
      given,
      ' data-element="region-map" data-region="FR-BRE" data-no-overseas="" data-no-controls=""',
    );
    assert.ok(
      shown.includes('/embed/region-map.html?region=FR-BRE&#038;no-overseas&#038;no-controls"'),
      shown,
    );
    await expectWidgets(await openPage(shortcode), [
      'telecons-region-map no-controls="" region="FR-BRE" no-overseas=""',
    ]);
    assert.doesNotMatch(run('editor', '[telecons element="region-map"]x[/telecons]'), /overseas/);
    const off = run('editor', '[telecons element="region-map" no-overseas="false"]x[/telecons]');
    assert.match(off, / data-no-overseas="false"/);
    assert.match(run('editor', '[telecons no-controls]x[/telecons]'), / data-no-controls=""/);
  });

  test('frozen: version and integrity', async () => {
    const [, base, hash] =
      /'TELECONS_BASE', '(.+)' \);\n.+'TELECONS_INTEGRITY', '(.+)' \);/.exec(
        snippet('wordpress', 'frozen'),
      ) ?? [];
    assert.equal(base, `${CDN}/${version}/`);
    assert.equal(hash, 'sha384-…');
    const value = integrity.files['telecons.iife.js']?.integrity ?? '';
    const settings = { telecons_base: base, telecons_integrity: value };
    const page = run('page', FIGURE, { settings });
    assert.ok(page.includes(` defer integrity="${value}" crossorigin="anonymous" src=`), page);
    await expectWidgets(await openPage(FIGURE, { settings }), [MONTHLY]);
  });
});

describe('the address alone', () => {
  const answer = readFileSync(path.join(root, 'dist/oembed/timeline-weekly-fr.json'), 'utf8');
  /** As a build with TELECONS_BASE_URL writes it. */
  const whole = answer.replaceAll(/"\.\.\//g, `"${CDN}/${following}/`);

  test('its page leads to the oEmbed answer', () => {
    const address = snippet('wordpress', 'address').replace(`${CDN}/${following}/`, '');
    const page = readFileSync(path.join(root, 'dist', address), 'utf8');
    const [, found] =
      /<link rel="alternate" type="application\/json\+oembed"[^>]+href="([^"]+)"/.exec(page) ?? [];
    assert.equal(found, '../oembed/timeline-weekly-fr.json');
  });

  for (const width of [360, 680]) {
    test(`WordPress shows a frame of ${width} pixels and gives it its height`, async () => {
      const shown = run('oembed', whole, { plugin: false });
      assert.match(shown, /sandbox="allow-scripts"/);
      const script = path.join(wordpress, 'wp-includes/js/wp-embed.js');
      const address = site.put('wp-embed.js', readFileSync(script, 'utf8'));
      const { page, complaints } = await site.open(
        `<main>${shown}</main><script src="${address}"></script>`,
        { head: `<style>main { width: ${width}px } iframe { max-width: 100% }</style>` },
      );
      const frame = page.frames().find((candidate) => candidate.url().startsWith(CDN));
      assert.ok(frame);
      await drawnWidgets(frame, 1);
      await page.waitForFunction(() => {
        const element = document.querySelector('iframe');
        return element && getComputedStyle(element).clip === 'auto';
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const height = await frame.evaluate(
        () => document.querySelector('main')?.getBoundingClientRect().height ?? 0,
      );
      const given = await page.evaluate(() => document.querySelector('iframe')?.clientHeight);
      assert.ok(height > 700, String(height));
      assert.equal(given, Math.min(1000, Math.ceil(height)));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('without scripts the sentence is left, linked', async () => {
    const plain = await readPlain(site, run('oembed', whole, { plugin: false }));
    assert.ok(plain.text.includes(SENTENCE), plain.text);
    assert.equal(plain.links[0], snippet('wordpress', 'address').trim());
  });
});
