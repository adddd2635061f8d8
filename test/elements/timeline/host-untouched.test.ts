/** The element never writes to its host: frameworks and editors must find it as they left it. */
import { expect } from '@open-wc/testing';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { emulateMedia } from '../../commands.js';
import { expectWarning } from '../../console.js';
import { column, create, frames, part, parts, SCRIPT_ADDRESS, settled } from './mounting.js';

const FALLBACK = '<a href="/chiffres">Plus de 4,5 millions en avril 2020</a>';
const TAG =
  '<telecons-timeline series="monthly" class="mine" style="margin: 0px;" data-x="1">' +
  `${FALLBACK}</telecons-timeline>`;

async function mountAsWritten(): Promise<{ parent: HTMLElement; element: TeleconsTimeline }> {
  const parent = await column();
  parent.innerHTML = TAG;
  const element = parent.querySelector<TeleconsTimeline>('telecons-timeline');
  if (!element) throw new Error('not there');
  await settled(element);
  return { parent, element };
}

describe('the host of the timeline', () => {
  it('is as it was written, before and after the drawing', async () => {
    const parent = await column();
    parent.innerHTML = TAG;
    const element = parent.firstElementChild as TeleconsTimeline;
    expect(parent.innerHTML).to.equal(TAG);
    await element.draw();
    await settled(element);
    expect(parent.innerHTML).to.equal(TAG);
    expect(element.childNodes).to.have.length(1);
  });

  const WRITES: readonly (readonly [property: string, value: unknown])[] = [
    ['series', 'weekly'],
    ['scope', 'gp-liberal'],
    ['scale', 'log'],
    ['from', '2019'],
    ['to', '2020-04'],
    ['events', 'all'],
    ['point', '2020-04'],
    ['heading', 'Titre'],
    ['headingLevel', 4],
    ['theme', 'dark'],
    ['asOf', '2020-04'],
    ['loading', 'eager'],
    ['embedUrl', 'https://example.org/embed'],
    ['noControls', true],
    ['noControls', false],
    ['data', { source: { publisher: 'X' }, rows: [{ period: '2020', value: 1 }] }],
  ];

  it('is not written to by any property', async () => {
    for (const [property, value] of WRITES) {
      const { parent, element } = await mountAsWritten();
      (element as unknown as Record<string, unknown>)[property] = value;
      await settled(element);
      await frames();
      expect(parent.innerHTML, property).to.equal(TAG);
      parent.remove();
    }
  });

  it('is not written to by a refusal', async () => {
    const { parent, element } = await mountAsWritten();
    // With it comes what refuses an address.
    await element.details('acts-per-month/2020-04');
    for (const property of ['series', 'scale', 'from', 'asOf', 'theme', 'embedUrl']) {
      await expectWarning(/telecons-timeline/, async () => {
        (element as unknown as Record<string, unknown>)[property] = SCRIPT_ADDRESS;
        await settled(element);
      });
      expect(parent.innerHTML, property).to.equal(TAG);
    }
    await expectWarning(/telecons-timeline/, async () => {
      element.data = { rows: 'none' } as never;
      await new Promise((resolve) => element.addEventListener('telecons-error', resolve));
      await settled(element);
    });
    expect(part(element, '[role="alert"]').textContent).to.not.equal('');
    expect(parent.innerHTML).to.equal(TAG);
  });

  it('is not written to when theme and language change around it', async () => {
    const { parent, element } = await mountAsWritten();
    await emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await frames();
    document.documentElement.style.colorScheme = 'dark';
    parent.lang = 'en';
    await settled(element);
    document.documentElement.style.colorScheme = '';
    expect(part(element, 'figure').lang).to.equal('en');
    expect(parent.innerHTML).to.equal(TAG);
    await emulateMedia();
  });

  it('is not written to by a reader', async () => {
    const { parent, element } = await mountAsWritten();
    element.embedUrl = 'https://example.org/embed';
    await settled(element);
    part(element, 'figure').dispatchEvent(new PointerEvent('pointerenter'));
    for (const input of parts<HTMLInputElement>(element, 'input')) {
      input.click();
      await settled(element);
      expect(parent.innerHTML).to.equal(TAG);
    }
    const [option] = parts<SVGElement>(element, '[role="option"]');
    option?.focus();
    for (const key of ['ArrowRight', 'Enter', 'Escape', 'End']) {
      element.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
      await settled(element);
      expect(parent.innerHTML, key).to.equal(TAG);
    }
    for (const button of parts<HTMLButtonElement>(element, '.actions button')) {
      if (!/Intégrer|Tableau/.test(button.textContent ?? '')) continue;
      button.click();
      await settled(element);
      expect(parent.innerHTML).to.equal(TAG);
    }
  });

  it('is not written to by leaving and coming back', async () => {
    const { parent, element } = await mountAsWritten();
    const other = await column();
    other.append(element);
    await settled(element);
    expect(other.innerHTML).to.equal(TAG);
    expect(parent.innerHTML).to.equal('');
    const copy = element.cloneNode(true) as TeleconsTimeline;
    other.append(copy);
    await settled(copy);
    expect(copy.outerHTML).to.equal(TAG);
  });

  it('states itself only through :state()', async function () {
    if (!CSS.supports('selector(:state(ready))')) this.skip();
    const parent = await column();
    const element = create();
    parent.append(element);
    await settled(element);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.asOf = '2018-01-01';
    await settled(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.matches(':state(ready)')).to.equal(false);
    element.asOf = null;
    await settled(element);
    expect(element.matches(':state(ready)')).to.equal(true);
  });
});
