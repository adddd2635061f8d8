/** What a canvas must be told of, because it can't follow the page by itself. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { watchPage } from '../../src/charts/dense-page.js';

/** A page whose screens are ours to change: headless browsers tell of no change of the ratio. */
async function pageOnScreens() {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  const view = frame.contentWindow as Window & typeof globalThis;
  const asked: (readonly [media: string, query: EventTarget])[] = [];
  Object.defineProperty(view, 'matchMedia', {
    value: (media: string) => {
      const query = new EventTarget();
      asked.push([media, query]);
      return query;
    },
  });
  const moveTo = (ratio: number): void => {
    const before = `(resolution: ${view.devicePixelRatio}dppx)`;
    Object.defineProperty(view, 'devicePixelRatio', { value: ratio, configurable: true });
    for (const [media, query] of [...asked]) {
      if (media === before) query.dispatchEvent(new Event('change'));
    }
  };
  const canvas = view.document.createElement('canvas');
  view.document.body.append(canvas);
  return { canvas, moveTo, asked };
}

describe('watchPage', () => {
  it('redraws at each change of the screen’s ratio, and no more once it is stopped', async () => {
    const { canvas, moveTo, asked } = await pageOnScreens();
    let redrawn = 0;
    const stop = watchPage(canvas, { redraw: () => (redrawn += 1), print: () => undefined });
    [1.5, 2, 1.25].forEach((ratio, index) => {
      moveTo(ratio);
      expect(redrawn, `${ratio}`).to.equal(index + 1);
    });
    expect(asked.filter(([media]) => media.includes('resolution'))).to.have.length(4);
    stop();
    moveTo(3);
    expect(redrawn).to.equal(3);
  });
});
