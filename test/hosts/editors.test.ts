/**
 * Editors as they come and as our documentation has them set up: what they save of a snippet that
 * was put in, with our script on the page, what its readers see, and whether the widget is drawn.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type HostPage, type Hosts, startHosts } from './browser.js';
import { dangersIn, HOSTILE, RAN } from './hostile.js';
import { ALL, type Case, checkHost, EVERYTHING } from './snippets.js';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];

let hosts: Hosts;
before(async () => {
  hosts = await startHosts();
});
after(() => hosts.close());

/** What the browser says of each script in a frame with `sandbox=""`. */
const BLOCKED = /^Blocked script execution in .+ because the document's frame is sandboxed/;

/** Puts the snippet into an editor of this page; the page must not complain. */
async function edited(opened: HostPage, script: string): Promise<string> {
  const saved = await opened.page.evaluate(script);
  assert.deepEqual(
    opened.complaints.filter((text) => !BLOCKED.test(text)),
    [],
  );
  await opened.page.close();
  return String(saved);
}

function inTinyMce(settings: object) {
  return async (html: string): Promise<string> => {
    const head = '<script src="/modules/tinymce/tinymce.min.js"></script>';
    const opened = await hosts.open('<textarea></textarea>', { library: true, head });
    const options = { selector: 'textarea', license_key: 'gpl', promotion: false, ...settings };
    return edited(
      opened,
      `tinymce.init(${JSON.stringify(options)}).then(async ([editor]) => {
        editor.setContent(${JSON.stringify(html)});
        await new Promise((resolve) => setTimeout(resolve, 300));
        return editor.getContent();
      })`,
    );
  };
}

/** For the editors whose app in apps/ makes `edit(html, setting)` global. */
function inApp(app: string, setting: string) {
  return async (html: string): Promise<string> => {
    const script = await hosts.bundle(app);
    const body = `<script type="module" src="${script}"></script>`;
    return edited(
      await hosts.open(body, { library: true }),
      `edit(${JSON.stringify(html)}, ${setting})`,
    );
  };
}

function itKeeps(title: string, host: (html: string) => Promise<string>, cases: readonly Case[]) {
  for (const expected of cases) {
    test(`${title}: ${expected.form}`, () => checkHost(hosts, host, expected));
  }
}

describe('TinyMCE', () => {
  itKeeps('as it comes', inTinyMce({}), [
    { form: 'picture', ...EVERYTHING.picture },
    { form: 'captioned', ...EVERYTHING.captioned },
    { form: 'sentence', ...EVERYTHING.sentence },
    { form: 'element', left: 'link text', plain: 'text in a link', widgets: 0 },
  ]);
  const settings = {
    custom_elements: TAGS.join(),
    extended_valid_elements: TAGS.map((tag) => `${tag}[series]`).join(),
  };
  itKeeps('set up', inTinyMce(settings), ALL);
});

describe('TinyMCE and frames', () => {
  const frame = (origin: string) =>
    `<iframe src="${origin}/dist/embed/timeline.html" title="Par mois" width="680" height="930"></iframe>`;

  test('as it comes, no script runs in a frame: picture and table are read', async () => {
    const saved = await inTinyMce({})(frame(hosts.origin));
    assert.match(saved, /<iframe [^>]*sandbox=""/);
    const { page } = await hosts.open(saved);
    const options = { includeIframes: true, interestingOnly: false } as const;
    const told = JSON.stringify(await page.accessibility.snapshot(options));
    assert.match(told, /"role":"image",[^}]*"name":"Téléconsultations remboursées par mois/);
    assert.match(told, /"role":"table"/);
    assert.match(told, /"role":"cell",[^}]*"name":"plus de 4[\s\u202f]500[\s\u202f]000"/);
    await page.close();
  });

  test('set up, the frame is as it was', async () => {
    const { hostname } = new URL(hosts.origin);
    const settings = { sandbox_iframes_exclusions: [hostname] };
    const saved = await inTinyMce(settings)(frame(hosts.origin));
    assert.doesNotMatch(saved, /sandbox/);
    const { page, complaints } = await hosts.open(saved);
    const drawn = await page.frames()[1]?.evaluate(async () => {
      await customElements.whenDefined('telecons-timeline');
      const widget = document.querySelector<HTMLElement & { draw(): Promise<void> }>(
        'telecons-timeline',
      );
      await widget?.draw();
      return (widget?.shadowRoot?.querySelectorAll('[role=option]').length ?? 0) > 5;
    });
    assert.equal(drawn, true);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('CKEditor 5', () => {
  itKeeps('as it comes', inApp('ckeditor.ts', 'null'), [
    { form: 'picture', left: 'link picture size alt', plain: 'picture in a link', widgets: 0 },
    {
      form: 'captioned',
      left: 'link picture size alt text',
      plain: 'picture in a link',
      widgets: 0,
    },
    { form: 'sentence', left: 'link text', plain: 'text in a link', widgets: 0 },
    { form: 'element', left: 'link text', plain: 'text in a link', widgets: 0 },
  ]);
  const names = '[{ name: /^telecons-/, attributes: true }]';
  itKeeps('with the names of the tags only', inApp('ckeditor.ts', names), [
    { form: 'element', left: 'link text', plain: 'text in a link', widgets: 0 },
  ]);
  itKeeps('with custom elements only', inApp('ckeditor.ts', "[{ name: '$customElement' }]"), [
    // Without its attribute it shows the default series.
    { form: 'element', left: 'element link text', plain: 'text in a link', widgets: 1 },
  ]);
  const general = `[
    { name: '$customElement' },
    { name: /^telecons-/, attributes: [/^(?!on)[a-z-]+$/] },
    { name: 'figure', classes: 'telecons-embed', attributes: [/^(?:data-[a-z-]+|lang)$/] },
  ]`;
  itKeeps('set up', inApp('ckeditor.ts', general), ALL);
});

describe('TipTap', () => {
  itKeeps('the starter kit', inApp('tiptap.ts', 'false'), [
    // It has no pictures, and a link around nothing is nothing.
    { form: 'picture', left: 'nothing', plain: 'nothing', widgets: 0 },
    { form: 'captioned', left: 'link text', plain: 'text in a link', widgets: 0 },
    { form: 'sentence', left: 'link text', plain: 'text in a link', widgets: 0 },
    { form: 'element', left: 'link text', plain: 'text in a link', widgets: 0 },
  ]);
  itKeeps('with our node', inApp('tiptap.ts', 'true'), ALL);

  test('with our node, nothing hostile runs or is saved', async () => {
    const script = await hosts.bundle('tiptap.ts');
    const body = `<script type="module" src="${script}"></script>`;
    const { page, complaints } = await hosts.open(body, { library: true });
    const saved = String(await page.evaluate(`edit(${JSON.stringify(HOSTILE)}, true)`));
    assert.deepEqual(await dangersIn(page, saved, true), []);
    assert.deepEqual(
      complaints.filter((text) => text === RAN),
      [],
    );
    assert.match(saved, /<figure [^>]*class="telecons-embed"[^>]*><a href="\/a"/);
    await page.close();
  });
});
