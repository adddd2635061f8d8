/** Nor does a gauge move anything that is higher than its latest bars; see late.test.ts. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from './built.js';

/** What a gauge may be asked for that is higher than its latest bars. */
const GAUGE = 'telecons-target-gauge';
const ASKED = [
  [GAUGE, '&shape=dial'],
  [GAUGE, '&as-of=2019-09-30'],
  [GAUGE, '&as-of=2020-12-31'],
  [GAUGE, '&as-of=2020-12-31&shape=dial'],
] as const;
const PARENTS = ['block', 'flex', 'table', 'float'];
const WIDTHS = [320, 768, 1280];
/** Shows the whole widget and what follows it at every width: only what is seen counts. */
const HEIGHT = 1600;

interface LateWindow extends Window {
  readonly shift: number;
}

type Late = HTMLElement & { readonly ready?: Promise<void> };

/** Pages side by side in the viewport, one for each parent. */
function open(tag: string, asked: string, width: number): readonly HTMLIFrameElement[] {
  return PARENTS.map((parent, index) => {
    const frame = document.createElement('iframe');
    frame.src = `/test/dist/late-gauge.html?tag=${tag}&parent=${parent}${asked}`;
    frame.style.cssText = `position:fixed;top:0;left:${index * width}px;width:${width}px;height:${HEIGHT}px;border:0`;
    document.body.append(frame);
    return frame;
  });
}

async function shiftOf(frame: HTMLIFrameElement, tag: string): Promise<number> {
  const page = await until('page', () => frame.contentWindow as LateWindow | null);
  const element = await until('widget', () => {
    const found = page.document.querySelector<Late>(tag);
    return found?.ready && found;
  });
  await element.ready;
  // Shifts are reported a little after the frame that makes them.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(element.getBoundingClientRect().height, 'reserved').to.be.above(300);
  return page.shift;
}

describe('a script that comes two seconds late', () => {
  for (const [tag, asked] of ASKED) {
    for (const width of WIDTHS) {
      it(`moves nothing: ${tag}${asked}, ${width} px`, async () => {
        await setViewport({ width: width * PARENTS.length, height: HEIGHT });
        const frames = open(tag, asked, width);
        const shifts = await Promise.all(frames.map((frame) => shiftOf(frame, tag)));
        for (const frame of frames) frame.remove();
        // 0.01: what the bar allows for rounding.
        shifts.forEach((shift, index) => expect(shift, PARENTS[index]).to.be.at.most(0.01));
      });
    }
  }
});
