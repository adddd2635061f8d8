/**
 * Editors and sanitizers, set up by the code of their recipes: the figure and the element of the
 * index come back whole, are drawn, and leave readers without the script what the index promises.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundleCode, importBundle } from './bundle.js';
import { snippet } from './markdown.js';
import { expectWidgets, readPlain } from './reading.js';
import { attributesOf, elements, type Site, startSite } from './site.js';

const FIGURE = snippet('README', 'figure');
const ELEMENT = snippet('README', 'element');
const HEAD = snippet('README', 'script');
const WIDGETS = ['telecons-timeline series="monthly"'];
const FRAME =
  '<iframe src="https://cdn.example.org/telecons/0/embed/timeline.html" title="Par mois" width="680" height="930"></iframe>';

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

function itKeeps(name: string, host: Host, forms = { figure: FIGURE, element: ELEMENT }) {
  for (const [form, html] of Object.entries(forms)) {
    test(`${name}: ${form}`, () => expectKept(host, html));
  }
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
  assert.deepEqual(complaints, []);
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

/** What no sanitizer may let through. */
const HOSTILE =
  '<telecons-timeline series="weekly" onclick="alert(1)"><a href="javascript:alert(1)">x</a>' +
  '<script>alert(1)</script></telecons-timeline>';

function expectHarmless(clean: string): void {
  assert.match(clean, /^<telecons-timeline series="weekly"><a>x<\/a><\/telecons-timeline>$/);
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
  itKeeps('set up', host);
  itKeepsAttributes(host);

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
  itKeeps('set up', editor(script));
  itKeepsAttributes(editor(script));
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
  itKeeps('with the node', editor(script));
});

describe('DOMPurify', () => {
  const host: Host = async (html) => {
    const code = `${snippet('dompurify', 'clean')}\nglobalThis.clean = clean;`;
    const address = site.put('dompurify.js', await bundleCode({ 'dompurify.js': code }));
    const body = `<script type="module" src="${address}"></script>`;
    return edited(body, 'return clean(html);', html);
  };
  itKeeps('set up', host);
  itKeepsAttributes(host);
  test('set up: nothing hostile', async () => expectHarmless(await host(HOSTILE)));
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
    const code = await bundleCode({ 'sanitize.js': snippet('sanitize-html', 'clean') }, [], true);
    ({ clean } = (await importBundle(code)) as { clean: typeof clean });
  });
  itKeeps('set up', async (html) => clean(html));
  itKeepsAttributes(async (html) => clean(html));
  test('set up: nothing hostile', () => expectHarmless(clean(HOSTILE)));
});
