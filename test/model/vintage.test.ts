import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { isKnown, resolveVintages } from '../../src/model/vintage.js';
import type { IsoDate, Observation } from '../../src/model/types.js';
import { day, idsOf, row, rows, type RowSketch } from './rows.js';

const at = (date: string | null): IsoDate | null => date as IsoDate | null;
const standing = (observations: readonly Observation[], date: string | null): string[] =>
  idsOf(resolveVintages(observations, at(date)).map(({ observation }) => observation));

const REVISES = (target: string): RowSketch => ({
  relation: { kind: 'revises', targets: [target] },
});

describe('vintages', () => {
  const first = row({ id: 'first', published: '2020-03-31' });
  const second = row({
    id: 'second',
    published: '2020-04',
    relation: { kind: 'revises', targets: ['first'] },
  });
  const third = row({
    id: 'third',
    published: '2021',
    relation: { kind: 'revises', targets: ['second'] },
  });

  it('replaces from the publication of the revision on, in chains', () => {
    const all = [third, first, second];
    expect(standing(all, '2020-03-30')).to.deep.equal([]);
    expect(standing(all, '2020-04-29')).to.deep.equal(['first']);
    // A reduced date counts as its last day.
    expect(standing(all, '2020-04-30')).to.deep.equal(['second']);
    expect(standing(all, '2021-12-30')).to.deep.equal(['second']);
    const [last] = resolveVintages(all, at('2021-12-31'));
    expect(last?.observation.id).to.equal('third');
    expect(idsOf(last?.earlier ?? [])).to.deep.equal(['first', 'second']);
  });

  it('lets the later of two revisions of one row stand', () => {
    const other = row({
      id: 'other',
      published: '2020-05',
      relation: { kind: 'revises', targets: ['first'] },
    });
    const [last] = resolveVintages([first, other, second], null);
    expect(last?.observation.id).to.equal('other');
    expect(idsOf(last?.earlier ?? [])).to.deep.equal(['first', 'second']);
  });

  it('tells the history from the oldest, whatever the order of the rows', () => {
    const sameMonth = row({ ...REVISES('second'), id: 'third', published: '2020-04' });
    const [last] = resolveVintages([sameMonth, second, first], null);
    expect(last?.observation.id).to.equal('third');
    expect(idsOf(last?.earlier ?? [])).to.deep.equal(['first', 'second']);
  });

  it('keeps a revised dispute a dispute', () => {
    const dispute = row({ id: 'dispute', relation: { kind: 'disputes', targets: ['first'] } });
    const revised = row({ ...REVISES('dispute'), id: 'revised', published: '2020-09' });
    const [, contesting] = resolveVintages([first, dispute, revised], null);
    expect(contesting?.observation.id).to.equal('revised');
    expect(contesting?.disputing).to.equal(true);
    expect(idsOf(contesting?.disputes ?? [])).to.deep.equal(['first']);
  });

  for (const kind of ['rounds', 'repeats'] as const) {
    it(`sets a row that ${kind} aside once its target is published, not before`, () => {
      const aside = row({
        id: 'aside',
        published: '2020-03-01',
        relation: { kind, targets: ['first'] },
      });
      expect(standing([aside, first], '2020-03-30')).to.deep.equal(['aside']);
      const [point] = resolveVintages([aside, first, second], null);
      expect(point?.observation.id).to.equal('second');
      expect(idsOf(point?.asides ?? [])).to.deep.equal(['aside']);
    });
  }

  it('keeps both sides of a dispute, each naming the vintage that stands', () => {
    const dispute = row({
      id: 'dispute',
      ship: 'note',
      relation: { kind: 'disputes', targets: ['first', 'absent'] },
    });
    const [revised, contesting] = resolveVintages([first, second, dispute], null);
    expect(revised?.disputing).to.equal(false);
    expect(idsOf(revised?.disputes ?? [])).to.deep.equal(['dispute']);
    expect(contesting?.disputing).to.equal(true);
    expect(idsOf(contesting?.disputes ?? [])).to.deep.equal(['second']);
  });

  it('survives circles without losing a row', () => {
    const circle = ['a', 'b', 'c'].map((id, n) =>
      row({ id, relation: { kind: 'revises', targets: [['b', 'c', 'a'][n] ?? ''] } }),
    );
    expect(resolveVintages(circle, null)).to.have.length(1);
    const alone = row({ id: 'a', relation: { kind: 'rounds', targets: ['a'] } });
    expect(standing([alone], null)).to.deep.equal(['a']);
  });

  it('always knows own data', () => {
    expect(isKnown(row({ published: null }), at('1900-01-01'))).to.equal(true);
  });

  it('tells every known row exactly once and none published later', () => {
    fc.assert(
      fc.property(rows, fc.option(day), (observations, date) => {
        const vintages = resolveVintages(observations, at(date));
        const told = vintages.flatMap((v) => [v.observation, ...v.earlier, ...v.asides]);
        const known = observations.filter((observation) => isKnown(observation, at(date)));
        expect(idsOf(told).sort()).to.deep.equal(idsOf(known).sort());
        for (const { disputes } of vintages) {
          for (const other of disputes) expect(known).to.include(other);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names disputes on both sides', () => {
    fc.assert(
      fc.property(rows, (observations) => {
        const vintages = resolveVintages(observations, null);
        for (const { observation, disputes } of vintages) {
          for (const other of disputes) {
            const back = vintages.find((vintage) => vintage.observation === other);
            expect(back?.disputes).to.include(observation);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses what was known only to a revision, a rounding or a repetition', () => {
    fc.assert(
      fc.property(rows, day, day, (observations, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const later = resolveVintages(observations, at(after));
        for (const { observation } of resolveVintages(observations, at(before))) {
          if (later.some((vintage) => vintage.observation === observation)) continue;
          const holder = later.find((vintage) =>
            [...vintage.earlier, ...vintage.asides].includes(observation),
          );
          expect(holder, observation.id).to.not.equal(undefined);
          const targeted = observations.some(
            ({ relation }) => relation?.kind === 'revises' && relation.target === observation.id,
          );
          const setAside = /^(rounds|repeats)$/.test(observation.relation?.kind ?? '');
          // A revision may also fall behind a later revision of the same row.
          const isRevision = observation.relation?.kind === 'revises';
          expect(targeted || setAside || isRevision, observation.id).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
