/**
 * Editors and sanitizers, set up by the code of their recipes: the figure and the element of the
 * index come back whole, are drawn, and leave readers without the script what the index promises.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dangersIn, HOSTILE, RAN } from '../hosts/hostile.js';
import { bundleCode, importBundle } from './bundle.js';
import { COPIED_ELEMENT, COPIED_FIGURE } from './copied.js';
import { snippet } from './markdown.js';
import { drawnWidgets, expectWidgets, readPlain } from './reading.js';
import { attributesOf, elements, type Site, startSite } from './site.js';

const FIGURE = snippet('README', 'figure');
const ELEMENT = snippet('README', 'element');
const HEAD = snippet('README', 'script');
const WIDGETS = ['telecons-timeline series="monthly"'];
const FRAME =
  '<iframe src="https://cdn.example.org/telecons/0.1/embed/timeline.html" title="Par mois" width="680" height="930"></iframe>';

type Host = (html: string) => Promise<string>;

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** What is read without the script; CKEditor makes one link of two that follow each other. */
async function readOnce(html: string) {
  const { pictures, links, text } = await readPlain(site, html);
  return { pictures, links: new Set(links), text: text.trim() };
}

/** Readers with the script get the widget, those without it what they got of the code as pasted. */
async function expectKept(host: Host, html: string): Promise<void> {
  const saved = await host(html);
  await expectWidgets(await site.open(saved, { head: HEAD }), WIDGETS);
  assert.deepEqual(await readOnce(saved), await readOnce(html));
}

/** The same of what the configurator copies; and the widget has its language. */
async function expectCopied(host: Host, html: string, styled: readonly string[]): Promise<void> {
  const saved = await host(html);
  const { page, complaints } = await site.open(saved, { head: HEAD });
  await drawnWidgets(page, 1);
  const found = await page.evaluate(() => {
    const widget = document.querySelector('telecons-timeline');
    return {
      series: widget?.getAttribute('series'),
      language: widget?.closest<HTMLElement>('[lang="en"]')?.lang,
      styled: [...document.querySelectorAll('body [style]')].map(({ localName }) => localName),
    };
  });
  assert.deepEqual(found, { series: 'weekly', language: 'en', styled });
  assert.deepEqual(complaints, []);
  await page.close();
  assert.deepEqual(await readOnce(saved), await readOnce(html));
}

/** `styled`: the tags of the copied figure, and of the element, that come back with a `style`. */
function itKeeps(
  name: string,
  host: Host,
  styled: readonly [readonly string[], readonly string[]],
) {
  test(`${name}: figure`, () => expectKept(host, FIGURE));
  test(`${name}: element`, () => expectKept(host, ELEMENT));
  test(`${name}: copied figure`, () => expectCopied(host, COPIED_FIGURE, styled[0]));
  test(`${name}: copied element`, () => expectCopied(host, COPIED_ELEMENT, styled[1]));
}

/** Runs the editor of this page, with our script there: puts the code in and returns what it saves. */
async function edited(body: string, script: string, html: string): Promise<string> {
  const { page, complaints } = await site.open(body, { head: HEAD });
  await page.waitForFunction(() => customElements.get('telecons-timeline'));
  const saved = await page.evaluate(`(async () => {
    const html = ${JSON.stringify(html)};
    const later = () => new Promise((resolve) => setTimeout(resolve, 300));
    ${script}
  })()`);
  // Of what somebody means harm with a browser may complain, as long as it does not run it.
  const wrong = html === HOSTILE ? complaints.filter((text) => text === RAN) : complaints;
  assert.deepEqual(wrong, []);
  await page.close();
  return String(saved);
}

/** Names of the tags with their attributes; editors have an order of their own. */
const namesIn = (html: string): string[] =>
  [...html.matchAll(/<(telecons-[^>]+)>/g)].map(([, tag = '']) => tag.split(' ').sort().join(' '));

