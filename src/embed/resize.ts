/**
 * For pages that hold iframe pages: a classic script that gives each frame the height it tells.
 * Frames may come before or after it.
 */
import { HEIGHT } from './height.js';

/** Pixels: a frame can neither vanish nor push the article away. */
const LEAST = 120;
const MOST = 4000;

/** The origin a frame speaks with: none in a sandbox that does not give it back. */
function originOf(frame: HTMLIFrameElement): string {
  const { sandbox, src } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  try {
    return isOpaque ? 'null' : new URL(src, document.baseURI).origin;
  } catch {
    return '';
  }
}

function onMessage({ data, source, origin }: MessageEvent<unknown>): void {
  if (typeof data !== 'object' || !data || !('type' in data) || data.type !== HEIGHT) return;
  const height = 'height' in data && typeof data.height === 'number' ? data.height : NaN;
  if (!source || !(height > 0)) return;
  // By the window that speaks: neither addresses nor their order tell frames apart.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    // Many themes count the border in.
    const isOuter = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isOuter ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + border}px`;
  }
}

// Content managers write the script beside each frame.
const mark = Symbol.for(HEIGHT);
if (!(mark in globalThis)) {
  Object.defineProperty(globalThis, mark, {});
  addEventListener('message', onMessage);
  // Those that had told their height before this script came.
  for (const frame of document.querySelectorAll('iframe')) {
    if (/\/embed\/[\w-]+\.html/.test(frame.src)) frame.contentWindow?.postMessage(HEIGHT, '*');
  }
}
