/** Own data, and series that are too long to be worded at once. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import { inOrder } from '../../src/model/own-columns.js';
import { type OwnRow, parseOwnData, readOwnData } from '../../src/model/own-data.js';
import { OwnSeries } from '../../src/model/own-series.js';
import { selectSeries } from '../../src/model/select.js';
import type { ObservationId, Series, SeriesPoint } from '../../src/model/types.js';
import { buildDenseView } from '../../src/views/build-dense-view.js';
import { buildTimelineView } from '../../src/views/build-timeline-view.js';
import { type OwnDescription, ownWords } from '../../src/views/own-words.js';
import type { TimelineInput } from '../../src/views/timeline-input.js';
import { golden } from '../format/spaces.js';
import { input, monthly, point, readings, series } from './fixtures.js';

const DAY = 86_400_000;
const day = (index: number): string =>
  new Date(Date.UTC(1900, 0, 1) + index * DAY).toISOString().slice(0, 10);

const days = (count: number): readonly SeriesPoint[] =>
  Array.from({ length: count }, (_, index) =>
    point({
      start: day(index),
      end: day(index),
      value: (index * 7919) % 10_007,
      bound: 'exact',
      source: 'own',
    }),
  );

const OWN: OwnDescription = {
  title: 'Appels au standard',
  unit: { fr: 'appels', en: 'calls' },
  invented: true,
  notes: new Map(),
};
const own = (lang: string, shown: Series, words = OWN) =>
  input(lang, null, shown, {
    ...ownWords(words, timelineLanguage(messagesFor(lang))),
    scopeLabel: null,
  });

describe('own data', () => {
  const points = days(3);
  const noted: OwnDescription = {
    ...OWN,
    notes: new Map([[points[1]?.observation.id as ObservationId, 'Jour de grève']]),
  };

  it('speaks with its own title, unit and notes', () => {
    const shown = buildTimelineView(own('fr', series('day', points), noted));
    expect(shown.heading).to.equal('Appels au standard (données inventées), 1900');
    expect(shown.table.caption).to.equal(shown.heading);
    expect(shown.subtitle).to.equal(
      golden('Appels par jour, 1er – 3~janvier 1900 · Données inventées'),
    );
    expect(shown.takeaway).to.equal(
      golden(
        'Appels au standard (données inventées)~: 7_919 appels le 2~janvier 1900, le chiffre le plus élevé de cette série (La Gazette).',
      ),
    );
    expect(shown.points[1]?.name).to.equal(golden('2~janvier 1900, 7_919 appels, chiffre publié'));
    expect(readings(own('fr', series('day', points), noted))[1]?.lines[0]).to.equal(
      'Jour de grève',
    );
    expect(shown.table.rows[1]?.cells[2]).to.equal(golden('chiffre publié_; Jour de grève'));
    expect(shown.table.columns.slice(0, 2)).to.deep.equal(['Jour', 'Appels']);
    expect(shown.sources).to.deep.equal([
      { id: 'own', text: 'La Gazette', url: 'https://example.org/own' },
    ]);
  });

  it('does without title and unit', () => {
    const bare = { ...OWN, title: null, unit: null, invented: false };
    const shown = buildTimelineView(own('en', series('day', points), bare));
    expect(shown.heading).to.equal('Publisher’s own data, 1900');
    expect(shown.subtitle).to.equal('Per day, 1 – 3 January 1900 · Publisher’s own data');
    expect(readings(own('en', series('day', points), bare))[1]?.figure).to.equal('7,919');
    expect(shown.table.columns.slice(0, 2)).to.deep.equal(['Day', 'Value']);
    expect(shown.takeaway).to.match(/^Publisher’s own data: 7,919 on 2 January 1900, the highest/);
  });

  it('says that it is invented, with and without a title', () => {
    const words = { ...OWN, title: null };
    const shown = buildTimelineView(own('en', series('day', points), words));
    expect(shown.heading).to.equal('Publisher’s own data (invented data), 1900');
    expect(shown.takeaway).to.match(/^Publisher’s own data \(invented data\): /);
    const input = own('fr', series('day', points));
    expect(input.own?.title).to.equal('Appels au standard (données inventées)');
    const under = buildTimelineView({ ...input, heading: 'Mon titre' });
    expect(under.subtitle).to.match(/ · Données inventées$/);
  });
});

/** Through both paths: columns worded on demand, and every figure as an object. */
function bothWays(lang: string, rows: readonly OwnRow[], changes: Partial<TimelineInput> = {}) {
  const data = { title: 'Appels', source: { publisher: 'La Gazette' }, rows };
  const read = readOwnData(data);
  const parsed = parseOwnData(data);
  if (read.kind !== 'valid' || parsed.kind !== 'valid') throw new Error('refused');
  const rest = {
    ...input(lang, null, monthly(), ownWords(read, timelineLanguage(messagesFor(lang)))),
    sources: new Map(read.sources.map((source) => [source.id, source])),
    scopeLabel: null,
    ...changes,
  };
  const selected = { ...rest, series: selectSeries(parsed.observations, read.query) };
  const shown = { ...rest, series: new OwnSeries(inOrder(read.columns), read.query) };
  return { all: buildTimelineView(selected), dense: buildDenseView(shown) };
}

