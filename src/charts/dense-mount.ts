/** Keeps a dense drawing in step with its element and with the page around it. */
import type { SpanView } from '../views/timeline-view.js';
import type { DenseChart, DenseOptions } from './dense.js';
import { watchGestures, type GestureOwner } from './dense-gestures.js';
import { PAPER, readColours, watchPage } from './dense-page.js';

/** What the element decides; the rest of the options is read from the page. */
export type DenseScene = Omit<DenseOptions, 'window' | 'pixelRatio' | 'colours' | 'font'>;

export interface DenseStage {
  readonly canvas: HTMLCanvasElement;
  /** Lies exactly over the canvas and takes pointers and keys. */
  readonly overlay: HTMLElement;
  /** Holds the window and the cursor, which it hands back with `show`. */
  readonly owner: GestureOwner;
}

export interface MountedDense {
  readonly chart: DenseChart;
  /** Draws what changed; a member that is the same object as before is not looked at. */
  readonly show: (scene: DenseScene, window: SpanView, cursor: number | null) => void;
  /** Removes the drawing and every listener. */
  readonly release: () => void;
}

type Surroundings = Pick<DenseOptions, 'pixelRatio' | 'colours' | 'font'>;

const PAPER_RATIO = 3;
const SCENE = [
  'series',
  'scale',
  'domain',
  'gaps',
  'width',
  'height',
  'words',
  'labelAt',
] as const satisfies readonly (keyof DenseScene)[];

function surroundings(canvas: HTMLCanvasElement): Surroundings {
  const style = getComputedStyle(canvas);
  return {
    pixelRatio: canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1,
    colours: readColours(canvas),
    font: { family: style.fontFamily, size: 13 },
  };
}

/** `draw` is `drawDense`; handed over because this file must not import the one that imports it. */
export function mountOn(
  draw: (canvas: HTMLCanvasElement, options: DenseOptions) => DenseChart,
  stage: DenseStage,
  first: DenseScene,
  window: SpanView,
): MountedDense {
  const { canvas, overlay, owner } = stage;
  let scene = first;
  const chart = draw(canvas, { ...first, window, ...surroundings(canvas) });
  const stopGestures = watchGestures(overlay, chart, owner);
  const stopPage = watchPage(canvas, {
    redraw: () => chart.update(surroundings(canvas)),
    print: (starts) =>
      chart.update({
        ...surroundings(canvas),
        ...(starts ? { pixelRatio: PAPER_RATIO, colours: PAPER } : {}),
      }),
  });
  return {
    chart,
    show: (next, shown, cursor) => {
      const same = SCENE.every((key) => next[key] === scene[key]);
      scene = next;
      if (!same) chart.update({ ...next, window: shown });
      else if (shown !== chart.window()) chart.setWindow(shown);
      chart.highlight(cursor);
    },
    release: () => {
      stopGestures();
      stopPage();
      chart.destroy();
    },
  };
}
