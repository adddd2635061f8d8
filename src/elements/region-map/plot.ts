/** The map's drawing: shapes for the eye, and every region as an option of a list box. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { joined } from '../../format/joined.js';
import type { PlacedRegionMap } from '../../charts/region-map-layout.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView, RegionView } from '../../views/region-map-view.js';
import { drawShapes, patternTiles } from '../drawing.js';

export interface PlotInput {
  readonly placed: PlacedRegionMap;
  readonly view: RegionMapView;
  readonly selected: AreaId;
  readonly tabStop: AreaId;
  /** Outlined: the one that was chosen, and with dashes the one that is looked at. */
  readonly named: AreaId | null;
  readonly preview: AreaId | null;
  readonly choose: (id: AreaId) => void;
}

/** "Île-de-France, 44 %. Chiffre publié, en partie estimé." */
const titleOf = (region: RegionView | undefined): string =>
  region ? joined([`${region.name}, ${region.figure}`, region.lines[0]], '. ') : '';

export function plotTemplate(input: PlotInput): TemplateResult {
  const { placed, view, selected, tabStop, named, preview, choose } = input;
  const { width, height, back, marks, front } = placed;
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${patternTiles()}
    <g aria-hidden="true">
      ${drawShapes(back)}
      ${marks.map(({ id, outline }) =>
        id === named || id === preview
          ? svg`<path class="s-surface" stroke-width="6" d=${outline}></path>
              <path class="outline ${id === selected ? '' : 'dashed'}" d=${outline}></path>`
          : nothing,
      )}
      ${drawShapes(front)}
    </g>
    <g role="listbox" aria-label=${view.listLabel}>
      ${marks.map(
        ({ id, outline, reach }, index) =>
          svg`<path
            role="option"
            d=${outline}
            stroke-width=${2 * reach}
            tabindex=${id === tabStop ? 0 : -1}
            aria-selected=${id === selected}
            aria-label=${titleOf(view.regions[index])}
            @click=${() => choose(id)}
          ></path>`,
      )}
    </g>
  </svg>`;
}
