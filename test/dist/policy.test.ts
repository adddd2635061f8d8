/** The built script under the strictest policy that can run it: nothing it does is refused. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import {
  type BuiltTimeline,
  buttonOf,
  clickOn,
  hover,
  optionsOf,
  panelText,
  QUOTE,
  quotesIn,
  ringOf,
  TAG,
  until,
} from './built.js';

interface StrictWindow extends Window {
  readonly refused: readonly string[];
  readonly saved: readonly string[];
}

describe('under a strict Content-Security-Policy', () => {
  let page: StrictWindow;
  let element: BuiltTimeline;

  before(async () => {
    await setViewport({ width: 900, height: 1000 });
    const frame = document.createElement('iframe');
    frame.src = '/test/dist/strict.html';
    // The frame at the corner: its pixels are those of the viewport.
    frame.style.cssText = 'position:fixed;inset:0;width:900px;height:1000px;border:0';
    document.body.append(frame);
    page = await until('page', () => frame.contentWindow as StrictWindow | null);
    element = await until('timeline', () => {
      const found = page.document.querySelector<BuiltTimeline>(TAG);
      return found && 'ready' in found && found;
    });
    await element.ready;
  });

  const isQuoted = (): boolean => QUOTE.test(quotesIn(element));

  it('draws', () => {
    expect(optionsOf(element)).to.have.length.above(8);
    expect(page.refused).to.deep.equal([]);
  });

  it('is read with the pointer', async () => {
    const ring = ringOf(optionsOf(element)[1]);
    await hover(ring, 'figure', () => panelText(element).includes('Janvier 2019'));
    await clickOn(ring);
    await until('quote', isQuoted);
    await resetMouse();
    buttonOf(element, 'Fermer').click();
    await element.updateComplete;
    expect(panelText(element)).to.equal('');
    expect(page.refused).to.deep.equal([]);
  });

  it('is read with the keyboard', async () => {
    const last = optionsOf(element).at(-1);
    (last as SVGElement).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until('keys', () => panelText(element).includes('Flèches'));
    expect(quotesIn(element)).to.equal('');
    await sendKeys({ press: 'Enter' });
    await until('quote', isQuoted);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(panelText(element)).to.equal('');
    expect(page.refused).to.deep.equal([]);
  });

  it('shows its table', async () => {
    buttonOf(element, 'Tableau').click();
    await element.updateComplete;
    buttonOf(element, 'Graphique').click();
    await element.updateComplete;
    expect(page.refused).to.deep.equal([]);
  });

  it('hands out its files and the code to embed', async () => {
    buttonOf(element, 'CSV').click();
    await until('CSV', () => page.saved.some((name) => name.endsWith('.csv')));
    buttonOf(element, 'PNG').click();
    await until('PNG', () => page.saved.some((name) => name.endsWith('.png')));
    buttonOf(element, 'Intégrer').click();
    await until('code', () => element.shadowRoot.querySelector('textarea'));
    expect(page.refused).to.deep.equal([]);
  });

  it('draws a long series', async () => {
    const rows = Array.from({ length: 300 }, (_, day) => ({
      period: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      value: 1000 + day,
    }));
    element.data = { source: { publisher: 'Test', date: '2021-01-01' }, rows };
    await until('canvas', () => element.shadowRoot.querySelector('canvas')?.width);
    expect(page.refused).to.deep.equal([]);
  });
});
