/** What each element gets of the dataset, and the texts that are loaded on demand. */
import { expect } from '@open-wc/testing';
import { gaugeDataset, regionDataset, timelineDataset } from '../../src/model/dataset.js';
import { loadDetails } from '../../src/model/details.js';
import { loadFacts } from '../../src/model/facts.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { SERIES_NAMES } from '../../src/model/types.js';
import type { EventId, ObservationId } from '../../src/model/types.js';

describe('what each element draws', () => {
  it('gives the default series of the codebook, before and after vintages', () => {
    const { observations } = timelineDataset();
    const counts = SERIES_NAMES.map((name) => {
      const { indicator, defaultScope, scopes } = SERIES_CATALOG[name];
      const rows = observations.filter(
        (row) =>
          row.indicator === indicator &&
          row.scope === defaultScope &&
          row.area === scopes.get(defaultScope) &&
          row.ship === 'plot',
      );
      const replaced = new Set(
        rows.flatMap(({ relation }) => (relation?.kind === 'revises' ? [relation.target] : [])),
      );
      const shown = rows.filter(({ id, relation }) => {
        return !replaced.has(id) && relation?.kind !== 'rounds';
      });
      return [name, rows.length, shown.length];
    });
    expect(counts).to.deep.equal([
      ['monthly', 11, 10],
      ['weekly', 33, 30],
      ['cumulative', 5, 5],
      ['annual', 3, 3],
    ]);
  });

  it('has rows for every scope a reader may choose, and its name in both languages', () => {
    const { observations, scopes } = timelineDataset();
    for (const name of SERIES_NAMES) {
      const { indicator, scopes: choices } = SERIES_CATALOG[name];
      for (const [scope, area] of choices) {
        const drawn = observations.some(
          (row) =>
            row.indicator === indicator &&
            row.scope === scope &&
            row.area === area &&
            row.ship === 'plot',
        );
        expect(drawn, `${name}/${scope}`).to.equal(true);
        expect(scopes.get(scope)?.en, scope).to.match(/\w/);
      }
    }
    expect([...SERIES_CATALOG.annual.scopes.keys()].slice(0, 4)).to.deep.equal([
      'snds',
      'cnam',
      'drees-gp',
      'cour-des-comptes',
    ]);
  });

  it('tells the timeline what contests or rounds its figures', () => {
    const notes = timelineDataset().observations.filter(({ ship }) => ship === 'note');
    expect(notes.map(({ id }) => id)).to.have.members([
      'acts-per-month/2020-03/disputed',
      'acts-since-start/2019-03-17/rounded',
    ]);
  });

  it('knows every document and every target that a row names', () => {
    for (const { observations, sources, scopes } of [
      timelineDataset(),
      gaugeDataset(),
      regionDataset(),
    ]) {
      const ids = new Set(observations.map(({ id }) => id));
      for (const row of observations) {
        expect(row.sources.length, row.id).to.be.greaterThan(0);
        for (const source of row.sources) expect(sources.has(source), source).to.equal(true);
        expect(scopes.has(row.scope), row.scope).to.equal(true);
        if (row.relation === null) continue;
        const { relation } = row;
        const targets = relation.kind === 'disputes' ? relation.targets : [relation.target];
        for (const target of targets) expect(ids.has(target), target).to.equal(true);
      }
    }
  });

  it('compares the gauge with the three forecasts', () => {
    const forecasts = gaugeDataset().observations.filter(({ status }) => status === 'forecast');
    expect(
      forecasts.map(({ period, amount }) => [period.start, 'value' in amount && amount.value]),
    ).to.deep.equal([
      ['2019-01-01', 500000],
      ['2020-01-01', 1000000],
      ['2021-01-01', 1300000],
    ]);
  });

  it('shows on the map one figure, five named regions and the departments of Île-de-France', () => {
    const { observations, areas, indicators } = regionDataset();
    const rows = observations.filter(
      ({ indicator, period, ship }) =>
        indicator === 'share-of-acts-by-area' && period.end === '2019-09-15' && ship === 'plot',
    );
    const regions = rows.filter(({ area }) => areas.get(area)?.kind === 'region');
    expect(regions.map(({ area, status }) => [area, status])).to.deep.equal([
      ['FR-ARA', 'named'],
      ['FR-GES', 'named'],
      ['FR-HDF', 'named'],
      ['FR-IDF', 'published'],
      ['FR-NOR', 'named'],
      ['FR-OCC', 'named'],
    ]);
    expect(rows).to.have.lengthOf(10);
    const kinds = [...areas.values()].filter(({ kind }) => kind.endsWith('region'));
    expect(kinds).to.have.lengthOf(18);
    expect(areas.get(rows[0]?.area ?? ('' as never))?.insee).to.equal('75');
    expect([...indicators.keys()]).to.include('share-of-acts-by-area');
  });

  it('draws the four main events, oldest first', () => {
    const { events } = timelineDataset();
    expect(events.map(({ id }) => id)).to.deep.equal([
      'reimbursement-start',
      'lockdown-1',
      'lockdown-2',
      'full-coverage-end',
    ]);
    expect(events[1]).to.deep.equal({
      id: 'lockdown-1',
      date: '2020-03-17',
      end: '2020-05-11',
      main: true,
      published: '2020-03-17',
      label: { fr: 'Premier confinement', en: 'First lockdown' },
    });
  });
});

