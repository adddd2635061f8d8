/** What the page around a canvas decides: its colours, its fonts, its theme, its paper. */
import type { DenseColours } from './dense-marks.js';

const TONES: readonly (keyof DenseColours)[] = [
  'surface',
  'ink',
  'ink-mute',
  'actual',
  'flag',
  'hatch',
  'grid',
];

/** Colours on paper, whatever the theme of the screen. */
export const PAPER: DenseColours = {
  surface: '#fff',
  ink: '#000',
  'ink-mute': '#000',
  actual: '#000',
  flag: '#000',
  hatch: '#000',
  grid: '#ccc',
};

/**
 * The tokens as colours that a canvas understands. They are read through a real `color`, because
 * a custom property gives back its words (`light-dark(…)`), not what they come to here.
 */
export function readColours(beside: HTMLElement): DenseColours {
  const probe = beside.ownerDocument.createElement('span');
  beside.after(probe);
  const computed = getComputedStyle(probe);
  const colours = Object.fromEntries(
    TONES.map((tone) => {
      probe.style.color = `var(--_${tone})`;
      return [tone, computed.color];
    }),
  );
  probe.remove();
  return { ...PAPER, ...colours };
}

export interface PageChanges {
  /** Colours or fonts may be others now. */
  readonly redraw: () => void;
  /** Before (`true`) and after paper is drawn. */
  readonly print: (starts: boolean) => void;
}

/**
 * Tells of each change of the page that a canvas can't follow by itself. `sentinel` needs a
 * transition on a colour that depends on the theme. Returns what stops the watch.
 */
export function watchPage(sentinel: HTMLElement, changes: PageChanges): () => void {
  const page = sentinel.ownerDocument;
  const view = page.defaultView;
  const stop = new AbortController();
  const { signal } = stop;
  const listen = (target: EventTarget | null | undefined, type: string, act: () => void): void =>
    target?.addEventListener(type, act, { signal });
  listen(sentinel, 'transitionrun', changes.redraw);
  listen(page.fonts, 'loadingdone', changes.redraw);
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    listen(view?.matchMedia(query), 'change', changes.redraw);
  }
  // A window that moves to a finer screen keeps its size in CSS pixels. Each query knows one ratio.
  const watchRatio = (): void => {
    const query = `(resolution: ${view?.devicePixelRatio ?? 1}dppx)`;
    const options = { signal, once: true };
    const change = (): void => {
      changes.redraw();
      watchRatio();
    };
    view?.matchMedia(query).addEventListener('change', change, options);
  };
  watchRatio();
  listen(view, 'beforeprint', () => changes.print(true));
  listen(view, 'afterprint', () => changes.print(false));
  return () => stop.abort();
}
