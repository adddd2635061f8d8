/** What holds for every widget alike, whatever it shows. */
import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import type { TeleconsElement } from '../../src/elements/base.js';
import type { FrameView } from '../../src/views/frame-view.js';
import { expectWarning } from '../console.js';
import { SCRIPT_ADDRESS } from './mounting.js';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];

/** Each of them asks another widget than the others for what is no default. */
const OTHER_VIEW = [
  ['series', 'weekly'],
  ['layout', 'tiles'],
  ['shape', 'dial'],
] as const;

type Widget = TeleconsElement<FrameView>;

async function mount(tag: string, attributes: Readonly<Record<string, string>>, width = 700) {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.style.width = `${width}px`;
  const element = document.createElement(tag) as Widget;
  element.setAttribute('loading', 'eager');
  for (const [name, value] of Object.entries(attributes)) parent.setAttribute(name, value);
  parent.append(element);
  await element.ready;
  await element.updateComplete;
  return element;
}

const all = (element: Widget, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const buttonOf = (element: Widget, name: string): HTMLElement | undefined =>
  all(element, 'button').find(({ textContent }) => textContent?.trim() === name);
const leftOf = (element: Widget, selector: string): number =>
  all(element, selector)[0]?.getBoundingClientRect().left ?? NaN;
const directionOf = (element: Element): string => getComputedStyle(element).direction;

for (const tag of TAGS) {
  describe(`<${tag}> as any widget`, () => {
    it('needs no more than its reserved height where a page writes in 18 pixels', async () => {
      for (const width of [320, 360, 414, 480, 600, 680, 820]) {
        const style = `width:${width}px;font:18px/1.5 sans-serif`;
        const element = await mount(tag, { style, lang: 'fr' });
        const { paddingTop, paddingBottom } = getComputedStyle(element, '::before');
        const reserved = parseFloat(paddingTop) + parseFloat(paddingBottom);
        expect(element.getBoundingClientRect().height, `${width}`).to.equal(reserved);
        // Without it the figures of the first year would stand on the zero line.
        const isTimeline = tag === 'telecons-timeline';
        if (isTimeline) expect(element.shadowRoot?.textContent).to.match(/agrandie\s200\sfois/);
      }
    });

    for (const isVisited of [false, true]) {
      const when = isVisited ? 'once a reader was there' : 'before a reader comes';
      it(`follows its column in the same frame, without an error of the page, ${when}`, async () => {
        const element = await mount(tag, {});
        if (isVisited) {
          all(element, 'figure')[0]?.dispatchEvent(new PointerEvent('pointerenter'));
          await waitUntil(() => all(element, '.source a').length, 'addresses of the sources');
          // Nothing reserves the height of these.
          for (const [name, value] of OTHER_VIEW) element.setAttribute(name, value);
          await element.updateComplete;
          await waitUntil(() => all(element, '.chart > svg').length, 'another drawing');
        }
        const errors: string[] = [];
        const onError = ({ message }: ErrorEvent): unknown => errors.push(message);
        window.addEventListener('error', onError);
        for (const width of [600, 500, 360, 320, 700, 1100, 820, 479, 700]) {
          if (element.parentElement) element.parentElement.style.width = `${width}px`;
          // What a reader sees is painted between the first frame and the next task.
          await nextFrame();
          await aTimeout(0);
          const drawn = all(element, '.chart > svg')[0]?.getBoundingClientRect().width ?? NaN;
          const room = all(element, '.chart')[0]?.getBoundingClientRect().width ?? NaN;
          // Of the map the height is limited, and so its width.
          const least = tag === 'telecons-region-map' ? 200 : room - 1;
          expect(drawn, `${width}`).to.be.within(least, room + 1);
          await nextFrame();
          await nextFrame();
        }
        window.removeEventListener('error', onError);
        expect(errors).to.deep.equal([]);
      });
    }

    it('mirrors its layout on a page that reads from the right, but no text and no axis', async () => {
      const left = await mount(tag, { dir: 'ltr' });
      const right = await mount(tag, { dir: 'rtl' });
      // The actions change sides with the source line.
      expect(leftOf(left, '.actions')).to.be.above(leftOf(left, '.source'));
      expect(leftOf(right, '.actions')).to.be.below(leftOf(right, '.source'));
      const texts = all(right, 'h3, p, svg, text, label, select, th, td, button');
      expect(texts.length).to.be.above(20);
      for (const each of texts) expect(directionOf(each), each.textContent).to.equal('ltr');
      // Relative to their own drawing, all texts stand where they stand on any page.
      const places = (element: Widget): number[] => {
        const start = leftOf(element, '.chart > svg');
        return all(element, '.chart text').map((each) => each.getBoundingClientRect().left - start);
      };
      const [expected, found] = [places(left), places(right)];
      expect(found).to.have.length(expected.length);
      found.forEach((place, index) => expect(place).to.be.closeTo(expected[index] ?? NaN, 1));
    });

    it('has no link in a table that nobody sees, and all of them in one that is shown', async () => {
      const element = await mount(tag, {});
      await element.details(element.observations[0]?.id ?? '');
      await element.updateComplete;
      const cells = (): string[] => all(element, 'tbody td').map(({ innerText }) => innerText);
      const named = cells();
      expect(all(element, '.data a')).to.deep.equal([]);
      expect(all(element, '.source a')).to.have.length.above(0);
      buttonOf(element, 'Tableau')?.click();
      await element.updateComplete;
      expect(all(element, '.data a')).to.have.length.above(0);
      expect(cells()).to.deep.equal(named);
      buttonOf(element, 'Graphique')?.click();
      await element.updateComplete;
      expect(all(element, '.data a')).to.deep.equal([]);
    });

    it('links its sources when the keyboard comes in', async () => {
      const element = await mount(tag, {});
      expect(all(element, '.source a')).to.deep.equal([]);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(element);
      await waitUntil(() => all(element, '.source a').length > 0);
    });

    it('tells all readers what failed, each time, and moves nothing', async () => {
      const element = await mount(tag, {});
      await element.details(element.observations[0]?.id ?? '');
      await element.updateComplete;
      const [status] = all(element, '[role="status"]');
      const top = (): number => all(element, '.foot')[0]?.getBoundingClientRect().top ?? NaN;
      const before = top();
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      const said: string[] = [];
      new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status as Node, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      try {
        await expectWarning(/L’action a échoué/, async () => {
          for (const count of [1, 2, 3]) {
            buttonOf(element, 'CSV')?.click();
            await waitUntil(() => said.length === count);
          }
        });
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(new Set(said.map((each) => each.trim()))).to.deep.equal(
        new Set(['L’action a échoué.']),
      );
      expect(status?.checkVisibility()).to.equal(true);
      const { width = 0, height = 0 } = status?.getBoundingClientRect() ?? {};
      expect(Math.min(width, height)).to.be.above(15);
      expect(top()).to.equal(before);
    });

    it('takes what frameworks write for off, as a property too', async () => {
      const element = await mount(tag, {});
      for (const off of ['false', '0', ' FALSE ', false, null, undefined, 0]) {
        Object.assign(element, { noControls: true });
        await element.updateComplete;
        expect(all(element, '.actions')).to.have.length(0);
        Object.assign(element, { noControls: off });
        await element.updateComplete;
        expect(element.noControls, String(off)).to.equal(false);
        expect(all(element, '.actions'), String(off)).to.have.length(1);
      }
    });

    it('offers no code with an embed-url that is no address, however early it is asked for', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag) as Widget;
      element.setAttribute('loading', 'eager');
      element.setAttribute('embed-url', SCRIPT_ADDRESS);
      parent.append(element);
      await element.ready;
      // The click may come before the code that knows an address.
      await expectWarning(/embed-url/, async () => {
        buttonOf(element, 'Intégrer')?.click();
        await element.details(element.observations[0]?.id ?? '');
        await waitUntil(() => !buttonOf(element, 'Intégrer'));
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      expect(all(element, 'textarea')).to.deep.equal([]);
      expect(element.renderRoot.textContent).to.not.contain('pwned');
    });

    it('never writes to its host', async () => {
      const element = await mount(tag, {});
      const before = element.outerHTML;
      element.heading = 'Autre titre';
      element.theme = 'dark';
      element.asOf = '2019-09-30';
      await element.updateComplete;
      element.parentElement?.setAttribute('lang', 'en');
      await element.updateComplete;
      expect(element.outerHTML).to.equal(before);
    });

    it('says in one sentence what it shows, with its source', async () => {
      const element = await mount(tag, {});
      expect(element.toText()).to.match(/\d.*\(.*(?:20\d\d).*\)\.$/);
      expect(element.renderRoot.textContent).to.contain(element.toText());
    });

    it('gives its figures, its table as CSV, and its drawing as SVG and PNG', async () => {
      const element = await mount(tag, {});
      const { observations } = element;
      expect(observations.length).to.be.above(2);
      const [first] = observations;
      const { quotes } = await element.details(first?.id ?? '');
      expect(quotes[0]?.quote).to.match(/\S/);
      const csv = await element.toCSV();
      for (const { id } of observations) expect(csv).to.contain(id);
      const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      expect(picture.querySelector('parsererror')).to.equal(null);
      const title = element.renderRoot.querySelector('h3')?.textContent?.trim();
      expect(picture.querySelector('title')?.textContent).to.equal(title);
      const patterns = [...picture.querySelectorAll('[fill^="url("]')].map((each) =>
        each.getAttribute('fill')?.slice(5, -1),
      );
      for (const id of patterns) expect(picture.getElementById(id ?? ''), id).to.not.equal(null);
      const image = await createImageBitmap(await element.toPNG({ scale: 1 }));
      expect(image.width).to.be.above(600);
      expect(image.height).to.be.above(300);
    });
  });
}