describe('the details', () => {
  it('has 31 events, oldest first, those that a timeline draws among them', async () => {
    const { events } = await loadDetails();
    expect(events).to.have.lengthOf(31);
    const dates = events.map(({ date }) => date);
    expect([...dates].sort()).to.deep.equal(dates);
    expect(events.filter(({ main }) => main)).to.deep.equal(timelineDataset().events);
    expect((await loadFacts()).events).to.deep.equal(events);
    expect(events[0]).to.deep.equal({
      id: 'avenant-6-negotiations',
      date: '2018-01-18',
      end: '2018-05',
      main: false,
      published: '2018-01-18',
      label: { fr: 'Négociations sur les tarifs', en: 'Negotiations on tariffs' },
    });
  });

  it('has a sentence for every bundled observation, and its wording is a part of it', async () => {
    const { observations, details } = await loadFacts();
    for (const { id, sources } of observations) {
      const detail = details.detail(id);
      const citations = detail?.citations ?? [];
      expect(citations.length, id).to.be.greaterThan(0);
      for (const { quote, wording, lang } of citations) {
        expect(quote, id).to.match(/\S/);
        expect([...quote].length, id).to.be.at.most(200);
        expect(quote.includes(wording), id).to.equal(true);
        expect(lang, id).to.match(/^(fr|en)$/);
      }
      const cited = citations.map(({ source }) => source.id);
      expect(cited.slice(0, sources.length), id).to.have.members([...sources]);
    }
  });

  it('tells each element what it draws in the first chunk', async () => {
    const details = await loadDetails();
    const drawn = [...gaugeDataset().observations, ...regionDataset().observations];
    for (const { id } of drawn) expect(details.detail(id)?.citations.length, id).to.be.at.least(1);
    for (const { id } of details.events) {
      expect(details.eventDetail(id)?.text.fr, id).to.match(/\.$/);
    }
  });

  it('gives quote, note, language and address', async () => {
    const details = await loadDetails();
    const april = details.detail('acts-per-month/2020-04' as ObservationId);
    expect(april?.note).to.equal(null);
    expect(april?.citations.map(({ quote, wording }) => [quote, wording])).to.deep.equal([
      ['à plus de 4 500 000 en avril 2020', 'plus de'],
      ['on est passé à 4,5 millions de téléconsultations en avril', ''],
    ]);
    const march = details.detail('acts-per-week/2020-W12/r1' as ObservationId);
    expect(march?.note?.en).to.equal('Revises the 80,000 of 31 March 2020.');
    expect(march?.citations[0]).to.deep.include({ lang: 'en' });
    expect(march?.citations[0]?.source).to.deep.include({
      publisher: 'TellerReport (Europe 1, AFP)',
      date: '2020-04-23',
    });
    expect(march?.citations[0]?.source.url).to.match(/^https:\/\/www.tellerreport.com\/life/);
    const event = details.eventDetail('avenant-6-jo' as EventId);
    expect(event?.text.en).to.equal(
      'Avenant 6 is published in the Journal officiel of 10 August 2018.',
    );
    expect(event?.source.url).to.match(/^http:\/\/www.uniat-alsace.fr/);
  });

  it('knows nothing of an unknown id', async () => {
    const details = await loadDetails();
    expect(details.detail('toString' as ObservationId)).to.equal(null);
    expect(details.eventDetail('constructor' as EventId)).to.equal(null);
    expect(details.detail('acts-per-month/2019-02' as ObservationId)).to.equal(null);
  });
});
