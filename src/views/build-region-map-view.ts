/** The map in words: from one topic to everything that is written, drawn and read aloud. Pure. */
import { joined } from '../format/joined.js';
import { formatDate } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { capital, list } from '../i18n/text.js';
import type { Area } from '../model/dataset.js';
import { largestOf } from '../model/region-topics.js';
import type { Vintage } from '../model/vintage.js';
import { fullFigure, sourceList, sourceOf } from './figure.js';
import type { LegendItem, TableRow } from './frame-view.js';
import { figureWithUnit, kindOf, nameOf, ranked, shownFigures } from './region-figures.js';
import type { RegionMapInput } from './region-map-input.js';
import type { RegionFill, RegionMapView, RegionView } from './region-map-view.js';

function fillOf(figure: Vintage | undefined, { ramp }: RegionMapInput): RegionFill {
  if (!figure) return 'missing';
  const { amount, status } = figure.observation;
  if (amount.bound === 'unstated') return 'named';
  if (status === 'estimate') return 'estimated';
  if (amount.bound === 'at-least' || amount.bound === 'at-most') return amount.bound;
  return ramp ? ramp.opacityOf(amount.value) : 'filled';
}

function regionView({ id, name }: Area, input: RegionMapInput): RegionView {
  const { language, locale, messages } = input.language;
  const words = regionMessagesFor(language);
  const figure = input.topic.regions.get(id);
  const told = figure && figureWithUnit(figure, input);
  const lines = told
    ? [
        ...[kindOf(figure, input), ...input.standing(figure)].map((text) => `${capital(text)}.`),
        input.notes?.get(figure.observation.id),
      ]
    : [!figure && words.noFigure];
  return {
    id,
    name: name[language],
    fill: fillOf(figure, input),
    label: figure ? formatFigure(figure.observation, locale, 'short') : '',
    figure: capital(told || (figure ? words.named : messages.notPublished)),
    lines: lines.filter((line): line is string => !!line),
    source: figure ? sourceOf(figure.observation, input).text : '',
  };
}

function legendOf(regions: readonly RegionView[], input: RegionMapInput): readonly LegendItem[] {
  const { language, messages } = input.language;
  const { words, notPublished } = messages;
  const { named } = regionMessagesFor(language);
  const texts = [
    ['filled', words.published],
    ['at-least', words.minimum],
    ['at-most', words.maximum],
    ['estimated', words.estimate],
    ['named', named],
    ['missing', notPublished],
  ] as const;
  const items = texts.flatMap(([key, text]): LegendItem[] => {
    const { length } = regions.filter(({ fill }) => fill === key);
    return length ? [{ key, text: `${text} (${length})` }] : [];
  });
  return [...(input.ramp?.legend ?? []), ...items];
}

const tableRows = (input: RegionMapInput): readonly TableRow[] =>
  ranked(input).map(([area, figure]) => ({
    id: figure?.observation.id ?? null,
    cells: [
      nameOf(area, input),
      (figure && fullFigure(figure.observation, input)) || input.language.messages.notPublished,
      figure
        ? joined(
            [kindOf(figure, input), input.notes?.get(figure.observation.id)],
            input.language.messages.semicolon,
          )
        : '',
    ],
    source: figure ? sourceOf(figure.observation, input) : null,
  }));

/** How far the figures can be trusted; begins with `messages.cautionLead`. */
function cautionOf(
  regions: readonly RegionView[],
  figures: readonly Vintage[],
  input: RegionMapInput,
): string {
  const { language, locale, messages } = input.language;
  const words = regionMessagesFor(language);
  const { length } = regions.filter(({ label }) => label);
  const cut = figures.find(({ observation: { cutoff, period } }) => cutoff && cutoff < period.end)
    ?.observation.cutoff;
  const asides = figures
    .flatMap((figure) => figure.asides)
    .map(
      (aside) =>
        `${fullFigure(aside, input)} (${nameOf(aside.area, input)}, ${sourceOf(aside, input).text})`,
    );
  const said = joined(
    [
      length < regions.length && messages.coverage(`${length}`, regions.length + words.regions),
      cut && words.cutoff(formatDate(cut, locale, 'long')),
      asides.length && `${capital(messages.alsoPublished(list(messages.and, asides)))}.`,
    ],
    ' ',
  );
  return said && `${messages.cautionLead} ${said}`;
}

/** The smaller areas, and whose map it is. */
function notesOf(input: RegionMapInput): readonly string[] {
  const { credit, insets, smaller } = regionMessagesFor(input.language.language);
  const hasInsets = input.regions.some(({ kind }) => kind !== 'region');
  const base = hasInsets ? credit + insets : credit;
  const told = ranked(input)
    .slice(input.regions.length)
    .map(
      ([area, figure]) => `${nameOf(area, input)} ${figure ? figureWithUnit(figure, input) : ''}`,
    );
  return told.length
    ? [`${smaller}${input.language.messages.colon}${told.join(', ')}.`, base]
    : [base];
}

/**
 * "Part des téléconsultations par territoire, du 15 septembre 2018 au 15 septembre 2019 :
 * Île-de-France 44 %, seule région chiffrée par les sources (mind Health, 12 sept. 2019)."
 */
function takeawayOf(largest: Vintage | undefined, input: RegionMapInput): string {
  const { title, during, scope } = input.words;
  const { messages } = input.language;
  const what = joined([title, during, scope !== title && scope], ', ') + messages.colon;
  if (!largest) return `${what}${messages.notPublished}.`;
  const { observation } = largest;
  const figure = `${nameOf(observation.area, input)} ${figureWithUnit(largest, input)}`;
  const kind = kindOf(largest, input);
  const told = joined(
    [figure, kind !== messages.words.published && kind, input.standing(largest)[0]],
    ', ',
  );
  return `${what}${told} (${sourceOf(observation, input).text}).`;
}

/** Everything that is said of one topic. */
export function buildRegionMapView(input: RegionMapInput): RegionMapView {
  const { asOf, language: resolved, topic, words } = input;
  const { language, locale, messages } = resolved;
  const { chooseRegion, region } = regionMessagesFor(language);
  const { title, period, during, measure, column, scope } = words;
  const regions = input.regions.map((area) => regionView(area, input));
  const figures = shownFigures(input);
  const largest = largestOf(figures.filter((figure) => !topic.smaller.includes(figure)));
  const heading = input.heading || joined([title, period], ', ');
  return {
    heading,
    subtitle: joined(
      [
        input.heading && title,
        joined([measure, during], ', ') +
          (asOf ? messages.knownAt(formatDate(asOf, locale, 'long')) : ''),
        scope !== title && scope,
      ],
      ' · ',
    ),
    takeaway: takeawayOf(largest, input),
    caution: cautionOf(regions, figures, input),
    legend: legendOf(regions, input),
    sources: sourceList(figures, input),
    listLabel: chooseRegion,
    regions,
    largest: largest?.observation.area ?? null,
    notes: notesOf(input),
    table: {
      caption: heading,
      columns: [region, column, messages.kindColumn, 'Source'],
      numbers: 1,
      rows: tableRows(input),
    },
  };
}
