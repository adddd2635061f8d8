/** The static oEmbed answers, against what oembed.com asks of a provider. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { addressOf, baseAddress } from '../../../scripts/build/frames/address.js';
import { oembedFile, pageFile } from '../../../scripts/build/frames/files.js';
import { oembedAnswer } from '../../../scripts/build/frames/oembed.js';
import { framePage } from '../../../scripts/build/frames/page.js';
import { LANGUAGES, PRESETS, presetName } from '../../../src/embed/presets.js';

const dist = path.resolve(import.meta.dirname, '../../../dist');
const BASE = 'https://cdn.example.org/telecons';

type Answer = Readonly<Record<string, unknown>>;

/** `thumbnail_*` come together or not at all; numbers are numbers. */
function check(answer: Answer, absolute: boolean): void {
  assert.equal(answer['version'], '1.0');
  assert.equal(answer['type'], 'rich');
  for (const name of ['width', 'height', 'cache_age']) {
    assert.ok(Number.isInteger(answer[name]) && Number(answer[name]) > 0, name);
  }
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];
  const given = thumbnail.filter((name) => name in answer);
  assert.ok(given.length === 0 || given.length === thumbnail.length);
  if (given.length) {
    assert.match(String(answer['thumbnail_url']), /\.png$/);
    assert.ok(Number(answer['thumbnail_width']) >= 600);
    assert.ok(Number(answer['thumbnail_height']) >= 200);
  }
  const html = String(answer['html']);
  const pattern =
    /^<blockquote class="wp-embedded-content"><a href="([^"]+)">([^<]+)<\/a><\/blockquote><iframe src="([^"]+)" title="([^"]+)" width="(\d+)" height="(\d+)" frameborder="0"><\/iframe>$/;
  const [, link, text = '', src, title, width, height] = pattern.exec(html) ?? [];
  assert.equal(link, src);
  assert.match(
    String(src),
    absolute ? /^https:\/\/cdn\.example\.org\/telecons\/embed\// : /^\.\.\//,
  );
  assert.match(text, /\d.*\(.*20\d\d.*\)\.$/);
  assert.equal(title, answer['title']);
  assert.equal(Number(width), answer['width']);
  assert.equal(Number(height), answer['height']);
  assert.doesNotMatch(html, /<script|style=|javascript:/i);
}

void describe('oEmbed', () => {
  afterEach(() => {
    delete process.env['TELECONS_BASE_URL'];
  });

  for (const preset of PRESETS) {
    for (const lang of LANGUAGES) {
      const file = oembedFile(preset, lang);

      void test(`${file} is an answer, and its page leads back to it`, () => {
        const answer = JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Answer;
        check(answer, false);
        const page = pageFile(preset, lang);
        assert.ok(existsSync(path.join(dist, page)));
        const picture = path.join(path.dirname(file), String(answer['thumbnail_url']));
        assert.ok(existsSync(path.join(dist, picture)), picture);
        assert.ok(String(answer['html']).includes(`src="../${page}"`));
        const html = readFileSync(path.join(dist, page), 'utf8');
        assert.ok(html.includes(` href="../${file}">`));
        assert.ok(html.startsWith(`<!doctype html>\n<html lang="${lang}">`));
      });
    }
  }

  void test('there is one for each view and language, and no other', () => {
    const expected = PRESETS.flatMap((preset) =>
      LANGUAGES.map((lang) => `${presetName(preset)}-${lang}.json`),
    );
    assert.deepEqual(readdirSync(path.join(dist, 'oembed')).sort(), expected.sort());
  });

  void test('addresses are absolute where the base is known', async () => {
    process.env['TELECONS_BASE_URL'] = BASE;
    for (const preset of PRESETS) {
      const file = oembedFile(preset, 'fr');
      check(JSON.parse(oembedAnswer(preset, 'fr', file)) as Answer, true);
      const page = pageFile(preset, 'fr');
      const html = await framePage(preset, 'fr', page);
      assert.ok(html.includes(`<link rel="canonical" href="${BASE}/${page}">`));
      assert.ok(html.includes(`<meta property="og:url" content="${BASE}/${page}">`));
      assert.ok(html.includes(` href="${BASE}/${file}">`));
      const picture = `${presetName(preset)}-fr-light-680.png`;
      assert.ok(
        html.includes(`<meta property="og:image" content="${BASE}/images/${picture}">`),
        picture,
      );
      // What the page itself loads goes with it to any host.
      assert.ok(html.includes(`src="../telecons-${preset.element}.js"`));
    }
  });

  void test('a base that is no folder of the web is refused', () => {
    assert.equal(baseAddress(), '');
    assert.equal(addressOf('images/a.png', 'embed/timeline.html'), '../images/a.png');
    process.env['TELECONS_BASE_URL'] = ` ${BASE}/ `;
    assert.equal(addressOf('images/a.png', 'embed/timeline.html'), `${BASE}/images/a.png`);
    for (const base of ['/telecons', 'ftp://x/', 'javascript', `${BASE}?a=1`]) {
      process.env['TELECONS_BASE_URL'] = base;
      assert.throws(baseAddress, /is no address of a folder/);
    }
  });
});
