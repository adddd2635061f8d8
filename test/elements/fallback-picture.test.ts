/** The picture of a snippet, in its link: kept until the drawing is there, never read twice. */
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import '../../src/define.js';
import { accessibilityTree, flattenTree } from '../commands.js';
import { column, part, parts, settled, type Widget } from './mounting.js';

const { axe } = globalThis as typeof globalThis & {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PICTURES = {
  'telecons-timeline': 'timeline-monthly',
  'telecons-region-map': 'region-map-map',
  'telecons-target-gauge': 'target-gauge-bars',
};
const SENTENCE = 'La phrase de l’image.';
const AFTER = 'La suite de l’article.';

type Drawn = Widget & { readonly ready: Promise<void> };

/** An article whose widget has a picture, with this much above it, in pixels. */
async function article(tag: string, picture: string, above: number): Promise<Drawn> {
  const parent = await column(680);
  parent.innerHTML =
    `<main><h1>Article</h1><h2>Chiffres</h2><div style="block-size:${above}px"></div>` +
    `<${tag}><a href="#embed"><img src="/images/${picture}-fr-light-680.png" ` +
    `srcset="/images/${picture}-fr-light-680.svg 1x" width="680" height="500" ` +
    `alt="${SENTENCE}"></a></${tag}><p>${AFTER}</p></main>`;
  await parent.querySelector('img')?.decode();
  return parent.querySelector(tag) as Drawn;
}

/** Far below the viewport: updated when the page is idle, drawn when it is asked to. */
async function waiting(tag: string, picture: string): Promise<Drawn> {
  const element = await article(tag, picture, 9000);
  for (let step = 0; step < 60 && !element.shadowRoot?.querySelector('table'); step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return element;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.documentElement, {
    runOnly: { type: 'tag', values: LEVELS },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const namesRead = async (): Promise<string[]> =>
  flattenTree(await accessibilityTree()).map(({ name }) => name);

const isSeen = (element: Element | null): boolean =>
  element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? NaN;

for (const [tag, picture] of Object.entries(PICTURES)) {
  describe(`the picture in <${tag}>`, () => {
    it('is seen until the drawing is ready; heading, sentence and table are read instead', async () => {
      const element = await waiting(tag, picture);
      const image = element.querySelector('img');
      expect(image?.currentSrc).to.match(/\.svg$/);
      expect(isSeen(image)).to.equal(true);
      expect(topOf(image) - topOf(element)).to.be.within(0, 4);
      expect(part(element, 'slot:not([name])').closest('[inert]')).to.not.equal(null);
      const read = await namesRead();
      expect(read).to.not.include(SENTENCE);
      expect(read).to.include(part(element, '.heading').textContent?.trim());
      expect(await violations()).to.deep.equal([]);
    });

    it('goes when the drawing is there, and nothing under it moves', async () => {
      const element = await waiting(tag, picture);
      const after = element.nextElementSibling;
      const { height } = element.getBoundingClientRect();
      const top = topOf(after);
      await settled(element);
      expect(isSeen(element.querySelector('img'))).to.equal(false);
      expect(parts(element, 'slot:not([name])')).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.equal(height);
      expect(topOf(after)).to.equal(top);
      const read = await namesRead();
      expect(read).to.not.include(SENTENCE);
      expect(read).to.include(AFTER);
      expect(await violations()).to.deep.equal([]);
    });

    it('hands the focus of its link to the frame', async () => {
      const late = `late-${picture}`;
      const element = await article(late, picture, 0);
      element.querySelector('a')?.focus();
      expect(document.activeElement).to.equal(element.querySelector('a'));
      const definition = customElements.get(tag) as CustomElementConstructor;
      customElements.define(late, class extends definition {});
      await element.ready;
      await settled(element);
      expect(document.activeElement).to.equal(element);
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'figure'));
      expect(await violations()).to.deep.equal([]);
    });
  });
}
