/** The reading panel: one figure with its qualifier, the sentence that published it, its source. */
import { formatDate } from '../../format/period.js';
import { readingMessagesFor } from '../../i18n/reading.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Details } from '../../model/details.js';
import { pointReading } from '../../views/point-reading.js';
import type { PointView } from '../../views/timeline-view.js';
import type { Html } from '../lit-html.js';
import { knownCitations } from './citations.js';
import type { Plan } from './plan.js';
import { figuresOf } from '../../model/sorted.js';

const quoted = (quote: string, lang: string): string =>
  lang === 'fr' ? `«\u00a0${quote}\u00a0»` : `“${quote}”`;

export interface PanelInput {
  readonly point: PointView;
  readonly plan: Plan;
  readonly details: Details | null;
  readonly language: ResolvedLanguage;
  readonly pinned: boolean;
  readonly close: () => void;
}

export function panelTemplate(html: Html, input: PanelInput): unknown {
  const { point, plan, details, language } = input;
  const { series } = plan;
  const shown = figuresOf(series).find(({ observation }) => observation.id === point.id);
  if (!shown) return null;
  const previous = series.points[series.points.indexOf(shown) - 1];
  const { title, figure, lines } = pointReading(shown, previous, plan.input);
  const cited = knownCitations(details?.detail(point.id)?.citations ?? [], series.query.asOf);
  const own = cited.length > 0 ? [] : [{ ...point.source, quote: '', lang: language.locale }];
  const note = details?.detail(point.id)?.note?.[language.language];
  const evidence = [
    ...cited.map(({ source, quote, lang }) => ({
      text: source.date
        ? `${source.publisher}, ${formatDate(source.date, language.locale, 'short')}`
        : source.publisher,
      url: source.url,
      quote,
      lang,
    })),
    ...own,
  ];
  return html`<div class="panel ${point.mark.shape === 'diamond' ? 'disputed' : ''}" part="panel">
    ${title}
    <strong>${figure}</strong>
    ${lines.map((line) => html`<p>${line}</p>`)} ${note ? html`<p>${note}</p>` : null}
    ${evidence.map(
      ({ text, url, quote, lang }) =>
        html`<p class="quote">
          ${quote ? html`<span lang=${lang}>${quoted(quote, lang)}</span>` : null}
          ${url ? html`<a href=${url} target="_blank" rel="noopener">${text}</a>` : text}
        </p>`,
    )}
    ${
      input.pinned
        ? html`<button type="button" class="close" @click=${input.close}>
            ${readingMessagesFor(language.language).close}
          </button>`
        : null
    }
  </div>`;
}
