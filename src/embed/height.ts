/** How an iframe page tells the page around it how high it is, in the words that hosts listen to. */
import { readQuery } from './query.js';

/** A host that came late asks for the height with this message; the answer has the same type. */
export const HEIGHT = 'telecons:height';

/**
 * Whether a host asks: ours, WordPress, whose script comes at the end of the page, or Pym, which
 * tells a width. AMP answers each height, and must not get another one for that.
 */
export const asksForHeight = (data: unknown): boolean =>
  typeof data === 'string'
    ? data === HEIGHT || /^pymxPYMx.*xPYMxwidthx/.test(data)
    : typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready';

const ID = /^[\w:.-]{1,100}$/;

/**
 * The messages for one height in pixels: ours and AMP's always, those of WordPress, Pym and
 * Datawrapper when the host has put what they need into the address.
 */
export function heightMessages(
  height: number,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): readonly unknown[] {
  const query = readQuery(search);
  const id = (name: string): string | undefined => ID.exec(query.get(name) ?? '')?.[0];
  const secret = /[?&]secret=(\w{1,100})/.exec(hash)?.[1];
  const pym = id('childId');
  const datawrapper = id('height-id');
  return [
    { type: HEIGHT, height },
    { sentinel: 'amp', type: 'embed-size', height },
    secret && { message: 'height', value: height, secret },
    pym && `pymxPYMx${pym}xPYMxheightxPYMx${height}`,
    datawrapper && { 'datawrapper-height': { [datawrapper]: height } },
  ].filter(Boolean);
}

/**
 * Posts the height of `content`, now and whenever it changes. The height of the content, never of
 * the viewport, which the host sets: one would chase the other.
 */
export function tellHeight(content: Element): void {
  // The height is no secret: any page may put this one in a frame.
  const tell = (): void => {
    // A frame of a tab in the background, or that is not displayed, has no width yet.
    if (!innerWidth) return;
    heightMessages(Math.ceil(content.getBoundingClientRect().height), location).forEach((message) =>
      parent.postMessage(message, '*'),
    );
  };
  // Browsers render no frame that is out of sight, and observe nothing in it.
  tell();
  new ResizeObserver(tell).observe(content);
  // WordPress may write its secret into the address of a frame that is already there.
  addEventListener('hashchange', tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}
