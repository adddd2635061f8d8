/** All events of the period, on demand: a list with the sentence and the source of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format/period.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Details } from '../../model/dataset.js';
import type { Series, TimelineEvent } from '../../model/types.js';
import { sourceLink } from '../frame/parts.js';

/** Those known at the chosen date that lie on the time axis. */
function within(events: readonly TimelineEvent[], { domain }: Series): readonly TimelineEvent[] {
  return events.filter(({ date }) => domain && date >= domain.start && date <= domain.end);
}

export function eventsListTemplate(
  events: readonly TimelineEvent[],
  series: Series,
  details: Details | null,
  { messages, language, locale }: ResolvedLanguage,
): unknown {
  const shown = within(events, series);
  if (shown.length === 0) return nothing;
  const item = (event: TimelineEvent): TemplateResult => {
    const detail = details?.eventDetail(event.id);
    const source = detail && { id: null, text: detail.source.publisher, url: detail.source.url };
    return html`<li>
      <strong>${formatDate(event.date, locale, 'long')}</strong>
      ${detail ? html`${detail.text[language]} (${source && sourceLink(source)})` : event.label[language]}
    </li>`;
  };
  return html`<details class="fold">
    <summary>${messages.moreEvents} (${shown.length})</summary>
    <ol>
      ${shown.map(item)}
    </ol>
  </details>`;
}
