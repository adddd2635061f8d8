/** The timeline in words, against texts written from the codebook and look.md. */
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import type { Series, SeriesName, Status } from '../../src/model/types.js';
import { axisWords } from '../../src/views/axis-words.js';
import { buildTimelineView } from '../../src/views/build-timeline-view.js';
import type { TimelineInput } from '../../src/views/timeline-input.js';
import type { TimelineView } from '../../src/views/timeline-view.js';
import { golden } from '../format/spaces.js';
import {
  LOCKDOWN,
  cumulative,
  input,
  monthly,
  observation,
  point,
  readings,
  series,
  weekly,
} from './fixtures.js';

const view = (
  lang: string,
  name: SeriesName,
  shown: Series,
  more: Partial<TimelineInput> = {},
): TimelineView => buildTimelineView(input(lang, name, shown, more));

const rows = ({ table }: TimelineView): readonly string[] =>
  table.rows.map((row) => [...row.cells, row.source?.text ?? ''].join(' | '));

const nth = <Item>(items: readonly Item[], index: number): Item => {
  const item = items.at(index);
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};

describe('a monthly view in French', () => {
  const shown = view('fr', 'monthly', monthly(), { events: [LOCKDOWN] });
  const read = readings(input('fr', 'monthly', monthly()));

  it('has a neutral heading and a subtitle with measure, unit, place and period', () => {
    expect(shown.heading).to.equal('Téléconsultations remboursées par mois, 2019-2020');
    expect(shown.subtitle).to.equal('Nombre d’actes par mois en France, juil. 2019 – août 2020');
    expect(shown.scaleNote).to.equal('');
  });

  it('says the main figure, its qualifier, period and source', () => {
    expect(shown.takeaway).to.equal(
      golden(
        'En avril 2020, plus de 4_500_000 téléconsultations ont été remboursées en France, le chiffre le plus élevé de cette série (Bilan, sept. 2020).',
      ),
    );
  });

  it('words the caution from counts, without sums', () => {
    expect(shown.caution).to.equal(
      golden(
        'À lire avec prudence. Chiffres publiés~: 5~mois sur 14_; les autres sont inconnus, pas nuls. Estimation~: août 2019. Février 2020, 40_000~: une autre source donne 40_000 pour mars 2020. Août 2020, 1_000_000~: chiffre contesté, contredit par d’autres.',
      ),
    );
    expect(
      shown.caution.startsWith(timelineLanguage(messagesFor('fr')).messages.cautionLead),
    ).to.equal(true);
  });

  it('tells every figure and every missing run in the table, in order of time', () => {
    expect(shown.table.caption).to.equal(shown.heading);
    expect(shown.table.columns).to.deep.equal(['Mois', 'Actes', 'Nature du chiffre', 'Source']);
    expect(rows(shown)).to.deep.equal(
      [
        'juillet 2019 | plus de 10_000 | minimum | mind Health, 12~sept. 2019',
        'août 2019 | près de 12_000 | estimation_; aussi publié~: plus de 10_000 | Site non identifié, sept. 2019',
        'sept. 2019 – janv. 2020 | non publié |  | ',
        'février 2020 | 40_000 | arrondi_; une autre source donne 40_000 pour mars 2020 | Le Quotidien du Médecin, 25~mars 2020',
        'mars 2020 | non publié |  | ',
        'avril 2020 | plus de 4_500_000 | minimum | Bilan, sept. 2020',
        'mai – juil. 2020 | non publié |  | ',
        'août 2020 | 1_000_000 | chiffre contesté, arrondi | Bilan, sept. 2020',
      ].map(golden),
    );
    expect(shown.table.rows.map(({ id, source }) => id === null && source === null)).to.deep.equal([
      false,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('names points for assistive technology and labels them', () => {
    const april = nth(shown.points, 3);
    expect(april.name).to.equal(golden('Avril 2020, plus de 4_500_000 actes, minimum'));
    expect([april.label, april.shortLabel, april.sublabel]).to.deep.equal(
      ['plus de 4,5~millions', 'plus de 4,5~M', 'en avril 2020'].map(golden),
    );
    expect([april.start, april.end]).to.deep.equal([Date.UTC(2020, 3, 1), Date.UTC(2020, 4, 1)]);
    expect(nth(read, 3).title).to.equal('Avril 2020');
    expect(nth(read, 3).figure).to.equal(golden('plus de 4_500_000 actes'));
    expect(nth(read, 3).lines).to.deep.equal(
      [
        'Minimum~: la source écrit «~plus de~».',
        'Chiffre publié précédent~: février 2020, 40_000.',
      ].map(golden),
    );
    expect(nth(shown.points, 1).sublabel).to.equal('estimation');
    expect(nth(shown.points, 4).sublabel).to.equal('contesté');
  });

  it('explains estimates, cutoffs, roundings and disputes in the panel', () => {
    expect(nth(read, 1).lines).to.deep.equal(
      [
        'Estimation.',
        'Arrondi~: la source écrit «~près de~».',
        'Données arrêtées au 31~juillet 2019_; la suite est estimée par la source.',
        'Aussi arrondi~: plus de 10_000 (mind Health, 12~sept. 2019).',
        'Chiffre publié précédent~: juillet 2019, plus de 10_000.',
      ].map(golden),
    );
    expect(nth(read, 2).lines).to.include(
      golden('Une autre source donne ce chiffre pour mars 2020 (Bilan, sept. 2020).'),
    );
    expect(nth(read, 4).lines).to.include(
      golden(
        'Aussi publiés~: 196_000 (semaine du 3 au 9~août 2020) et 147_000 (semaine du 10 au 16~août 2020).',
      ),
    );
  });

  it('gives each figure its mark', () => {
    expect(shown.points.map(({ mark }) => [mark.shape, mark.chevron, mark.bracket])).to.deep.equal([
      ['dot', 'up', false],
      ['hollow', null, false],
      ['dot', null, false],
      ['dot', 'up', false],
      ['diamond', null, false],
    ]);
  });

  it('explains in the legend only what is on screen', () => {
    expect(shown.legend.map(({ key, text }) => `${key}: ${text}`)).to.deep.equal(
      [
        'published: chiffre publié',
        'minimum: «~plus de~»~: minimum',
        'estimate: estimation',
        'disputed: chiffre contesté',
        'unknown-path: évolution inconnue',
        'missing: mois sans chiffre publié',
      ].map(golden),
    );
  });

  it('lists each document once, in order of publication', () => {
    expect(shown.sources.map(({ text }) => text)).to.deep.equal(
      [
        'mind Health, 12~sept. 2019',
        'Site non identifié, sept. 2019',
        'Le Quotidien du Médecin, 25~mars 2020',
        'AFP, 2~sept. 2020',
        'Bilan, sept. 2020',
      ].map(golden),
    );
  });

  it('lists the documents of roundings that no point is drawn from', () => {
    const [, august] = monthly().points;
    const alone = view('fr', 'monthly', series('month', august ? [august] : []));
    expect(alone.sources.map(({ text }) => text)).to.deep.equal(
      ['mind Health, 12~sept. 2019', 'Site non identifié, sept. 2019'].map(golden),
    );
  });

  it('dates events', () => {
    expect(shown.events).to.deep.equal([
      {
        time: Date.UTC(2020, 2, 17),
        main: true,
        date: golden('17~mars 2020'),
        shortDate: golden('17~mars 2020'),
        label: 'Premier confinement',
      },
    ]);
  });
});

describe('a monthly view in English', () => {
  const shown = view('en', 'monthly', monthly());

  it('says the same', () => {
    expect(shown.heading).to.equal('Reimbursed téléconsultations per month, 2019–2020');
    expect(shown.subtitle).to.equal('Number of acts per month in France, Jul 2019 – Aug 2020');
    expect(shown.takeaway).to.equal(
      'In April 2020, more than 4,500,000 téléconsultations were reimbursed in France, the highest of this series (Bilan, Sep 2020).',
    );
    expect(shown.caution).to.equal(
      golden(
        'Read with care. Published figures: 5~months out of 14; the others are unknown, not zero. Estimate: August 2019. February 2020, 40,000: another source gives 40,000 for March 2020. August 2020, 1,000,000: disputed figure, contradicted by others.',
      ),
    );
    expect(rows(shown).slice(1, 4)).to.deep.equal([
      'August 2019 | nearly 12,000 | estimate; also published: more than 10,000 | Site non identifié, Sep 2019',
      'Sep 2019 – Jan 2020 | not published |  | ',
      'February 2020 | 40,000 | rounded; another source gives 40,000 for March 2020 | Le Quotidien du Médecin, 25 Mar 2020',
    ]);
    expect(nth(shown.points, 3).name).to.equal('April 2020, more than 4,500,000 acts, minimum');
    expect(nth(shown.points, 3).label).to.equal(golden('more than 4.5~million'));
    expect(nth(readings(input('en', 'monthly', monthly())), 3).lines[0]).to.equal(
      'Minimum: the source says “plus de”.',
    );
  });
});

describe('a weekly view', () => {
  const shown = view('fr', 'weekly', weekly());
  const read = readings(input('fr', 'weekly', weekly()));

  it('tells the first count of a revised week', () => {
    expect(rows(shown)).to.deep.equal(
      [
        'du 15~février au 17~mars 2019 | plus de 700 | en moyenne par semaine, minimum | Egora, 26~mars 2019',
        'semaine du 23 au 29~mars 2020 | 523_000 | arrondi_; révisé, d’abord 486_369 | TellerReport, 23~avr. 2020',
        'semaine du 30~mars au 5~avril 2020 | non publié |  | ',
        'semaine du 6 au 12~avril 2020 | 1_118_175 | chiffre publié | TLM, 2021',
      ].map(golden),
    );
    expect(nth(read, 1).lines).to.deep.equal(
      [
        'Arrondi~: la source donne un chiffre rond.',
        'Semaine déduite~: la source ne donne pas les jours exacts.',
        'Révisé~: 486_369 d’abord publiés (TICsanté, 31~mars 2020).',
      ].map(golden),
    );
    expect(nth(readings(input('en', 'weekly', weekly())), 1).lines.at(-1)).to.equal(
      'Revised: first published as 486,369 (TICsanté, 31 Mar 2020).',
    );
  });

  it('lists the documents of first counts', () => {
    expect(shown.sources.map(({ text }) => text)).to.deep.equal(
      [
        'Egora, 26~mars 2019',
        'TICsanté, 31~mars 2020',
        'TellerReport, 23~avr. 2020',
        'TLM, 2021',
      ].map(golden),
    );
  });

  it('draws a mean as a bracket, before the weeks, and never as the main figure', () => {
    const mean = nth(shown.points, 0);
    expect(mean.mark).to.deep.equal({ shape: 'dot', chevron: 'up', bracket: true });
    expect(mean.name).to.equal(
      golden('Du 15~février au 17~mars 2019, plus de 700 actes, en moyenne par semaine, minimum'),
    );
    expect(mean.sublabel).to.equal('en moyenne par semaine');
    expect(nth(read, 0).lines).to.deep.equal(
      [
        'Minimum~: la source écrit «~plus de~».',
        'En moyenne par semaine.',
        'Période déduite~: la source ne donne pas les jours exacts.',
      ].map(golden),
    );
    expect(shown.takeaway).to.equal(
      golden(
        'La semaine du 6 au 12~avril 2020, 1_118_175 téléconsultations ont été remboursées en France, le chiffre le plus élevé de cette série (TLM, 2021).',
      ),
    );
    expect(shown.heading).to.equal('Téléconsultations remboursées par semaine, 2019-2020');
  });

  it('says a lone mean as a mean', () => {
    const { brackets } = weekly();
    expect(view('fr', 'weekly', series('week', [], { brackets })).takeaway).to.equal(
      golden(
        'Du 15~février au 17~mars 2019, plus de 700 téléconsultations ont été remboursées en France, en moyenne par semaine (Egora, 26~mars 2019).',
      ),
    );
  });
});

describe('a cumulative view', () => {
  it('dates figures by their end and says the last one', () => {
    const shown = view('fr', 'cumulative', cumulative());
    expect(rows(shown)).to.deep.equal(
      [
        'au 17~mars 2019 | 7_939 | chiffre publié | Egora, 26~mars 2019',
        'au 15~septembre 2019 | plus de 60_000 | minimum, estimation | mind Health, 12~sept. 2019',
      ].map(golden),
    );
    expect(shown.takeaway).to.equal(
      golden(
        'Du 15~septembre 2018 au 15~septembre 2019, plus de 60_000 téléconsultations ont été remboursées en France, selon une estimation (mind Health, 12~sept. 2019).',
      ),
    );
    expect(shown.caution).to.equal(
      golden('À lire avec prudence. Estimation~: le cumul au 15~septembre 2019.'),
    );
    expect(
      nth(readings(input('fr', 'cumulative', cumulative())), 1).lines.slice(0, 2),
    ).to.deep.equal(['Estimation.', golden('Minimum~: la source écrit «~on estime à plus de~».')]);
    expect(shown.heading).to.equal('Cumul des téléconsultations remboursées, 2018-2019');
    expect(nth(shown.points, 0).sublabel).to.equal(golden('17~mars 2019'));
    expect(shown.table.columns[0]).to.equal('Période');
  });
});

describe('headings', () => {
  const gp = { fr: 'Généralistes libéraux (ISPL)', en: 'Liberal GPs (ISPL)' };
  const chosen = (): Series => ({
    ...monthly(),
    query: { ...monthly().query, scope: 'gp-liberal' as never, area: 'FX' as never },
  });

  it('name a scope that was chosen, and metropolitan France', () => {
    const shown = view('fr', 'monthly', chosen(), { scopeLabel: gp });
    expect(shown.heading).to.equal(
      golden('Téléconsultations remboursées par mois, 2019-2020~: Généralistes libéraux (ISPL)'),
    );
    expect(shown.subtitle).to.match(/^Nombre d’actes par mois en France métropolitaine, [^·]*$/);
  });

  it('give way to the publisher’s; the scope then goes to the subtitle', () => {
    const shown = view('fr', 'monthly', chosen(), { scopeLabel: gp, heading: 'Mon titre' });
    expect(shown.heading).to.equal('Mon titre');
    expect(shown.subtitle).to.match(/ · Généralistes libéraux \(ISPL\)$/);
  });

  it('say the scope of the annual series, which is not all acts', () => {
    const annual = series('year', [], { scope: 'snds' });
    const label = { fr: 'Consultations de ville (SNDS)', en: 'Office-based consultations (SNDS)' };
    const shown = view('en', 'annual', annual, { scopeLabel: label });
    expect(shown.heading).to.equal('Reimbursed téléconsultations per year');
    expect(shown.subtitle).to.equal(
      'Number of acts per year in France · Office-based consultations (SNDS)',
    );
  });

  it('follow the chosen date', () => {
    const past = series('month', monthly().points.slice(0, 1), { asOf: '2019-09-30' });
    const shown = view('fr', 'monthly', past);
    expect(shown.heading).to.equal('Téléconsultations remboursées par mois, 2019');
    expect(shown.subtitle).to.equal(
      golden(
        'Nombre d’actes par mois en France, juillet 2019, chiffres connus au 30~septembre 2019',
      ),
    );
    expect(shown.takeaway).to.equal(
      golden(
        'En juillet 2019, plus de 10_000 téléconsultations ont été remboursées en France (mind Health, 12~sept. 2019).',
      ),
    );
  });
});

describe('an empty view', () => {
  it('says why nothing is shown', () => {
    const before = series('month', [], { asOf: '2017-12-31' });
    const shown = view('fr', 'monthly', before);
    expect(shown.takeaway).to.equal(golden('Aucun chiffre de ce type publié au 31~décembre 2017.'));
    expect(view('en', 'monthly', before).takeaway).to.equal(
      'No such figure published by 31 December 2017.',
    );
    expect(view('fr', 'monthly', series('month', [], { from: '2023-01-01' })).takeaway).to.equal(
      'Aucun chiffre de ce type publié sur cette période.',
    );
    expect(shown.heading).to.equal('Téléconsultations remboursées par mois');
    expect([shown.caution, shown.points, shown.legend, shown.sources]).to.deep.equal([
      '',
      [],
      [],
      [],
    ]);
    expect(shown.domain).to.deep.equal({ start: 0, end: 0 });
  });
});

describe('the caution', () => {
  const month = (number: number, value: number, status: Status = 'published') => ({
    start: `2021-0${number}-01`,
    end: `2021-0${number}-28`,
    value,
    status,
    source: 'review',
  });

  it('counts what is too much to name', () => {
    const provisional = [1, 2, 3, 4].map((number) => point(month(number, number, 'provisional')));
    expect(view('fr', 'monthly', series('month', provisional)).caution).to.equal(
      golden('À lire avec prudence. 4~chiffres provisoires.'),
    );
    const april = { ...month(4, 2, 'estimate'), end: '2021-04-30' };
    const estimates = [point(month(2, 1, 'estimate')), point(april)];
    expect(view('en', 'monthly', series('month', estimates)).caution).to.equal(
      'Read with care. Estimate: February 2021 and April 2021.',
    );
  });

  it('says one published month in the singular', () => {
    const alone = series('week', weekly().points.slice(1), {
      gaps: [['2020-04-13', '2020-04-19', 1]],
    });
    expect(view('fr', 'weekly', alone).caution).to.equal(
      golden(
        'À lire avec prudence. Chiffres publiés~: 1~semaine sur 2_; les autres sont inconnus, pas nuls.',
      ),
    );
  });

  it('tells a figure that contests several once, from outside the series', () => {
    const other = observation({ ...month(2, 7, 'estimate'), source: 'weeks' });
    const shown = [1, 2].map((number) => point(month(number, number), { disputes: [other] }));
    expect(view('fr', 'monthly', series('month', shown)).caution).to.equal(
      golden(
        'À lire avec prudence. Une autre source donne 7 pour février 2021, ce qui contredit des chiffres affichés.',
      ),
    );
  });
});

describe('the takeaway', () => {
  const { points } = monthly();

  it('names the place, and the scope if it is not all acts', () => {
    const more = { scope: 'gp-liberal', area: 'FX' };
    const scopeLabel = { fr: 'Généralistes libéraux (ISPL)', en: 'Liberal GPs (ISPL)' };
    const shown = series('month', points.slice(0, 4), more);
    expect(view('fr', 'monthly', shown, { scopeLabel }).takeaway).to.equal(
      golden(
        'En avril 2020, plus de 4_500_000 téléconsultations ont été remboursées en France métropolitaine, périmètre~: Généralistes libéraux (ISPL), le chiffre le plus élevé de cette série (Bilan, sept. 2020).',
      ),
    );
    expect(view('en', 'monthly', shown, { scopeLabel, heading: 'Mine' }).takeaway).to.equal(
      'In April 2020, more than 4,500,000 téléconsultations were reimbursed in metropolitan France, scope: Liberal GPs (ISPL), the highest of this series (Bilan, Sep 2020).',
    );
  });

  it('names the default scope of the annual series', () => {
    const year = point({ start: '2020-01-01', end: '2020-12-31', value: 9, source: 'tlm' });
    const scopeLabel = { fr: 'Consultations de ville (SNDS)', en: 'Office-based (SNDS)' };
    const shown = series('year', [year], { scope: 'snds' });
    expect(view('fr', 'annual', shown, { scopeLabel }).takeaway).to.equal(
      golden(
        'En 2020, 9 téléconsultations ont été remboursées en France, périmètre~: Consultations de ville (SNDS) (TLM, 2021).',
      ),
    );
  });

  it('claims no maximum for a part of the series', () => {
    const part = series('month', points.slice(0, 3), { from: '2019-07-01' });
    expect(view('fr', 'monthly', part).takeaway).to.equal(
      golden(
        'En février 2020, 40_000 téléconsultations ont été remboursées en France (Le Quotidien du Médecin, 25~mars 2020).',
      ),
    );
  });

  it('claims no maximum below a disputed figure', () => {
    const shown = series('month', [...points.slice(0, 3), ...points.slice(4)]);
    expect(view('en', 'monthly', shown).takeaway).to.equal(
      'In February 2020, 40,000 téléconsultations were reimbursed in France (Le Quotidien du Médecin, 25 Mar 2020).',
    );
  });

  it('says that a lone figure is disputed', () => {
    expect(view('fr', 'monthly', series('month', points.slice(4))).takeaway).to.equal(
      golden(
        'En août 2020, 1_000_000 téléconsultations ont été remboursées en France, chiffre contesté (Bilan, sept. 2020).',
      ),
    );
  });
});

describe('a log view', () => {
  it('explains the scale and joins nothing over an unknown path', () => {
    const shown = view('fr', 'monthly', monthly(), { scale: 'log' });
    expect(shown.scaleNote).to.match(/^Échelle logarithmique/);
    expect(shown.connectors.filter(({ path }) => path === 'unknown')).to.deep.equal([]);
    expect(shown.connectors).to.deep.equal([]);
    expect(shown.legend.map(({ key }) => key)).to.not.include('unknown-path');
    expect(view('fr', 'monthly', monthly()).connectors).to.have.length(2);
  });
});

describe('axisWords', () => {
  it('writes ticks, dates and the zoom in each language', () => {
    const french = axisWords(timelineLanguage(messagesFor('fr')));
    const english = axisWords(timelineLanguage(messagesFor('en-IN')));
    const time = Date.UTC(2019, 0, 1);
    expect(french.tick(5_000_000)).to.equal(golden('5~M'));
    expect(english.tick(100_000)).to.equal('1,00,000');
    expect([french.year(time), french.month(time, false), french.month(time, true)]).to.deep.equal([
      '2019',
      'janv.',
      'janv. 19',
    ]);
    expect(english.month(time, true)).to.equal('Jan 19');
    const [start, end] = [Date.UTC(2018, 8, 1), Date.UTC(2019, 8, 1)];
    expect(french.zoom(start, end, 200)).to.deep.equal([
      'Zoom, sept. 2018 – août 2019',
      golden('hauteur agrandie 200~fois'),
    ]);
    expect(english.zoom(start, end, 200)).to.deep.equal([
      'Zoom, Sep 2018 – Aug 2019',
      'height magnified 200 times',
    ]);
  });
});
