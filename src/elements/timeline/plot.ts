/** The timeline's drawing: shapes for the eye, and the marks as a list box of figures. */
import { html, svg, type TemplateResult } from 'lit/html.js';
import type { PlacedTimeline } from '../../charts/shapes.js';
import type { TimelineMessages } from '../../i18n/timeline.js';
import type { ObservationId } from '../../model/types.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { drawShapes } from '../drawing.js';

export function plotTemplate(
  { width, height, back, marks, front }: PlacedTimeline,
  view: TimelineView,
  active: ObservationId | null,
  pinned: boolean | undefined,
  tabStop: ObservationId | undefined,
  messages: Pick<TimelineMessages, 'pointsLabel'>,
): TemplateResult {
  // Labels come first: their halo must not cut the ring, which is clear of a mark's chevron.
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g aria-hidden="true">${drawShapes(back)}${drawShapes(front)}</g>
    <g role="listbox" aria-orientation="horizontal" aria-label=${messages.pointsLabel}>
      ${marks.map(
        ({ id, shapes, anchors }, index) =>
          svg`<g
            role="option"
            class=${id === active ? 'active' : ''}
            tabindex=${id === tabStop ? 0 : -1}
            aria-selected=${id === active && pinned ? 'true' : 'false'}
            aria-label=${view.points[index]?.name}
          >${drawShapes(shapes)}${anchors.map(
            ({ x, y }) => svg`<circle class="ring" cx=${x} cy=${y} r="13"></circle>`,
          )}</g>`,
      )}
    </g>
  </svg>`;
}
