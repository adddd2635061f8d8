/** The note on one figure, and the sentences that published it with their sources. */
import { joined } from '../../format/joined.js';
import { formatDate } from '../../format/period.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Details } from '../../model/details.js';
import type { Observation, Source } from '../../model/types.js';
import type { Html } from '../lit-html.js';
import type { Shown } from '../shown.js';
import { knownCitations } from './citations.js';

const quoted = (quote: string, lang: string): string =>
  lang === 'fr' ? `«\u00a0${quote}\u00a0»` : `“${quote}”`;

export function quotesTemplate(
  html: Html,
  { id, sources: cited }: Observation,
  { asOf, sources }: Pick<Shown, 'asOf' | 'sources'>,
  details: Details | null,
  { language, locale }: ResolvedLanguage,
): unknown {
  const { note, citations = [] } = details?.detail(id) ?? {};
  const known = knownCitations(citations, asOf);
  const bare = known.length > 0 ? [] : cited.slice(0, 1).flatMap((each) => sources.get(each) ?? []);
  const told = [...known, ...bare.map((source) => ({ source, quote: '', lang: locale }))];
  const link = ({ publisher, date, url }: Source): unknown => {
    const text = joined([publisher, date && formatDate(date, locale, 'short')], ', ');
    return url ? html`<a href=${url} target="_blank" rel="noopener">${text}</a>` : text;
  };
  return html`${note ? html`<p>${note[language]}</p>` : null}
  ${told.map(
    ({ source, quote, lang }) =>
      html`<p class="quote">
        ${quote ? html`<span lang=${lang}>${quoted(quote, lang)}</span> — ` : null}${link(source)}
      </p>`,
  )}`;
}
