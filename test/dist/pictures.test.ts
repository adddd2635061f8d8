/** The pictures in dist/images/: files that browsers show, with the words of the built elements. */
import { expect } from '@open-wc/testing';
import { load } from './built.js';

interface Entry {
  readonly id: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly theme: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

type Widget = HTMLElement & {
  toText(): string;
  toSVG(options: { width: number; addresses: boolean }): Promise<string>;
};

const fetchText = async (file: string): Promise<string> =>
  (await fetch(`/dist/images/${file}`)).text();

/** As a page shows it that has nothing but the file. */
async function shown(file: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `/dist/images/${file}`;
  await image.decode();
  return image;
}

describe('dist/images/', () => {
  let entries: readonly Entry[] = [];

  before(async () => {
    await load('/dist/telecons.js');
    // The test server makes a module of it.
    const index = (await load('/dist/images/index.json')) as { default: readonly Entry[] };
    entries = index.default;
  });

  it('lists 88 pictures: 11 views, 2 languages, 2 themes, 2 widths', () => {
    expect(entries).to.have.length(11 * 2 * 2 * 2);
  });

  it('holds well-formed SVG files that an <img> shows at their size', async () => {
    for (const { id, width, height } of entries) {
      const file = await fetchText(`${id}.svg`);
      const { documentElement: svg } = new DOMParser().parseFromString(file, 'image/svg+xml');
      expect(svg.querySelector('parsererror'), id).to.equal(null);
      expect(svg.namespaceURI, id).to.equal('http://www.w3.org/2000/svg');
      expect(svg.querySelector('script, foreignObject, style, image, use, a'), id).to.equal(null);
      for (const each of svg.querySelectorAll('[fill^="url("]')) {
        const name = each.getAttribute('fill')?.slice(5, -1) ?? '';
        expect(svg.querySelector(`#${CSS.escape(name)}`), `${id}: ${name}`).to.not.equal(null);
      }
      const image = await shown(`${id}.svg`);
      expect([image.naturalWidth, image.naturalHeight], id).to.deep.equal([width, height]);
    }
  });

  it('holds PNG twins of the same size', async () => {
    for (const { id, width, height } of entries) {
      const image = await shown(`${id}.png`);
      expect([image.naturalWidth, image.naturalHeight], id).to.deep.equal([width, height]);
    }
  });

  it('says what the built elements say: the sentence as alt, and every text of the drawing', async () => {
    for (const { id, element: name, attributes, lang, theme, width, alt } of entries) {
      const element = document.createElement(`telecons-${name}`) as Widget;
      element.lang = lang;
      for (const [key, value] of Object.entries({ ...attributes, theme })) {
        element.setAttribute(key, value);
      }
      document.body.append(element);
      const file = await element.toSVG({ width, addresses: false });
      expect(element.toText(), id).to.equal(alt);
      // The font of this machine may break lines elsewhere; the description is not broken.
      const told = /<title>.*<\/desc>/.exec(file)?.[0] ?? '';
      expect(told, id).to.have.length.above(80);
      expect(await fetchText(`${id}.svg`), id).to.contain(told);
      element.remove();
    }
  });
});
