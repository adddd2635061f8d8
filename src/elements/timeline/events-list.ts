/** All events of the period, on demand: the sentence and the source of each. */
import { formatDate } from '../../format/period.js';
import { readingMessagesFor } from '../../i18n/reading.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import type { Details } from '../../model/details.js';
import type { TimelineEvent } from '../../model/types.js';
import type { Html } from '../lit-html.js';
import { chooseEvents } from './options.js';
import type { Plan } from './plan.js';

/** Nothing for a publisher's own data, and where no event lies on the time axis. */
export function eventsTemplate(
  html: Html,
  { input, series: { domain, query } }: Plan,
  details: Details | null,
  { language, locale }: TimelineLanguage,
): unknown {
  if (!details || !domain || input.own) return null;
  const shown = chooseEvents(details.events, ['all'], query.asOf).filter(
    ({ date }) => date >= domain.start && date <= domain.end,
  );
  if (shown.length === 0) return null;
  const item = ({ id, date, label }: TimelineEvent): unknown => {
    const detail = details.eventDetail(id);
    const { url = null, publisher = '' } = detail?.source ?? {};
    return html`<li>
      <strong>${formatDate(date, locale, 'long')}.</strong>
      ${detail?.text[language] ?? label[language]}
      ${url ? html`<a href=${url} target="_blank" rel="noopener">${publisher}</a>` : publisher}
    </li>`;
  };
  return html`<details class="fold">
    <summary>${readingMessagesFor(language).moreEvents} (${shown.length})</summary>
    <ol>
      ${shown.map(item)}
    </ol>
  </details>`;
}
