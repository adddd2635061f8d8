/** The widgets of a page and the state each ends in. */
import type { Page } from 'puppeteer-core';

/** How many widgets of a page ended in each state; `blank` are those that say ready and show nothing. */
export type States = Readonly<Partial<Record<'ready' | 'empty' | 'error' | 'blank', number>>>;

/**
 * Lets each widget draw and waits for it. Snippets become widgets a little after the elements are
 * defined. Throws when one does not end.
 */
export function finalStates(page: Page): Promise<States> {
  return page.evaluate(async () => {
    type Widget = HTMLElement & { draw(): Promise<void>; readonly ready: Promise<void> };
    const names = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];
    const isWaiting = (): boolean =>
      names.some((name) => document.querySelector(`${name}:not(:defined)`)) ||
      [...document.querySelectorAll('.telecons-embed')].some(
        (snippet) => !snippet.querySelector(names.join()),
      );
    for (let tries = 0; tries < 500 && isWaiting(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (isWaiting()) throw new Error('A widget is not defined.');
    const found: Record<string, number> = {};
    for (const widget of document.querySelectorAll<Widget>(names.join())) {
      await widget.draw();
      await widget.ready;
      const drawing = widget.shadowRoot?.querySelector('.chart svg, .chart canvas');
      const isBlank = (drawing?.getBoundingClientRect().height ?? 0) < 100;
      const end = ['ready', 'empty', 'error'].find((name) => widget.matches(`:state(${name})`));
      const state = end === 'ready' && isBlank ? 'blank' : (end ?? 'none');
      found[state] = (found[state] ?? 0) + 1;
    }
    return found;
  });
}

/** How many widgets a page's markup holds, snippets included. */
export const writtenWidgets = (html: string): number =>
  [...html.matchAll(/<telecons-(?:timeline|region-map|target-gauge)[\s>]|class="telecons-embed"/g)]
    .length;