const ownRows = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 25 })
  .chain((months) =>
    fc.tuple(
      ...months.map((month) =>
        fc.record(
          {
            period: fc.constant(new Date(Date.UTC(2015, month)).toISOString().slice(0, 7)),
            value: fc.integer({ min: 0, max: 5 }),
            bound: fc.constantFrom('exact', 'about', 'at-least', 'at-most'),
            status: fc.constantFrom('published', 'provisional', 'estimate'),
            note: fc.constant('Sans la Corse.'),
          },
          { requiredKeys: ['period', 'value'] },
        ),
      ),
    ),
  );

describe('buildDenseView', () => {
  it('tells the same words, points and rows as the whole view', () => {
    const scale = fc.constantFrom('linear', 'log');
    fc.assert(
      fc.property(fc.constantFrom('fr', 'en'), ownRows, scale, (lang, rows, shownScale) => {
        const { all, dense } = bothWays(lang, rows as readonly OwnRow[], { scale: shownScale });
        const { points, table, connectors, ...frame } = all;
        expect(connectors.length).to.be.below(rows.length);
        expect(dense).to.deep.include(frame);
        expect(dense.count).to.equal(points.length);
        expect(points.map((_, index) => dense.pointAt(index))).to.deep.equal(points);
        expect(dense.rowCount).to.equal(table.rows.length);
        expect(table.rows.map((_, index) => dense.rowAt(index))).to.deep.equal(table.rows);
        expect([dense.caption, dense.columns]).to.deep.equal([table.caption, table.columns]);
        const outside = [dense.pointAt(-1), dense.pointAt(dense.count), dense.rowAt(-1)];
        expect([...outside, dense.rowAt(dense.rowCount)]).to.deep.equal([null, null, null, null]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes no point of 100 000 but those that are asked for', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      period: day(index < 50_000 ? index : index + 2),
      value: (index * 7919) % 10_007,
    }));
    const read = readOwnData({ source: { publisher: 'A' }, rows });
    if (read.kind !== 'valid') throw new Error('refused');
    // Wording all of them would take seconds.
    const asked: number[] = [];
    class CountedSeries extends OwnSeries {
      override get points(): never {
        throw new Error('All points were made.');
      }
      override get connectors(): never {
        throw new Error('All connectors were made.');
      }
      override pointAt(index: number): SeriesPoint | null {
        asked.push(index);
        return super.pointAt(index);
      }
      override part(indices: readonly number[]): Series {
        asked.push(...indices);
        return super.part(indices);
      }
    }
    const series = new CountedSeries(read.columns, read.query);
    const view = buildDenseView({ ...own('fr', monthly()), series });
    const made = [view.pointAt(99_999), view.rowAt(50_000), view.rowAt(50_001)];
    expect(asked.length).to.be.within(3, 50);
    expect(made.map((each) => each?.id)).to.deep.equal([day(100_001), null, day(50_002)]);
    expect(view.rowCount).to.equal(100_001);
    expect(view.subtitle).to.equal(
      golden('Appels par jour, 1er~janvier 1900 – 17~octobre 2173 · Données inventées'),
    );
    expect(view.domain.end).to.equal(Date.parse(day(100_001)) + DAY);
  });
});