/** Every element with every attribute of the manifest, and with one that none may have. */
function itKeepsAttributes(host: Host): void {
  const written = elements.map(({ tag }) => {
    const names = attributesOf(tag).map((name) => ` ${name}="1"`);
    return `<${tag}${names.join('')}>x</${tag}>`;
  });
  test('set up: every attribute, and no onclick', async () => {
    const given = written.map((html) => html.replace('>', ' onclick="alert(1)">'));
    assert.deepEqual(namesIn(await host(given.join(''))), namesIn(written.join('')));
  });
}

async function expectHarmless(html: string, isStrict = false): Promise<void> {
  const { page } = await site.open('');
  assert.deepEqual(await dangersIn(page, html, isStrict), []);
  await page.close();
}

/** Nothing that runs is left of what somebody pastes who means harm; nothing of it ran meanwhile. */
function itIsSafe(host: Host, isStrict = false): void {
  test('set up: nothing hostile', async () => {
    const saved = await host(HOSTILE);
    await expectHarmless(saved, isStrict);
    assert.match(saved, /<figure [^>]*class="telecons-embed"[^>]*><a href="\/?a"/);
  });
}

describe('TinyMCE', () => {
  const host: Host = (html) =>
    edited(
      '<textarea></textarea><script src="/modules/tinymce/tinymce.min.js"></script>',
      `${snippet('tinymce', 'settings')}
      while (!tinymce.activeEditor?.initialized) await later();
      const editor = tinymce.activeEditor;
      editor.setContent(html);
      await later();
      return editor.getContent();`,
      html,
    );
  itKeeps('set up', host, [['div', 'figure', 'img'], ['div']]);
  itKeepsAttributes(host);
  itIsSafe(host);

  test('set up: the frame is not put into a sandbox', async () => {
    const saved = await host(FRAME);
    assert.match(saved, /<iframe [^>]*src="https:\/\/cdn\.example\.org/);
    assert.doesNotMatch(saved, /sandbox/);
  });
});

/** An editor whose packages are bundled; `start` makes it, with what its recipe imports. */
function bundledEditor(name: string, imports: string, code: string): (script: string) => Host {
  let made: Promise<string> | null = null;
  return (script) => async (html) => {
    made ??= bundleCode({ [`${name}.js`]: `${imports}\nglobalThis.start = () => ${code}` });
    const address = site.put(`${name}.js`, await made);
    const body = `<div id="editor"></div><script type="module" src="${address}"></script>`;
    return edited(body, script, html);
  };
}

/** sanitize-html as its recipe sets it up. */
async function sanitizer(): Promise<(html: string) => string> {
  const code = await bundleCode({ 'sanitize.js': snippet('sanitize-html', 'clean') }, [], true);
  const { clean } = (await importBundle(code)) as { clean: (html: string) => string };
  return clean;
}

describe('CKEditor 5', () => {
  const imports = `
    import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
    import { Essentials } from '@ckeditor/ckeditor5-essentials';
    import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
    import { Image } from '@ckeditor/ckeditor5-image';
    import { Link } from '@ckeditor/ckeditor5-link';
    import { Paragraph } from '@ckeditor/ckeditor5-paragraph';`;
  const editor = bundledEditor('ckeditor', imports, snippet('ckeditor', 'settings'));
  const script = `
    const editor = await start();
    editor.setData(html);
    await later();
    return editor.getData();`;
  itKeeps('set up', editor(script), [[], []]);
  itKeepsAttributes(editor(script));
  test('set up: runs nothing hostile, which the server has to clean', async () => {
    const saved = await editor(script)(HOSTILE);
    await expectHarmless((await sanitizer())(saved));
  });
});

describe('TipTap', () => {
  const imports = `
    import { Editor } from '@tiptap/core';
    import StarterKit from '@tiptap/starter-kit';
    import { TeleconsEmbed } from './tiptap-telecons.js';`;
  const editor = bundledEditor('tiptap', imports, snippet('tiptap', 'editor'));
  const script = `
    const editor = start();
    editor.commands.insertContent(html);
    await later();
    return editor.getHTML();`;
  itKeeps('with the node', editor(script), [[], []]);
  itIsSafe(editor(script), true);

  /** A document as an editor of its own may have stored it, with what no paste would bring. */
  const stored = (attrs: object): Host =>
    editor(`
      const editor = start();
      editor.commands.setContent({
        type: 'doc',
        content: [{ type: 'teleconsEmbed', attrs: ${JSON.stringify(attrs)} }],
      });
      await later();
      return editor.getHTML();`);

  test('with the node: a stored document is filtered as well', async () => {
    const onerror = `console.error('${RAN}')`;
    const html = await stored({
      tag: 'script',
      host: { class: 'x', onclick: onerror, 'data-series': 'weekly', style: 'position:fixed' },
      link: { href: `javascript:${onerror}`, onclick: onerror },
      picture: { src: 'data:,x', onerror, srcset: `${onerror} 1x, data:,x 2x` },
      sentence: ['img', { src: 'data:,x', onerror }],
    })(HOSTILE);
    await expectHarmless(html, true);
    assert.match(
      html,
      /^<figure class="telecons-embed" data-series="weekly"><a>[^<]+<\/a><\/figure>/,
    );
  });

  test('with the node: every option, in the figure and in the element', async () => {
    for (const { tag } of elements) {
      const names = [...attributesOf(tag)];
      const options = names.map((name) => ` data-${name}=""`).join('');
      const element = tag.replace('telecons-', '');
      const html =
        `<figure class="telecons-embed" lang="en" data-element="${element}"${options}>` +
        `<a href="/a">x</a></figure><${tag}${options.replaceAll(' data-', ' ')}><a href="/a">x</a></${tag}>`;
      const sorted = (text: string): string[][] =>
        [...text.matchAll(/<((?:figure|telecons-)[^>]+)>/g)].map(([, given = '']) =>
          given.split(' ').sort(),
        );
      assert.deepEqual(sorted(await editor(script)(html)), sorted(html));
    }
  });
});

describe('DOMPurify', () => {
  const host: Host = async (html) => {
    const code = `${snippet('dompurify', 'clean')}\nglobalThis.clean = clean;`;
    const address = site.put('dompurify.js', await bundleCode({ 'dompurify.js': code }));
    const body = `<script type="module" src="${address}"></script>`;
    return edited(body, 'return clean(html);', html);
  };
  itKeeps('set up', host, [
    ['div', 'figure', 'img'],
    ['div', 'telecons-timeline'],
  ]);
  itKeepsAttributes(host);
  itIsSafe(host);
  test('as it comes: figure', () =>
    expectKept(async (html) => {
      const code = `import DOMPurify from 'dompurify'; globalThis.clean = DOMPurify.sanitize;`;
      const address = site.put('plain.js', await bundleCode({ 'plain.js': code }));
      const body = `<script type="module" src="${address}"></script>`;
      return edited(body, 'return clean(html);', html);
    }, FIGURE));
});

describe('sanitize-html', () => {
  let clean: (html: string) => string;
  before(async () => {
    clean = await sanitizer();
  });
  itKeeps('set up', async (html) => clean(html), [[], []]);
  itKeepsAttributes(async (html) => clean(html));
  itIsSafe(async (html) => clean(html));
});

test('what passes hosts in data-embed-url is refused by the widget', async () => {
  const hostile = FIGURE.replace(
    ' data-series',
    ' data-embed-url="javascript:alert(1)" data-series',
  );
  const { page, complaints } = await site.open(hostile, { head: HEAD });
  await drawnWidgets(page, 1);
  await page.hover('telecons-timeline >>> [role=option]');
  // The button was there until the part came that knows addresses.
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('telecons-timeline') ?? {};
    const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
      button.textContent?.trim(),
    );
    return buttons.includes('Tableau') && !buttons.includes('Intégrer');
  });
  assert.match(
    complaints.join('\n'),
    /^<telecons-timeline> embed-url="javascript:alert\(1\)" est refusé/,
  );
  await page.close();
});
