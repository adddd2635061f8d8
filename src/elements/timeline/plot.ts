/** The timeline's drawing: shapes for the eye, and the marks as a list box of figures. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PlacedMark, PlacedTimeline } from '../../charts/shapes.js';
import type { Messages } from '../../i18n/messages.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { drawShapes } from '../drawing.js';
import type { ReaderController } from './reader.js';

/** Radius of the focus ring in pixels: clear of a mark with its chevron. */
const RING = 13;

function markTemplate(mark: PlacedMark, name: string, reader: ReaderController): SVGTemplateResult {
  const active = mark.id === reader.active;
  return svg`<g
    role="option"
    class=${active ? 'active' : ''}
    tabindex=${mark.id === reader.current ? 0 : -1}
    aria-selected=${active && reader.pinned ? 'true' : 'false'}
    aria-label=${name}
    @focus=${() => reader.onFocus(mark.id)}
  >${drawShapes(mark.shapes)}${mark.anchors.map(
    ({ x, y }) => svg`<circle class="ring" cx=${x} cy=${y} r=${RING}></circle>`,
  )}</g>`;
}

export function plotTemplate(
  placed: PlacedTimeline,
  view: TimelineView,
  reader: ReaderController,
  messages: Messages,
): TemplateResult {
  return html`<svg
    width=${placed.width}
    height=${placed.height}
    viewBox="0 0 ${placed.width} ${placed.height}"
    focusable="false"
  >
    <g aria-hidden="true">${drawShapes(placed.back)}</g>
    <g role="listbox" aria-orientation="horizontal" aria-label=${messages.pointsLabel}>
      ${placed.marks.map((mark, index) => {
        const point = view.points[index];
        return point ? markTemplate(mark, point.name, reader) : nothing;
      })}
    </g>
    <g aria-hidden="true" class="labels">${drawShapes(placed.front)}</g>
  </svg>`;
}
