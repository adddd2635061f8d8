/**
 * The gauge in words: forecasts and the figures held against them, in one language. Pure; the
 * drawing adds nothing but pixels.
 */
import { joined } from '../format/joined.js';
import { formatCount, formatPercent } from '../format/number.js';
import { formatDate } from '../format/period.js';
import { qualifierOf } from '../format/qualifier.js';
import { gaugeMessagesFor, type GaugeMessages } from '../i18n/gauge.js';
import { capital } from '../i18n/text.js';
import { fullFigure, sourceList, sourceOf } from './figure.js';
import type { LegendItem, LegendKey } from './frame-view.js';
import type {
  ForecastYear,
  GaugeFigure,
  GaugeInput,
  GaugeRow,
  GaugeView,
  KnownYear,
} from './gauge-view.js';
import { spanView } from './point-view.js';

const isKnown = (year: ForecastYear): year is KnownYear => year.kind === 'known';

/** The whole gauge. The share is the only figure in it that nobody published. */
export function buildGaugeView(input: GaugeInput): GaugeView {
  const { language, shape, years, asOf } = input;
  const { messages, locale } = language;
  const { and, colon, semicolon, acts, notPublished } = messages;
  const words = gaugeMessagesFor(language.language);
  const rows = years.map((year) => rowOf(year, input, words));
  const span = [...new Set([rows[0]?.id, rows.at(-1)?.id])].join(messages.yearDash);
  const compared = messages.reimbursed.trim() + and + words.government;
  const heading = input.heading || joined([compared, span], ', ');
  const date = asOf ? formatDate(asOf, locale, 'long') : '';
  const known = years.filter(isKnown);
  // Of each year the figure, or else the forecast.
  const told = years.flatMap((year) => year.told.slice(-1));
  const legend = legendOf(rows, input, words);
  const periodsDiffer = known.some(({ samePeriod }) => !samePeriod);
  const sources = told.map(({ observation }) => sourceOf(observation, input));
  return {
    shape,
    rows,
    heading,
    subtitle: words.subtitle + (asOf ? messages.knownAt(date) : ''),
    takeaway: !rows.length
      ? messages.empty(date)
      : `${compared}${colon}${rows
          .map(({ id, value }) => `${id}, ${value}`)
          .join(semicolon)} (${[...new Set(sources.map(({ text }) => text))].join(semicolon)}).`,
    caution: cautionOf(known, input, words),
    legend,
    sources: sourceList(
      years.flatMap((year) => year.told),
      input,
    ),
    periodsDiffer,
    plain:
      shape === 'bars' &&
      !periodsDiffer &&
      legend.every(({ key }) => key === 'target' || key === 'filled'),
    words: {
      ...words,
      periods: input.periods,
      notPublished,
      percent: (value) => formatPercent(value, locale),
      magnified: (percent, times) =>
        words.magnified(formatPercent(percent, locale), formatCount(times, locale)),
    },
    table: {
      caption: heading,
      columns: [
        ...[words.year, words.forecast, acts, words.shareColumn, words.period].map(capital),
        'Source',
      ],
      numbers: 3,
      rows: years.map((year, index) => {
        const figure = rows[index]?.figure;
        return {
          id: told[index]?.observation.id ?? null,
          cells: [
            String(year.year),
            formatCount(year.forecast.amount.value, locale),
            figure?.count ?? notPublished,
            figure ? shareText(figure) : '',
            figure?.period ?? '',
          ],
          source: sources[index] ?? null,
        };
      }),
    },
  };
}

/**
 * A share in per cent as it is told: whole, one decimal under 1 %. "More than" stays true when the
 * share is cut, not when it is rounded up.
 */
function percentOf({ ratio, observation }: KnownYear): number {
  // 0.29 × 100 is a little less than 29.
  const percent = Number((100 * ratio).toPrecision(12));
  const scale = percent < 1 ? 10 : 1;
  const half = observation.amount.bound === 'at-least' ? 0 : 0.5;
  return Math.floor(percent * scale + half) / scale;
}

function figureOf(year: KnownYear, input: GaugeInput, { ofForecast }: GaugeMessages): GaugeFigure {
  const { locale, messages } = input.language;
  const { observation, ratio, samePeriod } = year;
  const { amount, period, status, wording } = observation;
  const periods = samePeriod ? null : input.periods;
  const short = periods?.short(period);
  const percent = percentOf(year);
  const count = fullFigure(observation, input);
  const restrictions = [
    amount.bound === 'about' && !wording && messages.words.about,
    status !== 'published' && messages.words[status],
  ];
  return {
    ratio,
    percent,
    estimated: status === 'estimate',
    minimum: amount.bound === 'at-least',
    qualifier: qualifierOf(observation, locale),
    share: formatPercent(percent, locale),
    count: joined([count, ...restrictions], ', '),
    ofForecast: joined([ofForecast, short], ', '),
    // The period first: it comes after a share of that time.
    text: joined([periods?.during(period), `${count} ${messages.acts}`, ...restrictions], ', '),
    span: spanView(period),
    period: short ?? String(year.year),
  };
}

const shareText = ({ qualifier, share }: GaugeFigure): string => `${qualifier} ${share}`.trim();

function rowOf(year: ForecastYear, input: GaugeInput, words: GaugeMessages): GaugeRow {
  const { messages, locale } = input.language;
  const { amount, period } = year.forecast;
  const id = String(year.year);
  const figure = isKnown(year) ? figureOf(year, input, words) : null;
  const forecast = words.forecast + messages.colon + formatCount(amount.value, locale);
  const share = figure ? `${shareText(figure)} ${words.ofForecast}` : messages.notPublished;
  return {
    id,
    forecast,
    figure,
    span: spanView(period),
    name: `${id}, ${forecast}`,
    share,
    value: joined([share, figure?.text], ', '),
  };
}

/** Which periods differ, which acts are counted, and that shares are ours. */
function cautionOf(
  known: readonly KnownYear[],
  { language, periods, scopes }: GaugeInput,
  { calculated }: GaugeMessages,
): string {
  const { cautionLead, colon, scopeGroup } = language.messages;
  const others = known.filter(({ samePeriod }) => !samePeriod);
  const counted = known.map(({ observation: { scope } }) => scope !== 'all' && scopes.get(scope));
  return known.length
    ? joined(
        [
          others.length && periods ? periods.caution(others) : cautionLead,
          ...[...new Set(counted)].map(
            (scope) => scope && `${scopeGroup}${colon}${scope[language.language]}.`,
          ),
          calculated,
        ],
        ' ',
      )
    : '';
}

/** In the order of the grammar; only what is on screen. */
function legendOf(
  rows: readonly GaugeRow[],
  { language: { messages } }: GaugeInput,
  { government, budget }: GaugeMessages,
): readonly LegendItem[] {
  const { words, notPublished } = messages;
  const texts: Partial<Record<LegendKey, string>> = {
    target: government + budget,
    filled: words.published,
    estimated: words.estimate,
    'filled-minimum': words.minimum,
    missing: notPublished,
  };
  const seen = new Set<LegendKey | false>(['target']);
  for (const { figure } of rows) {
    seen.add(!figure ? 'missing' : figure.estimated ? 'estimated' : 'filled');
    seen.add(!!figure?.minimum && 'filled-minimum');
  }
  return (Object.keys(texts) as LegendKey[])
    .filter((key) => seen.has(key))
    .map((key) => ({ key, text: texts[key] ?? '' }));
}
