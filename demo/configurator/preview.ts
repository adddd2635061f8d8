/**
 * The live preview and what is measured of it. Both are frames with a page of their own: the widget
 * stands in an empty page as a reader's browser makes it, none of this page's styles reaches it, its
 * page can be dark while this one is light, and a strict policy needs no exception. Both load only
 * the files beside this page: an address that someone shares can't bring a script along.
 */
import { loadDetails } from '../../src/model/details.js';
import { type Facts, NO_FACTS, type RefusedValue } from './facts.js';
import { MEASURED_WIDTHS, type Measure } from './height.js';
import { makeWidget, readWidget, type Widget } from './widget.js';
import type { State } from './state.js';
import { tagOf } from './manifest.js';

/** A frame's document once its scripts have registered the elements. */
async function documentOf(frame: HTMLIFrameElement, state: State): Promise<Document> {
  if (frame.contentDocument?.readyState !== 'complete' || !frame.contentDocument.body.id) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('The preview has no page.');
  await contentWindow.customElements.whenDefined(tagOf(state.element));
  return contentDocument;
}

/** Options that leave out a part of what there is. */
const CUTS = ['from', 'to', 'as-of', 'no-overseas', 'point'];

const uncut = (state: State): State => ({
  ...state,
  options: Object.fromEntries(
    Object.entries(state.options).filter(([name]) => !CUTS.includes(name)),
  ),
});

async function drawnIn(place: Element, state: State): Promise<Widget> {
  const widget = makeWidget(place.ownerDocument, state);
  place.replaceChildren(widget);
  await widget.draw();
  await widget.updateComplete;
  return widget;
}

function placeIn(document: Document, name: string): HTMLElement {
  const place = document.createElement('div');
  place.className = name;
  return place;
}

interface Refusal {
  readonly attribute: string;
  readonly message: string;
}

/** Of several events those that there are stay. */
async function keptOf(attribute: string, given: string): Promise<string> {
  if (attribute !== 'events') return '';
  const { events } = await loadDetails();
  const known = ['main', 'all', 'none', ...events.map(({ id }) => id)];
  return given
    .split(/\s+/)
    .filter((word) => known.includes(word))
    .join(' ');
}

const refusedValue = async (
  { attribute, message }: Refusal,
  { options }: State,
): Promise<RefusedValue> => {
  const given = options[attribute] ?? '';
  return { attribute, given, kept: await keptOf(attribute, given), message };
};

const isRefusal = (detail: unknown): detail is Refusal =>
  typeof detail === 'object' &&
  detail !== null &&
  'attribute' in detail &&
  'message' in detail &&
  typeof detail.message === 'string';

export class Preview {
  readonly #shown: HTMLIFrameElement;
  readonly #measured: HTMLIFrameElement;
  #widget: Widget | null = null;
  /** Number of the latest request: earlier ones are given up. */
  #turn = 0;
  #giveUp: () => void = () => undefined;

  constructor(shown: HTMLIFrameElement, measured: HTMLIFrameElement) {
    this.#shown = shown;
    this.#measured = measured;
  }

  /** The widget in sight, for files that are made of it; `null` until there is one. */
  get widget(): Widget | null {
    return this.#widget;
  }

  /** Light or dark page; without drawing anew. */
  async theme(state: State): Promise<void> {
    const document = await documentOf(this.#shown, state);
    document.documentElement.classList.toggle('dark', state.scheme === 'dark');
  }

  /**
   * Draws the view anew, so that nothing a reader did to the last one is left, and tells what it
   * shows. `null`: another request came in between. A widget that has left its page is never drawn,
   * so requests that are given up are not waited for.
   */
  show(state: State): Promise<Facts | null> {
    this.#giveUp();
    const givenUp = new Promise<null>((resolve) => (this.#giveUp = () => resolve(null)));
    this.#turn += 1;
    return Promise.race([this.#draw(state, this.#turn), givenUp]);
  }

  async #draw(state: State, turn: number): Promise<Facts | null> {
    const document = await documentOf(this.#shown, state);
    if (turn !== this.#turn) return null;
    const refusals: Refusal[] = [];
    const listen = ({ detail }: CustomEvent<unknown>): void => {
      if (isRefusal(detail)) refusals.push(detail);
    };
    const next = placeIn(document, 'next');
    next.addEventListener('telecons-error', listen as EventListener);
    document.body.append(next);
    const widget = await drawnIn(next, state);
    if (turn !== this.#turn) {
      next.remove();
      return null;
    }
    for (const other of [...document.body.children]) if (other !== next) other.remove();
    next.className = 'shown';
    this.#widget = widget;
    this.#follow(next);
    const facts = await this.#measure(state, turn);
    const refused = await Promise.all(refusals.map((each) => refusedValue(each, state)));
    return facts && { ...facts, refused };
  }

  /** The frame is as high as what it holds, whatever the reader opens in it. */
  #follow(place: Element): void {
    const view = this.#shown.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return;
    new view.ResizeObserver(() => {
      const { height } = place.getBoundingClientRect();
      if (place.isConnected && height) this.#shown.style.height = `${Math.ceil(height)}px`;
    }).observe(place);
  }

  /**
   * One widget for each width, where nobody sees them, and one with all figures. They are read as
   * well: asking for the addresses of sources changes a widget as a reader's pointer does.
   */
  async #measure(state: State, turn: number): Promise<Facts | null> {
    const document = await documentOf(this.#measured, state);
    if (turn !== this.#turn) return null;
    const places = MEASURED_WIDTHS.map((width) => placeIn(document, `w${width}`));
    const whole = placeIn(document, 'w680');
    document.body.replaceChildren(...places, whole);
    const [all, widget] = await Promise.all([
      drawnIn(whole, uncut(state)),
      ...places.map((place) => drawnIn(place, state)),
    ]);
    const measures = places.map((place, index): Measure => ({
      width: MEASURED_WIDTHS[index] ?? 0,
      height: place.getBoundingClientRect().height,
    }));
    const allFigures = all.observations;
    const told = widget ? await readWidget(widget) : {};
    if (turn !== this.#turn) return null;
    document.body.replaceChildren();
    return { ...NO_FACTS, ...told, allFigures, measures };
  }
}
