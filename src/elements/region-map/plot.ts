/** The map's drawing: shapes for the eye, and every region as an option of a list box. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PlacedRegionMap } from '../../charts/region-map-layout.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import { drawShapes, patternTiles } from '../drawing.js';
import type { RegionReader } from './reader.js';

export interface PlotInput {
  readonly placed: PlacedRegionMap;
  readonly view: RegionMapView;
  readonly reader: RegionReader;
  readonly selected: AreaId;
  /** It was chosen, by the page or the reader: outlined. */
  readonly isNamed: boolean;
  readonly choose: (id: AreaId) => void;
}

export function plotTemplate(input: PlotInput): TemplateResult {
  const { placed, view, reader, selected, isNamed, choose } = input;
  const { width, height, back, marks, front } = placed;
  const { hovered, focused, hover, focus } = reader;
  const outlined = hovered || focused ? [focused, hovered] : [isNamed && selected];
  const onKeyDown = (event: KeyboardEvent): void =>
    reader.onKeyDown(
      event,
      marks.map(({ id }) => id),
      selected,
      choose,
    );
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${patternTiles()}
    <g aria-hidden="true">
      ${drawShapes(back)}
      ${marks.map(({ id, outline }) =>
        outlined.includes(id)
          ? svg`<path class="s-surface" stroke-width="6" d=${outline}></path>
              <path class="outline" d=${outline}></path>`
          : nothing,
      )}
      ${drawShapes(front)}
    </g>
    <g
      role="listbox"
      aria-label=${view.listLabel}
      @pointerleave=${() => hover(null)}
      @focusout=${() => focus(null)}
      @keydown=${onKeyDown}
    >
      ${marks.map(
        ({ id, outline, reach }, index) =>
          svg`<path
            role="option"
            d=${outline}
            stroke-width=${2 * reach}
            tabindex=${id === (focused ?? selected) ? 0 : -1}
            aria-selected=${id === selected ? 'true' : 'false'}
            aria-label=${`${view.regions[index]?.name}, ${view.regions[index]?.figure}`}
            @pointerenter=${() => hover(id)}
            @focus=${() => focus(id)}
            @click=${() => choose(id)}
          ></path>`,
      )}
    </g>
  </svg>`;
}
