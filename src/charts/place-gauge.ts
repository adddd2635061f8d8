/** Places the whole gauge at a width: bars or dials, and the periods that they compare. */
import { drawBars } from './place-gauge-bars.js';
import type { GaugeExtras, GaugeInput, GaugeSheet, PlacedGauge } from './gauge-sheet.js';
import { boxOf } from './text.js';

export type { GaugeExtras, GaugeInput, PlacedGauge };

/**
 * A gauge has a height of its own. No text covers another or leaves the box.
 * @param extras `null`: bars alone, whatever the view asks for.
 */
export function placeGauge(input: GaugeInput, extras: GaugeExtras | null): PlacedGauge {
  const { view, width } = input;
  const back: GaugeSheet['back'] = [];
  const marks: GaugeSheet['marks'] = view.rows.map(({ id }) => ({
    id,
    anchors: [],
    shapes: [],
    box: boxOf(0, 0, 0, 0),
  }));
  const front: GaugeSheet['front'] = [];
  const sheet = { ...input, size: width < 480 ? 13 : 14, back, marks, front };
  const draw = (view.shape === 'dial' && extras?.drawDials) || drawBars;
  let height = draw(sheet);
  if (view.periodsDiffer && extras) height = extras.drawPeriods(sheet, height);
  return {
    width,
    height: Math.ceil(height) + 2,
    back,
    marks,
    front,
  };
}
