/** Places the whole gauge at a width: bars or dials, and the periods that they compare. */
import { drawBars } from './place-gauge-bars.js';
import { drawDials } from './place-gauge-dials.js';
import { drawPeriods } from './place-gauge-periods.js';
import type { GaugeInput, GaugeSheet, PlacedGauge } from './gauge-sheet.js';
import { textBox } from './text.js';

export type { GaugeInput, PlacedGauge };

/** A gauge has a height of its own. No text covers another or leaves the box. */
export function placeGauge(input: GaugeInput): PlacedGauge {
  const { view, width, measure } = input;
  const sheet: GaugeSheet = {
    ...input,
    size: width < 480 ? 13 : 14,
    back: [],
    marks: [],
    front: [],
  };
  const bottom = view.shape === 'dial' ? drawDials(sheet) : drawBars(sheet);
  const height = Math.ceil(drawPeriods(sheet, bottom)) + 2;
  const { back, marks, front } = sheet;
  return {
    width,
    height,
    back,
    marks,
    front,
    labels: front.map((shape) => textBox(shape, measure)),
  };
}
