/**
 * The gauge in words: forecasts and the figures held against them, in one language. Pure; the
 * drawing adds nothing but pixels.
 */
import { joined } from '../format/joined.js';
import { formatCount, formatPercent } from '../format/number.js';
import { formatDate, formatDuring, formatPeriod } from '../format/period.js';
import { qualifierOf } from '../format/qualifier.js';
import { gaugeMessagesFor, type GaugeMessages } from '../i18n/gauge.js';
import { capital } from '../i18n/text.js';
import type { Observation } from '../model/types.js';
import { fullFigure, nounOf, sourceList, sourceOf, stepOf } from './figure.js';
import type { LegendItem, LegendKey, TableRow } from './frame-view.js';
import type { ForecastYear, GaugeFigure, GaugeInput, GaugeRow, GaugeView } from './gauge-view.js';
import { spanView } from './point-view.js';

type Known = Extract<ForecastYear, { kind: 'known' }>;

/** The whole gauge. The share is the only figure in it that nobody published. */
export function buildGaugeView(input: GaugeInput): GaugeView {
  const { language, shape, years, asOf, heading } = input;
  const { messages, locale } = language;
  const words = gaugeMessagesFor(language.language);
  const rows = years.map((year) => rowOf(year, input, words));
  const span = [...new Set([rows[0]?.id, rows.at(-1)?.id])].join(messages.yearDash);
  const compared = messages.reimbursed.trim() + messages.and + words.government;
  const title = heading || joined([compared, span], ', ');
  const known = years.filter(isKnown);
  const told = known.length ? known.map(({ observation }) => observation) : forecastsOf(years);
  const sources = new Set(told.map((observation) => sourceOf(observation, input).text));
  return {
    shape,
    rows,
    heading: title,
    subtitle: words.subtitle + (asOf ? messages.knownAt(formatDate(asOf, locale, 'long')) : ''),
    takeaway:
      compared +
      messages.colon +
      rows.map(({ id, value }) => `${id}, ${value}`).join(messages.semicolon) +
      ` (${[...sources].join(messages.semicolon)}).`,
    caution: cautionOf(known, input, words),
    legend: legendOf(rows, input, words),
    sources: sourceList(
      years.flatMap(({ told }) => told),
      input,
    ),
    periodsDiffer: known.some(({ samePeriod }) => !samePeriod),
    words: {
      ...words,
      notPublished: messages.notPublished,
      percent: (value) => formatPercent(value, locale),
      magnified: (percent, times) =>
        words.magnified(formatPercent(percent, locale), formatCount(times, locale)),
    },
    table: {
      caption: title,
      columns: [
        capital(messages.steps.year[0]),
        capital(words.forecast),
        capital(messages.acts),
        words.shareColumn,
        capital(messages.steps.point[0]),
        'Source',
      ],
      numbers: 3,
      rows: years.map((year, index) => tableRow(year, rows[index]?.figure, input)),
    },
  };
}

const forecastsOf = (years: readonly ForecastYear[]): readonly Observation[] =>
  years.map(({ forecast }) => forecast);

const isKnown = (year: ForecastYear): year is Known => year.kind === 'known';

/**
 * A share in per cent as it is told: whole, one decimal under 1 %. More than so much stays true
 * when it is cut, not when it is rounded up.
 */
function shareOf({ ratio, observation }: Known): number {
  const percent = Number((100 * ratio).toPrecision(12));
  const scale = percent < 1 ? 10 : 1;
  return Math[observation.amount.bound === 'at-least' ? 'floor' : 'round'](percent * scale) / scale;
}

/** What restricts the figure, besides the words before it. */
function restrictions({ observation }: Known, { language }: GaugeInput): readonly string[] {
  const { amount, status, wording } = observation;
  const { words } = language.messages;
  return [
    amount.bound === 'about' && !wording ? words.about : '',
    status === 'published' ? '' : words[status],
  ].filter((word): word is string => !!word);
}

function figureOf(year: Known, input: GaugeInput): GaugeFigure {
  const { locale, messages } = input.language;
  const { observation, ratio, samePeriod } = year;
  const { amount, period, status } = observation;
  const step = stepOf(period);
  const share = shareOf(year);
  return {
    ratio,
    share,
    estimated: status === 'estimate',
    minimum: amount.bound === 'at-least',
    qualifier: qualifierOf(observation, locale),
    percent: formatPercent(share, locale),
    text: joined(
      [
        `${fullFigure(observation, input)} ${messages.acts}`,
        !samePeriod && formatDuring(period, step, locale),
        ...restrictions(year, input),
      ],
      ', ',
    ),
    span: spanView(period),
    period: formatPeriod(period, step, locale, 'short'),
  };
}

const shareText = ({ qualifier, percent }: GaugeFigure): string =>
  joined([qualifier, percent], ' ');

function rowOf(year: ForecastYear, input: GaugeInput, words: GaugeMessages): GaugeRow {
  const { messages, locale } = input.language;
  const id = String(year.year);
  const figure = isKnown(year) ? figureOf(year, input) : null;
  const { amount, period } = year.forecast;
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

/** Which periods differ, how far the figures reach, and that shares are ours. */
function cautionOf(known: readonly Known[], input: GaugeInput, words: GaugeMessages): string {
  const { language, scopes } = input;
  const { cautionLead, colon, scopeGroup } = language.messages;
  const others = known.filter(({ samePeriod }) => !samePeriod);
  const counted = new Set(
    known.map(({ observation: { scope } }) => scope !== 'all' && scopes.get(scope)),
  );
  return known.length
    ? [
        others.length ? words.differentPeriods : cautionLead,
        ...others.map(({ year, observation }) =>
          words.covers(String(year), nounOf(observation, input)),
        ),
        ...[...counted].map((scope) =>
          scope ? `${scopeGroup}${colon}${scope[language.language]}.` : '',
        ),
        words.calculated,
      ]
        .filter(Boolean)
        .join(' ')
    : '';
}

/** In the order of the grammar; only what is on screen. */
function legendOf(
  rows: readonly GaugeRow[],
  { language: { messages } }: GaugeInput,
  { government, budget }: GaugeMessages,
): readonly LegendItem[] {
  const { words, notPublished } = messages;
  const some = (test: (figure: GaugeFigure) => boolean): boolean =>
    rows.some(({ figure }) => figure && test(figure));
  const items: readonly (readonly [LegendKey, string, boolean])[] = [
    ['target', government + budget, true],
    ['filled', words.published, some(({ estimated }) => !estimated)],
    ['estimated', words.estimate, some(({ estimated }) => estimated)],
    ['filled-minimum', words.minimum, some(({ minimum }) => minimum)],
    ['missing', notPublished, rows.some(({ figure }) => !figure)],
  ];
  return items.flatMap(([key, text, shown]) => (shown ? [{ key, text }] : []));
}

function tableRow(
  year: ForecastYear,
  figure: GaugeFigure | null | undefined,
  input: GaugeInput,
): TableRow {
  const { locale, messages } = input.language;
  const known = isKnown(year) ? year : null;
  return {
    id: (known?.observation ?? year.forecast).id,
    cells: [
      String(year.year),
      formatCount(year.forecast.amount.value, locale),
      known
        ? joined([fullFigure(known.observation, input), ...restrictions(known, input)], ', ')
        : messages.notPublished,
      figure ? shareText(figure) : '',
      known
        ? formatPeriod(known.observation.period, stepOf(known.observation.period), locale, 'long')
        : '',
    ],
    source: sourceOf(known?.observation ?? year.forecast, input),
  };
}
