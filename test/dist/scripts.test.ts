/** The built scripts beside each other, beside another version, and from wherever they are served. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { buttonOf, until } from './built.js';
import { drawn, drawnIn, openPage, otherOrigin, type TestPage } from './page.js';

const TAGS = ['telecons-region-map', 'telecons-timeline', 'telecons-target-gauge'];
const ALL = ['telecons.js', 'telecons.iife.js'];
const SINGLE = TAGS.map((tag) => `${tag}.js`);
const FILES = [...ALL, ...SINGLE];

const INFO = /^info: Already defined: (telecons-[a-z-]+(?:, )?)+\.$/;

/** Every line but the one that names what was there already, and its event. */
function expectOneLine({ told }: TestPage, already: readonly string[]): void {
  const [line = '', event, ...more] = told;
  expect(line).to.match(INFO);
  expect(line.match(/telecons-[a-z-]+/g)).to.have.members([...already]);
  expect(event).to.equal('event: duplicate-definition');
  expect(more).to.deep.equal([]);
}

const tagsOf = (file: string): string[] =>
  SINGLE.includes(file) ? [file.replace('.js', '')] : TAGS;

describe('built scripts', () => {
  let page: TestPage;
  before(() => setViewport({ width: 900, height: 1000 }));
  afterEach(() => page.close());

  for (const first of FILES) {
    for (const second of FILES) {
      it(`${first} and then ${second}: every element works, one line at most`, async () => {
        page = await openPage('<telecons-timeline></telecons-timeline>');
        await page.run(first);
        // As a second module, not the same one again, which a browser would not run.
        await page.run(`/dist/${second}?again`);
        const tags = [...new Set([...tagsOf(first), ...tagsOf(second)])];
        for (const tag of tags) await drawn(page, tag);
        const already = tagsOf(first).filter((tag) => tagsOf(second).includes(tag));
        if (already.length > 0) expectOneLine(page, already);
        else expect(page.told).to.deep.equal([]);
      });
    }
  }

  it('all of them, twice, with another version before and after: one line in all', async () => {
    const { origin } = await otherOrigin();
    page = await openPage(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    await page.run(`${origin}/next/dist/telecons-timeline.js`);
    for (const file of [...FILES, ...FILES.map((name) => `/dist/${name}?again`)]) {
      await page.run(file);
    }
    await page.run(`${origin}/next/dist/telecons.js`);
    await page.run(`${origin}/next/dist/telecons.iife.js`);
    for (const tag of TAGS) {
      await drawnIn(page.document, tag);
      await drawn(page, tag);
    }
    expectOneLine(page, ['telecons-timeline']);
    expect(Object.keys(page.scope)).not.to.include('telecons');
  });

  for (const order of ['this one first', 'the other one first']) {
    for (const file of ALL) {
      it(`${file} beside another version, ${order}: the first draws, and finds its own chunks`, async () => {
        const { origin } = await otherOrigin();
        page = await openPage();
        const files = [`/dist/${file}`, `${origin}/next/any/dist/${file}`];
        if (order !== 'this one first') files.reverse();
        for (const address of files) await page.run(address);
        await otherOrigin();
        for (const tag of TAGS) {
          const element = await drawn(page, tag);
          expect(await element.toCSV()).to.include('http');
        }
        const { requests } = await otherOrigin();
        // Each copy looks for snippets, and leaves alone those that another one has upgraded.
        const chunks = requests.filter((address) => /\/chunks\/(?!next-snippets-)/.test(address));
        if (order === 'this one first') expect(chunks).to.deep.equal([]);
        else expect(chunks).to.have.length.above(1);
        for (const address of chunks) expect(address).to.match(/\/chunks\/next-[\w-]+\.js$/);
        expectOneLine(page, TAGS);
      });
    }
  }

  for (const file of FILES) {
    it(`${file} from another origin and an odd path: draws, and finds its chunks`, async () => {
      const { origin } = await otherOrigin();
      page = await openPage();
      await page.run(`${origin}/whole/npm/telecons@0.1.0/%C3%A9t%C3%A9%20(1)/dist/${file}?v=1/2#x`);
      for (const tag of tagsOf(file)) {
        const element = await drawn(page, tag);
        expect(await element.toCSV()).to.include('http');
        expect(await element.toSVG()).to.match(/^<svg/);
      }
      expect(page.told).to.deep.equal([]);
    });
  }

  it('telecons.iife.js with `crossorigin`, `async` or `defer` does the same', async () => {
    const { origin } = await otherOrigin();
    for (const attributes of [{ crossorigin: '' }, { async: '' }, { defer: '' }]) {
      page = await openPage();
      await page.run(`${origin}/whole/dist/telecons.iife.js`, attributes);
      expect(await (await drawn(page, 'telecons-timeline')).toCSV()).to.include('http');
      expect(page.told).to.deep.equal([]);
      page.close();
    }
  });

  it('telecons.iife.js pasted into a page draws; what is fetched later is said to fail', async () => {
    page = await openPage();
    const script = page.document.createElement('script');
    script.textContent = await (await fetch('/dist/telecons.iife.js')).text();
    page.document.head.append(script);
    const element = await drawn(page, 'telecons-target-gauge');
    expect(page.told).to.deep.equal([]);
    const failure: unknown = await element.toCSV().then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).not.to.equal(null);
  });

  for (const file of FILES) {
    it(`${file} whose chunks are gone keeps drawing and table, and says so once`, async () => {
      const { origin } = await otherOrigin();
      page = await openPage();
      await page.run(`${origin}/purged/dist/${file}`);
      for (const tag of tagsOf(file)) {
        const element = await drawn(page, tag);
        await otherOrigin();
        page.told.length = 0;
        const figure = element.shadowRoot.querySelector('figure');
        figure?.dispatchEvent(new page.scope.PointerEvent('pointerenter'));
        await until('event', () => page.told.some((line) => line === 'event: chunk'));
        // The page asks for the upgrader by itself, when it likes: test/hosts/purged.test.ts counts.
        const requests = (await otherOrigin()).requests.filter((each) => !/snippets/.test(each));
        expect(requests.length, 'chunks asked for').to.be.above(0);
        for (const address of requests) {
          const asked = requests.filter((other) => other === address);
          expect(asked, address).to.have.length(2);
        }
        expect(page.told.filter((line) => line.startsWith('event: '))).to.have.length(
          page.told.filter((line) => line.startsWith('warn: ')).length,
        );
        expect(page.told.filter((line) => !/^(?:event: chunk|warn: )/.test(line))).to.deep.equal(
          [],
        );
        const rows = element.shadowRoot.querySelectorAll('tbody tr').length;
        buttonOf(element, 'Tableau').click();
        await element.updateComplete;
        const table = element.shadowRoot.querySelector('table');
        expect(table?.getBoundingClientRect().height).to.be.above(60);
        expect(table?.querySelectorAll('tbody tr')).to.have.length(rows);
        buttonOf(element, 'Graphique').click();
        await element.updateComplete;
        expect(element.shadowRoot.querySelectorAll('path')).to.have.length.above(10);
      }
    });
  }
});
