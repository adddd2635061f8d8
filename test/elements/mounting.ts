/** Finds the parts of any widget on a test page and what it tells; shared by the tests of all. */
import { fixture } from '@open-wc/testing';
import type { TeleconsElement } from '../../src/elements/base.js';
import type { FrameView } from '../../src/views/frame-view.js';

/** Any element of ours, as far as tests look into it. */
export type Widget = HTMLElement &
  Pick<TeleconsElement<FrameView>, 'draw' | 'renderRoot' | 'updateComplete'>;
export type Attributes = Readonly<Record<string, string>>;
export type TeleconsErrorDetail = Readonly<Record<string, unknown>>;

/** A block of this width in pixels, removed after the test. */
export function column(width = 800): Promise<HTMLElement> {
  return fixture<HTMLElement>(`<div style="inline-size:${width}px"></div>`);
}

export function createTag<Element extends Widget>(tag: string, attributes: Attributes): Element {
  const element = document.createElement(tag) as unknown as Element;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export const frames = (count = 2): Promise<void> =>
  new Promise((resolve) => {
    const step = (left: number): void => {
      if (left === 0) resolve();
      else requestAnimationFrame(() => step(left - 1));
    };
    step(count);
  });

/** Until the element is drawn, however far down, and nothing is pending. */
export async function settled(element: Widget): Promise<void> {
  await element.draw();
  await frames();
  await element.updateComplete;
}

/** The only part that matches; throws when there is none. */
export function part<Found extends Element = HTMLElement>(
  element: Widget,
  selector: string,
): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} in the shadow root`);
  return found;
}

export function parts<Found extends Element = HTMLElement>(
  element: Widget,
  selector: string,
): Found[] {
  return [...element.renderRoot.querySelectorAll<Found>(selector)];
}

/** Text as it is read: template white space collapsed, no-break spaces kept. */
export function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Cells of the real table, body only. */
export const tableRows = (element: Widget): string[][] =>
  parts<HTMLTableRowElement>(element, 'tbody tr').map((row) => [...row.cells].map(textOf));

/** Collects what `telecons-error` tells, from this element or from below. */
export function collectErrors(target: EventTarget): TeleconsErrorDetail[] {
  const details: TeleconsErrorDetail[] = [];
  target.addEventListener('telecons-error', (event) => {
    details.push((event as CustomEvent<TeleconsErrorDetail>).detail);
  });
  return details;
}

/** The next event of this kind; its detail. */
export function nextEvent<Detail>(target: EventTarget, type: string): Promise<Detail> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve((event as CustomEvent<Detail>).detail), {
      once: true,
    });
  });
}

/** A thin and a plain no-break space, as French numbers and punctuation want them. */
export const THIN = '\u202f';
export const NBSP = '\u00a0';

/** "4 500 000" as written in this file with plain spaces, with the spaces of the typography. */
export const thin = (text: string): string => text.replaceAll(/(?<=\d) (?=\d{3})/g, THIN);

/** An address that would run a program; put together so that no line of ours is one. */
export const SCRIPT_ADDRESS = ['javascript', 'globalThis.pwned=1'].join(':');
