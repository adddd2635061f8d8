/**
 * Nothing on a page moves when the script comes two seconds late, be it an element or a snippet with
 * its picture: measured by the browser.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from './built.js';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];
const PARENTS = ['block', 'flex', 'table', 'float'];
const WIDTHS = [320, 768, 1280];
/** As test/dist/late.js writes them. */
const FORMS = ['element', 'picture', 'sentence'];
/** Shows the whole widget and what follows it at every width: only what is seen counts. */
const HEIGHT = 1600;

interface LateWindow extends Window {
  readonly shift: number;
  /** Frames without picture or drawing, and where the picture was. */
  readonly blank: number;
  readonly places: ReadonlySet<string>;
}

type Late = HTMLElement & { readonly ready?: Promise<void> };

/** Pages side by side in the viewport, one for each parent. */
function open(form: string, tag: string, width: number): readonly HTMLIFrameElement[] {
  return PARENTS.map((parent, index) => {
    const frame = document.createElement('iframe');
    frame.src = `/test/dist/late.html?form=${form}&tag=${tag}&parent=${parent}`;
    frame.style.cssText = `position:fixed;top:0;left:${index * width}px;width:${width}px;height:${HEIGHT}px;border:0`;
    document.body.append(frame);
    return frame;
  });
}

async function shiftOf(form: string, frame: HTMLIFrameElement, tag: string): Promise<number> {
  const page = await until('page', () => frame.contentWindow as LateWindow | null);
  const element = await until('widget', () => {
    const found = page.document.querySelector<Late>(tag);
    return found?.ready && found;
  });
  await element.ready;
  // Shifts are reported a little after the frame that makes them.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(element.getBoundingClientRect().height, 'reserved').to.be.above(300);
  if (form !== 'element') {
    expect([...page.places], 'places of the picture').to.have.length(1);
    expect(page.blank, 'frames with nothing to see').to.equal(0);
  }
  return page.shift;
}

describe('a script that comes two seconds late', () => {
  for (const form of FORMS) {
    for (const tag of TAGS) {
      for (const width of WIDTHS) {
        it(`moves nothing: ${form} of ${tag}, ${width} px`, async () => {
          await setViewport({ width: width * PARENTS.length, height: HEIGHT });
          const frames = open(form, tag, width);
          const shifts = await Promise.all(frames.map((frame) => shiftOf(form, frame, tag)));
          for (const frame of frames) frame.remove();
          // 0.01: what the bar allows for rounding.
          shifts.forEach((shift, index) => expect(shift, PARENTS[index]).to.be.at.most(0.01));
        });
      }
    }
  }
});
