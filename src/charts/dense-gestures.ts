/** Turns pointers, wheel and keys over a dense drawing into a window and a cursor. */
import type { SpanView } from '../views/timeline-view.js';
import type { DenseChart } from './dense.js';
import { lowerBound, zoomWindow } from './dense-series.js';

/** Who holds the window and the cursor; it keeps the window inside the domain. */
export interface GestureOwner {
  /** The observation that is read. */
  readonly cursor: number | null;
  setWindow(window: SpanView): void;
  /** Back to the whole domain. */
  reset(): void;
  /** `chosen`: by a tap, a click or Enter, not by passing over it. */
  setCursor(index: number | null, chosen: boolean): void;
}

type Drawing = Pick<DenseChart, 'area' | 'timeAt' | 'indexAt' | 'window' | 'times'>;

interface Finger {
  x: number;
  y: number;
}

/** A pointer that moves less is a tap. Pixels. */
const TAP = 4;

/** Share of the window that one key press pans. */
const PAN_STEP = 0.2;

const KEY_ZOOM = 1.5;
const DOUBLE_CLICK_ZOOM = 2;

function watchPointers(
  element: HTMLElement,
  chart: Drawing,
  owner: GestureOwner,
  signal: AbortSignal,
): void {
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  const at = (event: MouseEvent): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
    passive = true,
  ): void => element.addEventListener(type, act, { signal, passive });

  /** Keeps the time under the fingers, and with two of them their distance, where it was. */
  const drag = (moved: Finger, from: Finger, still: Finger | undefined): void => {
    const width = Math.max(1, chart.area().width);
    const window = chart.window();
    const perPixel = (window.end - window.start) / width;
    const shift = (still ? (from.x - moved.x) / 2 : from.x - moved.x) * perPixel;
    const panned = { start: window.start + shift, end: window.end + shift };
    if (!still) return owner.setWindow(panned);
    const spread = Math.max(TAP, Math.hypot(moved.x - still.x, moved.y - still.y));
    const before = Math.max(TAP, Math.hypot(from.x - still.x, from.y - still.y));
    const middle = chart.timeAt((from.x + still.x) / 2) + shift;
    owner.setWindow(zoomWindow(panned, spread / before, middle));
  };

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, at(event));
  });
  listen('pointermove', (event) => {
    const moved = at(event);
    const from = fingers.get(event.pointerId);
    if (!from) {
      owner.setCursor(chart.indexAt(moved.x, moved.y), false);
      return;
    }
    travelled += Math.abs(moved.x - from.x) + Math.abs(moved.y - from.y);
    if (travelled < TAP) return;
    const still = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, moved);
    drag(moved, from, still);
  });
  listen('pointerup', (event) => {
    if (!fingers.delete(event.pointerId) || travelled >= TAP) return;
    const { x, y } = at(event);
    owner.setCursor(chart.indexAt(x, y), true);
  });
  listen('pointercancel', (event) => fingers.delete(event.pointerId));
  listen('pointerleave', (event) => {
    // A finger that is lifted leaves too; what it chose stays.
    if (event.pointerType === 'mouse' && !element.matches(':focus')) owner.setCursor(null, false);
  });
  listen('dblclick', (event) => {
    owner.setWindow(zoomWindow(chart.window(), DOUBLE_CLICK_ZOOM, chart.timeAt(at(event).x)));
  });
  listen(
    'wheel',
    (event) => {
      // A plain wheel scrolls the page; a trackpad's pinch arrives with `ctrlKey`.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
      const exponent = -event.deltaY * unit * (event.ctrlKey ? 5 : 1);
      const factor = 2 ** Math.max(-1, Math.min(1, exponent));
      owner.setWindow(zoomWindow(chart.window(), factor, chart.timeAt(at(event).x)));
    },
    false,
  );
}

/** What a key does; `false`: nothing, the page may have it. */
function press(chart: Drawing, owner: GestureOwner, key: string, shift: boolean): boolean {
  const { cursor } = owner;
  const times = chart.times();
  const window = chart.window();
  const last = times.length - 1;
  const first = lowerBound(times, window.start);
  const move = (index: number): void =>
    owner.setCursor(Math.max(0, Math.min(last, cursor === null ? first : index)), false);
  const pan = (share: number): void => {
    const shifted = share * (window.end - window.start);
    owner.setWindow({ start: window.start + shifted, end: window.end + shifted });
  };
  const zoom = (factor: number): void => {
    const time = cursor === null ? NaN : (times[cursor] ?? NaN);
    const inside = time >= window.start && time < window.end;
    owner.setWindow(zoomWindow(window, factor, inside ? time : (window.start + window.end) / 2));
  };
  const page = Math.max(1, Math.round((lowerBound(times, window.end) - first) / 10));
  const side = key === 'ArrowLeft' || key === 'PageUp' ? -1 : 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (shift) pan(side * PAN_STEP);
    else move((cursor ?? 0) + side);
  } else if (key === 'PageUp' || key === 'PageDown') move((cursor ?? 0) + side * page);
  else if (key === 'Home') owner.setCursor(0, false);
  else if (key === 'End') owner.setCursor(last, false);
  else if (key === '+' || key === '=') zoom(KEY_ZOOM);
  else if (key === '-' || key === '_') zoom(1 / KEY_ZOOM);
  else if (key === '0') owner.reset();
  else if (key === 'Escape') {
    owner.reset();
    owner.setCursor(null, false);
  } else if ((key === 'Enter' || key === ' ') && cursor !== null) owner.setCursor(cursor, true);
  else return false;
  return true;
}

/**
 * Drag, pinch, wheel with Ctrl or Cmd, double click; + − 0 Esc, arrows (with Shift: pan), Page
 * Up and Down, Home, End. The element lies exactly over the canvas. Returns what stops it all.
 */
export function watchGestures(
  element: HTMLElement,
  chart: Drawing,
  owner: GestureOwner,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  watchPointers(element, chart, owner, signal);
  element.addEventListener(
    'keydown',
    (event) => {
      // Ctrl + and − are the page's own zoom.
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (press(chart, owner, event.key, event.shiftKey)) event.preventDefault();
    },
    { signal },
  );
  element.addEventListener(
    'focus',
    () => {
      if (owner.cursor === null && element.matches(':focus-visible'))
        press(chart, owner, 'ArrowRight', false);
    },
    { signal },
  );
  return () => stop.abort();
}
