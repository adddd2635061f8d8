/** The gauge's drawing: each year is a meter while it has not passed its forecast, else an image. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PlacedGauge } from '../../charts/place-gauge.js';
import type { GaugeRow, GaugeView } from '../../views/gauge-view.js';
import { drawShapes, patternTiles } from '../drawing.js';
import type { GaugeReader } from './reader.js';

/** A meter ends at 100 %: beyond, and where nothing is known, the name says all. */
function semantics({ figure, name, value }: GaugeRow) {
  const isMeter = figure && figure.percent <= 100;
  return {
    role: isMeter ? 'meter' : 'img',
    label: isMeter ? name : `${name}, ${value}`,
    now: isMeter ? figure.percent : nothing,
    least: isMeter ? 0 : nothing,
    most: isMeter ? 100 : nothing,
    text: isMeter ? value : nothing,
  };
}

export function plotTemplate(
  { width, height, back, marks, front }: PlacedGauge,
  { rows }: GaugeView,
  { active, look, choose, onKeyDown }: GaugeReader,
): TemplateResult {
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${patternTiles()}
    <g aria-hidden="true">${drawShapes(back)}</g>
    ${marks.map(({ id, shapes, box }, index) => {
      const row = rows[index];
      if (!row) return nothing;
      const { role, label, now, least, most, text } = semantics(row);
      return svg`<g
        class="row ${id === active ? 'active' : ''}"
        role=${role}
        tabindex="0"
        aria-label=${label}
        aria-valuenow=${now}
        aria-valuemin=${least}
        aria-valuemax=${most}
        aria-valuetext=${text}
        @focus=${() => look(id)}
        @click=${() => choose(id)}
        @keydown=${(event: KeyboardEvent) => onKeyDown(event, id)}
      >${drawShapes(shapes)}<rect
          class="ring"
          x=${box.x}
          y=${box.y}
          width=${box.width}
          height=${box.height}
          rx="3"
        ></rect></g>`;
    })}
    <g aria-hidden="true">${drawShapes(front)}</g>
  </svg>`;
}
