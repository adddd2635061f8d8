/** What is said of a long series beside its canvas: the figure that is read, and what is shown. */
import { formatCount } from '../../format/number.js';
import { formatRun } from '../../format/period.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { OwnSeries } from '../../model/own-series.js';
import { dateAt, stepIndex, stepTime } from '../../model/period.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { sourceOf } from '../../views/figure.js';
import { pointKinds } from '../../views/point-kinds.js';
import { titleOf } from '../../views/point-view.js';
import type { SpanView } from '../../views/timeline-view.js';
import type { Html } from '../lit-html.js';
import type { Plan } from './plan.js';

/** The figure under the cursor with its kind, note, owner and source; how to read when there is none. */
export function densePanel(
  html: Html,
  { input }: Plan,
  { series }: DenseView,
  cursor: number | null,
): unknown {
  const { language, own } = input;
  const point = cursor === null ? null : series.pointAt(cursor);
  if (!point) {
    const words = denseMessagesFor(language.language);
    return html`<div class="panel kept" part="panel">
      <p>${words.denseCount(formatCount(series.count, language.locale))}</p>
      <p class="mute">${words.denseHelp}</p>
    </div>`;
  }
  const { observation } = point;
  const [title, figure] = titleOf(observation, input);
  const { text, url } = sourceOf(observation, input);
  const note = own?.notes.get(observation.id);
  return html`<div class="panel kept" part="panel">
    ${title}
    <strong>${figure}</strong>
    <p>${pointKinds(point, input)}</p>
    ${note ? html`<p>${note}</p>` : null}
    <p>
      ${own?.owner}${language.messages.semicolon}${
        url ? html`<a href=${url} target="_blank" rel="noopener">${text}</a>` : text
      }
    </p>
  </div>`;
}

/** The first and the last period with a figure in the window, as a text; "" when there is none. */
export function shownRange(
  { input }: Plan,
  { series }: DenseView,
  { start, end }: SpanView,
): string {
  const first = series.pointAt(firstFrom(series, start))?.observation.period;
  const last = series.pointAt(firstFrom(series, end) - 1)?.observation.period;
  return first && last && first.start <= last.start
    ? formatRun({ start: first.start, end: last.end }, series.query.step, input.language.locale)
    : '';
}

/** Index of the first point whose period starts at `moment` or later; the length when none does. */
function firstFrom(series: OwnSeries, moment: number): number {
  const { step } = series.columns;
  const number = stepIndex(step, dateAt(moment));
  return series.indexFrom(number + +(stepTime(step, number) < moment));
}
