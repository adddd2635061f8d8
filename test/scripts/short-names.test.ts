/** Which properties the files for pages may rename. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHORT_NAMES, shortNameCache } from '../../scripts/build/short-names.js';
import { declaredNames } from '../../scripts/short-names.js';

const declared = declaredNames();
const reason = (name: string): string | undefined => declared.get(name)?.why;

void test('nothing outside our code can say what is shortened', () => {
  // A name that is gone does no harm, and who takes it away need not know of the list.
  const refused = SHORT_NAMES.filter((name) => reason(name)).map(
    (name) => `${name}: ${reason(name) ?? ''}`,
  );
  assert.deepEqual(refused, []);
});

void test('what is public, spoken or foreign keeps its name', () => {
  const kept: readonly (readonly [why: string, names: readonly string[]])[] = [
    ['a page can say it', ['series', 'headingLevel', 'toCSV', 'details', 'quotes']],
    [
      'a page can say it',
      ['code', 'column', 'invented', 'bound', 'observations', 'updateComplete'],
    ],
    ['a text says it', ['cumulative', 'week', 'disputed', 'figure']],
    ['others declare it', ['label', 'pointRadius', 'hostConnected', 'ticks', 'amount']],
    ['a chunk exports it', ['eventTexts']],
  ];
  for (const [why, names] of kept) {
    for (const name of names) assert.equal(reason(name), why, name);
  }
});

void test('each gets a name of its own that nothing else has', () => {
  const short = Object.values(shortNameCache().props.props);
  assert.equal(new Set(SHORT_NAMES).size, SHORT_NAMES.length);
  assert.equal(new Set(short).size, SHORT_NAMES.length);
  assert.deepEqual(
    short.filter((name) => declared.has(name) || name in [] || name in new String('')),
    [],
  );
});
