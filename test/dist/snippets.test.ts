/** Snippets on pages of their own, with the built scripts: late, twice, in two versions, in an editor. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { SENTENCE, snippet, told, widgetsIn } from '../embed/snippets.js';
import { frames, until } from './built.js';
import { drawnIn, openPage, otherOrigin, type TestPage } from './page.js';

const NAMES = ['timeline', 'region-map', 'target-gauge'];
const PICTURE = `<a href="#figures"><img src="/test/dist/late.svg" width="680" height="425" alt="${SENTENCE}"></a>`;
const ARTICLE = `<main><h1>Article</h1><h2>Chiffres</h2>${NAMES.map((name) =>
  snippet(`data-element="${name}"`, PICTURE),
).join('')}</main>`;

async function violations(page: TestPage): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  page.document.head.append(script);
  await loaded;
  const { axe } = page.scope as typeof page.scope & {
    axe: { run(context: Document, options: object): Promise<AxeResults> };
  };
  const { violations: found } = await axe.run(page.document, {
    resultTypes: ['violations'],
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The tags in each snippet, in order. */
const contents = ({ document: page }: TestPage): string[] =>
  [...page.querySelectorAll('.telecons-embed')].map((embed) =>
    [...embed.children].map(({ localName }) => localName).join(),
  );

/** Until the script has what upgrades snippets, and looks for them. */
async function watching(page: TestPage): Promise<void> {
  const probe = page.document.createElement('div');
  probe.innerHTML = snippet();
  page.document.body.append(probe);
  await until('upgrader', () => widgetsIn(probe).length > 0);
  probe.remove();
}

describe('snippets with the built scripts', () => {
  let page: TestPage;
  before(() => setViewport({ width: 900, height: 1000 }));
  afterEach(() => page.close());

  for (const file of ['telecons.js', 'telecons.iife.js']) {
    it(`${file} draws those on the page and those that come by innerHTML later`, async () => {
      page = await openPage(ARTICLE);
      await page.run(file);
      await watching(page);
      const later = page.document.createElement('section');
      page.document.body.append(later);
      later.innerHTML = NAMES.map((name) => snippet(`data-element="${name}"`)).join('');
      await told();
      const tags = NAMES.map((name) => `telecons-${name}`);
      expect(contents(page)).to.deep.equal([...tags, ...tags]);
      for (const tag of tags) {
        await drawnIn(page.document.querySelector('main') as Element, tag);
        await drawnIn(later, tag);
      }
      expect(page.told).to.deep.equal([]);
    });
  }

  it('are done once by two scripts and two versions, whichever looks first', async () => {
    const { origin } = await otherOrigin();
    page = await openPage(ARTICLE);
    await page.run('telecons.iife.js');
    await page.run(`${origin}/next/dist/telecons.js`);
    await page.run('telecons.js');
    await watching(page);
    const later = page.document.createElement('section');
    later.innerHTML = ARTICLE;
    page.document.body.append(later);
    await told();
    const tags = NAMES.map((name) => `telecons-${name}`);
    expect(contents(page)).to.deep.equal([...tags, ...tags]);
    for (const tag of tags) await drawnIn(later, tag);
    expect(page.told).to.have.length(2);
    expect(page.told[0]).to.match(/^info: Already defined/);
  });

  it('are left to a script of one element: text and picture stay', async () => {
    page = await openPage(ARTICLE);
    const before = page.document.body.innerHTML;
    await page.run('telecons-timeline.js');
    await told();
    expect(page.document.body.innerHTML).to.equal(before);
  });

  it('wait until a page that comes slowly has all of their content', async () => {
    page = await openPage();
    const { document: slow } = page;
    slow.open();
    slow.write(
      '<!doctype html><html lang="fr"><title>x</title><body><script src="/dist/telecons.iife.js"></script>',
    );
    await until('script', () => page.scope.customElements.get('telecons-timeline'));
    slow.write('<figure class="telecons-embed" data-element="target-gauge"><a href="#a">Une');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(widgetsIn(slow)).to.deep.equal([]);
    slow.write(' phrase</a><a href="#b">et une autre</a></figure><p>La suite.</p>');
    slow.close();
    const [element] = await until('element', () => {
      const found = widgetsIn(slow);
      return found.length > 0 && found;
    });
    expect(element?.textContent).to.equal('Une phraseet une autre');
    expect(slow.querySelector('.telecons-embed')?.childNodes).to.have.length(1);
  });

  it('give an editor its content back unchanged, whatever it does with it', async () => {
    page = await openPage('<div id="editor" contenteditable="true"></div>');
    await page.run('telecons.js');
    await watching(page);
    const editor = page.document.getElementById('editor') as HTMLElement;
    const content = `<p>Avant</p>${snippet('data-element="timeline" data-series="weekly"', PICTURE)}<p>Après</p>`;
    editor.innerHTML = content;
    await told();
    editor.focus();
    page.document.execCommand('selectAll');
    page.document.execCommand('copy');
    page.document.execCommand('delete');
    page.document.execCommand('insertHTML', false, content);
    await told();
    expect(widgetsIn(page.document)).to.deep.equal([]);
    editor.innerHTML = content;
    await told();
    expect(editor.innerHTML).to.equal(content);
  });

  it('pass axe before the script, while they wait, and drawn', async function () {
    this.timeout(60_000);
    page = await openPage(ARTICLE);
    expect(await violations(page)).to.deep.equal([]);
    await page.run('telecons.js');
    expect(await violations(page)).to.deep.equal([]);
    for (const name of NAMES) await drawnIn(page.document, `telecons-${name}`);
    await frames(2);
    expect(await violations(page)).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });

  for (const name of NAMES) {
    it(`hand the focus from the link to the frame: ${name}, script late`, async () => {
      page = await openPage(snippet(`data-element="${name}"`, PICTURE));
      const { document: host } = page;
      page.scope.focus();
      host.querySelector('a')?.focus();
      expect(host.activeElement?.localName).to.equal('a');
      const lost: string[] = [];
      const watch = (): void => {
        if (host.activeElement === host.body) lost.push('body');
        if (page.scope.closed) return;
        page.scope.requestAnimationFrame(watch);
      };
      watch();
      await page.run('telecons.js');
      const element = await drawnIn(host, `telecons-${name}`);
      await frames(3);
      expect(lost, 'frames without focus').to.deep.equal([]);
      expect(host.activeElement).to.equal(element);
      expect(element.shadowRoot.activeElement?.localName).to.equal('figure');
    });
  }
});
