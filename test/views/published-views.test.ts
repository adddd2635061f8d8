/** Every published series, at every date and in both languages, is worded cleanly. */
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import { timelineDataset } from '../../src/model/dataset.js';
import { lastDay } from '../../src/model/period.js';
import { selectSeries } from '../../src/model/select.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { SERIES_NAMES, type IsoDate, type ScopeId } from '../../src/model/types.js';
import { buildTimelineView } from '../../src/views/build-timeline-view.js';
import type { TimelineInput } from '../../src/views/timeline-input.js';
import type { TimelineView } from '../../src/views/timeline-view.js';
import { readings } from './fixtures.js';

type Said = TimelineView & { readonly readings: ReturnType<typeof readings> };

const dataset = timelineDataset();
const dates: readonly (IsoDate | null)[] = [
  null,
  '2017-12-31' as IsoDate,
  ...new Set(
    dataset.observations.flatMap(({ published }) => (published ? [lastDay(published)] : [])),
  ),
];

function* views(lang: string): Generator<readonly [string, Said]> {
  for (const name of SERIES_NAMES) {
    const { indicator, step, scopes, origin } = SERIES_CATALOG[name];
    for (const [scope, area] of scopes) {
      for (const asOf of dates) {
        const query = { indicator, scope, area, step, from: null, to: null, asOf };
        const series = selectSeries(dataset.observations, { ...query, origin: origin(scope) });
        const input: TimelineInput = {
          language: timelineLanguage(messagesFor(lang)),
          series,
          scale: 'linear',
          events: dataset.events,
          sources: dataset.sources,
          seriesName: name,
          own: null,
          scopeLabel: dataset.scopes.get(scope) ?? null,
          heading: '',
        };
        yield [
          `${lang} ${name} ${scope} ${asOf ?? ''}`,
          { ...buildTimelineView(input), readings: readings(input) },
        ];
      }
    }
  }
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];

describe('published series in words', () => {
  it('have a word for every bound and status that is bundled, and no measure but two', () => {
    const { words } = timelineLanguage(messagesFor('fr')).messages;
    for (const { id, amount, measure, ship, status } of dataset.observations) {
      if (ship !== 'plot') continue;
      for (const code of [amount.bound, status]) {
        if (code !== 'exact') expect(words[code], id).to.be.a('string');
      }
      expect(['total', 'mean'], id).to.include(measure);
    }
  });

  it('have French spaces and nothing missing', () => {
    for (const [name, { sources, ...view }] of views('fr')) {
      // Names of documents and addresses are theirs.
      const own = new Set(sources.flatMap(({ text, url }) => [text, url ?? '']));
      for (const text of textsOf(view)) {
        if (own.has(text)) continue;
        expect(
          / [:;!?%»]|« | {2}|undefined|NaN|null|\.\.|[\d] \d{3}/.exec(text)?.[0],
          `${name}: ${text}`,
        ).to.equal(undefined);
      }
    }
  });

  it('are in English throughout, but for what sources and scopes are called', () => {
    for (const [name, view] of views('en')) {
      const said = [view.subtitle, view.heading, ...view.legend.map(({ text }) => text)];
      for (const text of [
        ...said,
        ...view.table.rows.map(({ cells: [period, , kind] }) => `${period} ${kind}`),
      ]) {
        expect(
          /\b(?:semaine|mois|avec|publié|chiffre|estimation|janvier|août|du|au|plus)\b|[\u202f«»]/.exec(
            text,
          )?.[0],
          `${name}: ${text}`,
        ).to.equal(undefined);
      }
    }
  });

  it('tell each point in the table with the same figure', () => {
    for (const [name, { points, readings, table, takeaway }] of views('fr')) {
      const rows = new Map(table.rows.map((row) => [row.id, row]));
      const figures = new Map(readings.map(({ id, figure }) => [id, figure]));
      for (const point of points) {
        const row = rows.get(point.id);
        expect(figures.get(point.id), name).to.equal(`${row?.cells[1] ?? ''} actes`);
        expect(row?.source?.text, name).to.match(/./);
      }
      expect(
        table.rows.filter(({ source }) => source),
        name,
      ).to.have.length(points.length);
      expect(takeaway, name).to.match(/\.$/);
      const [, , scope = ''] = name.split(' ');
      if (points.length > 0 && scope !== 'all') {
        expect(takeaway, name).to.include(dataset.scopes.get(scope as ScopeId)?.fr);
      }
    }
  });
});
