/** The canvas of a dense series and, over it, its observations for keyboard and screen reader. */
import type { TemplateResult } from 'lit/html.js';
import type { DenseScene } from '../../charts/dense.js';
import type { Html } from '../lit-html.js';

/**
 * What the host wants to be drawn. Redrawn when a member is another object than before, so
 * `words`, `labelAt` and `gaps` must stay the same while nothing changes.
 */
export interface DenseInput extends DenseScene {
  /** Name of the list of observations for assistive technology. */
  readonly label: string;
  /** Name of one observation: "3 mai 2021, 1 204 actes, estimation". */
  readonly nameAt: (index: number) => string;
}

/**
 * One tab stop. Of the observations only the one that is read and its neighbours are in the
 * DOM; `aria-setsize` and `aria-posinset` tell where among all they stand.
 */
export function renderDense(html: Html, input: DenseInput, cursor: number | null): TemplateResult {
  const count = input.series.times.length;
  const current = cursor ?? 0;
  const indices = [current - 1, current, current + 1].filter(
    (index) => index in input.series.times,
  );
  const option = (index: number): TemplateResult =>
    html`<div
      id="dense-${index}"
      role="option"
      aria-selected=${index === cursor ? 'true' : 'false'}
      aria-setsize=${count}
      aria-posinset=${index + 1}
      aria-label=${input.nameAt(index)}
    ></div>`;
  return html`<canvas class="dense" aria-hidden="true"></canvas>
    <div
      class="dense-options"
      role="listbox"
      tabindex="0"
      aria-orientation="horizontal"
      aria-label=${input.label}
      aria-activedescendant=${cursor === null ? '' : `dense-${cursor}`}
    >
      ${indices.map(option)}
    </div>`;
}
