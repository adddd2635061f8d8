/** The gauge's drawing: each year is a meter while it has not passed its forecast, else an image. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PlacedGauge } from '../../charts/place-gauge.js';
import type { GaugeView } from '../../views/gauge-view.js';
import { rectangle } from '../../charts/glyphs.js';
import { drawShapes } from '../drawing.js';
import type { GaugeReader } from './reader.js';

export function plotTemplate(
  { width, height, back, marks, front }: PlacedGauge,
  { rows }: GaugeView,
  { active, current, followFocus, choose }: GaugeReader,
  tiles: unknown,
): TemplateResult {
  const stop = rows.find(({ id }) => id === current) ?? rows[0];
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${tiles}
    <g aria-hidden="true">${drawShapes(back)}</g>
    ${marks.map(({ id, shapes, box }, index) => {
      const row = rows[index];
      if (!row) return nothing;
      const { figure, name, value } = row;
      // A meter ends at 100 %: beyond, and where nothing is known, the name says all.
      const isMeter = figure && figure.percent <= 100;
      return svg`<g
        class="row ${id === active ? 'active' : ''}"
        role=${isMeter ? 'meter' : 'img'}
        tabindex=${row === stop ? 0 : -1}
        aria-label=${isMeter ? name : `${name}, ${value}`}
        aria-valuenow=${isMeter ? figure.percent : nothing}
        aria-valuemin=${isMeter ? 0 : nothing}
        aria-valuemax=${isMeter ? 100 : nothing}
        aria-valuetext=${isMeter ? value : nothing}
        @focus=${() => followFocus(id)}
        @click=${() => choose(id)}
      >${drawShapes(shapes)}<path class="ring" d=${rectangle(box.x, box.y, box.width, box.height)}></path></g>`;
    })}
    <g aria-hidden="true">${drawShapes(front)}</g>
  </svg>`;
}
