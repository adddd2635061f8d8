/** The map in words: from one topic to everything that is written, drawn and read aloud. Pure. */
import { joined } from '../format/joined.js';
import { formatCount } from '../format/number.js';
import { formatDate } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { capital } from '../i18n/text.js';
import type { Area } from '../model/dataset.js';
import { largestOf } from '../model/region-topics.js';
import { shortCode } from '../model/regions.js';
import type { Vintage } from '../model/vintage.js';
import { sourceList, sourceOf } from './figure.js';
import type { LegendItem } from './frame-view.js';
import { cautionOf, notesOf } from './region-caution.js';
import { figureWithUnit, isShare, kindOf, shownFigures, topicNames } from './region-figures.js';
import type { RegionMapInput } from './region-map-input.js';
import type { RegionFill, RegionMapView, RegionView } from './region-map-view.js';
import { tableRows } from './region-table.js';

function fillOf(figure: Vintage | undefined, { ramp }: RegionMapInput): RegionFill {
  if (!figure) return 'missing';
  const { amount, status } = figure.observation;
  if (amount.bound === 'unstated') return 'named';
  if (ramp) return ramp.opacityOf(amount.value);
  return status === 'estimate' ? 'estimated' : 'filled';
}

function regionView({ id, name }: Area, input: RegionMapInput): RegionView {
  const { language, locale, messages } = input.language;
  const figure = input.topic.regions.get(id);
  const told = figure && (figureWithUnit(figure, input) || kindOf(figure, input));
  return {
    id,
    code: shortCode(id),
    name: name[language],
    fill: fillOf(figure, input),
    label: figure ? formatFigure(figure.observation, locale, 'short') : '',
    title: `${name[language]}, ${told ?? messages.notPublished}`,
  };
}

function legendOf(regions: readonly RegionView[], input: RegionMapInput): readonly LegendItem[] {
  const { locale, language, messages } = input.language;
  const { words, notPublished } = messages;
  const { named } = regionMessagesFor(language);
  const texts = {
    filled: words.published,
    estimated: words.estimate,
    named,
    missing: notPublished,
  };
  const items = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key) => {
    const { length } = regions.filter(({ fill }) => fill === key);
    return length ? { key, text: `${texts[key]} (${formatCount(length, locale)})` } : [];
  });
  return [...(input.ramp?.legend ?? []), ...items];
}

/** Everything of one topic that is told at once; of one region see region-reading.ts. */
export function buildRegionMapView(input: RegionMapInput): RegionMapView {
  const { asOf, language: resolved, own, scopeLabel, topic } = input;
  const { language, locale, messages } = resolved;
  const words = regionMessagesFor(language);
  const { title, short, during } = topicNames(input);
  const regions = input.regions.map((area) => regionView(area, input));
  const figures = shownFigures(input);
  const largest = largestOf(
    figures.filter(({ observation }) => topic.regions.has(observation.area)),
  );
  const share = isShare(input);
  const heading = input.heading || joined([title, short], ', ');
  const unit = share ? words.inPercent : own ? capital(own.unit) : messages.actsCounted;
  return {
    heading,
    subtitle: joined(
      [
        input.heading && title,
        joined([capital((unit + words.byRegion).trim()), during], ', ') +
          (asOf ? messages.knownAt(formatDate(asOf, locale, 'long')) : ''),
        scopeLabel?.[language],
        own?.owner,
      ],
      ' · ',
    ),
    takeaway: takeawayOf(regions, largest, input),
    caution: cautionOf(regions, input),
    legend: legendOf(regions, input),
    sources: sourceList(figures, input),
    listLabel: words.chooseRegion,
    regions,
    largest: largest?.observation.area ?? null,
    notes: notesOf(input),
    table: {
      caption: heading,
      columns: [
        words.region,
        share ? words.share : own ? capital(own.column) : capital(messages.acts),
        messages.kindColumn,
        'Source',
      ],
      numbers: 1,
      rows: tableRows(input),
    },
  };
}

/**
 * "Part des téléconsultations par territoire, du 15 septembre 2018 au 15 septembre 2019 :
 * Île-de-France 44 %, seule région dont le chiffre est publié (mind Health, 12 sept. 2019)."
 */
function takeawayOf(
  regions: readonly RegionView[],
  largest: Vintage | undefined,
  input: RegionMapInput,
): string {
  const { language, messages } = input.language;
  const words = regionMessagesFor(language);
  const { title, during } = topicNames(input);
  const scope = input.topic.scope !== 'all' && input.scopeLabel?.[language];
  const what = joined([title, during, scope], ', ');
  if (!largest) return `${what}${messages.colon}${words.noFigure}`;
  const { area } = largest.observation;
  const name = regions.find(({ id }) => id === area)?.name ?? '';
  const valued = regions.filter(({ label }) => label).length;
  const source = sourceOf(largest.observation, input).text;
  return (
    what +
    messages.colon +
    joined(
      [
        `${name} ${figureWithUnit(largest, input)}`,
        valued > 1 ? words.rank(1, valued) : words.onlyRegion.toLowerCase(),
      ],
      ', ',
    ) +
    `${source && ` (${source})`}.`
  );
}
