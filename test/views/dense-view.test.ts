/** Own data, and series that are too long to be worded at once. */
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/resolve.js';
import type { IsoDate, ObservationId, Series, SeriesPoint } from '../../src/model/types.js';
import { buildDenseView } from '../../src/views/build-dense-view.js';
import { buildTimelineView } from '../../src/views/build-timeline-view.js';
import { type OwnDescription, ownWords } from '../../src/views/own-words.js';
import { golden } from '../format/spaces.js';
import { input, monthly, point, readings, series, weekly } from './fixtures.js';

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
  input(lang, null, shown, { ...ownWords(words, messagesFor(lang)), scopeLabel: null });

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

describe('buildDenseView', () => {
  it('gives the same points and rows as the whole view', () => {
    for (const [name, shown] of [
      ['monthly', monthly()],
      ['weekly', weekly()],
    ] as const) {
      const all = buildTimelineView(input('fr', name, shown));
      const dense = buildDenseView(input('fr', name, shown));
      expect(dense.count).to.equal(shown.points.length);
      expect(dense.rowCount).to.equal(all.table.rows.length);
      for (const [index, row] of all.table.rows.entries()) {
        expect(dense.rowAt(index)).to.deep.equal(row);
      }
      for (let index = 0; index < dense.count; index++) {
        const made = dense.pointAt(index);
        expect(made).to.deep.equal(all.points.find(({ id }) => id === made?.id));
      }
      expect(dense.takeaway).to.equal(all.takeaway);
      expect([dense.pointAt(-1), dense.pointAt(dense.count), dense.rowAt(-1)]).to.deep.equal([
        null,
        null,
        null,
      ]);
    }
  });

  it('copes with 100 000 points', () => {
    const shown = series('day', days(100_000), {
      gaps: [[day(100_000), day(100_001), 2]],
    });
    const started = performance.now();
    const view = buildDenseView(own('fr', shown));
    const made = [view.pointAt(99_999), view.rowAt(50_000), view.rowAt(100_000)];
    const spent = performance.now() - started;
    expect(made[0]?.id).to.equal(shown.points[99_999]?.observation.id);
    expect(view.rowCount).to.equal(100_001);
    expect(view.rowAt(100_000)?.id).to.equal(null);
    expect(view.subtitle).to.equal(
      golden('Appels par jour, 1er~janvier 1900 – 15~octobre 2173 · Données inventées'),
    );
    expect(view.domain.end).to.equal(Date.parse(day(99_999) as IsoDate) + DAY);
    // Loose, for a slow shared machine: wording all of them would take seconds.
    expect(spent).to.be.below(1500);
  });
});
