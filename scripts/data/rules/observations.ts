/** Rules about one observation: its id, period, value, dates of publication, notes. */
import { lastDay } from '../order.js';
import { rowRule } from './rule.js';
import type { Rule } from './rule.js';

/** Statuses that speak of a period before it is over. */
const AHEAD: ReadonlySet<string> = new Set(['forecast', 'estimate']);

export const observationRules: readonly Rule[] = [
  rowRule('observations', 'id-parts', (cells, report) => {
    const [indicator, ...parts] = cells.id.split('/');
    if (indicator !== cells.indicator) report('id', `must begin with ${cells.indicator}/`);
    const expected = [
      cells.area === 'FR' ? '' : cells.area,
      cells.scope === 'all' ? '' : cells.scope,
      cells.category,
    ].filter(Boolean);
    // The compiled modules write these parts once and put the id together again.
    if (expected.some((part, position) => parts[position + 1] !== part)) {
      report('id', `must hold /${expected.join('/')} after the period`);
    }
  }),
  rowRule('observations', 'period-order', (cells, report) => {
    if (cells.period_start > cells.period_end) {
      report('period_end', `${cells.period_end} is before period_start ${cells.period_start}`);
    }
  }),
  rowRule('observations', 'named-has-no-value', (cells, report) => {
    if (cells.status === 'named') {
      if (cells.value) report('value', 'an observation that is only named has no value');
      if (cells.bound) report('bound', 'an observation that is only named has no bound');
    } else {
      if (!cells.value) report('value', `is empty although the status is ${cells.status}`);
      if (!cells.bound) report('bound', `is empty although the status is ${cells.status}`);
    }
  }),
  rowRule('observations', 'range', (cells, report) => {
    const isRange = cells.bound === 'range';
    if (isRange && !cells.value_high) report('value_high', 'a range needs an upper value');
    if (!isRange && cells.value_high) report('value_high', 'only a range has an upper value');
    if (isRange && cells.value_high && Number(cells.value_high) <= Number(cells.value)) {
      report('value_high', `${cells.value_high} is not above ${cells.value}`);
    }
  }),
  rowRule('observations', 'share', (cells, report) => {
    const isShare = cells.measure === 'share';
    if (isShare !== (cells.unit === '%')) {
      report('unit', `${cells.unit} does not fit the measure ${cells.measure}`);
    }
    if (isShare && Number(cells.value) > 100) report('value', 'a share is at most 100');
  }),
  rowRule('observations', 'unit', (cells, report, tables) => {
    const unit = tables.indicators.find((row) => row.cells.id === cells.indicator)?.cells.unit;
    if (unit !== undefined && unit !== cells.unit) {
      report('unit', `${cells.unit} is not the unit of ${cells.indicator}, ${unit}`);
    }
  }),
  rowRule('observations', 'published-after-period', (cells, report) => {
    if (!cells.published || AHEAD.has(cells.status)) return;
    const published = lastDay(cells.published);
    if (cells.cutoff || published >= cells.period_end) return;
    report(
      'published',
      `${cells.published} is before the period's end ${cells.period_end}; ` +
        'only a forecast, an estimate or a row with a cutoff may be',
    );
  }),
  rowRule('observations', 'published-after-cutoff', (cells, report) => {
    if (cells.published && cells.cutoff && lastDay(cells.published) < lastDay(cells.cutoff)) {
      report('published', `${cells.published} is before the cutoff ${cells.cutoff}`);
    }
  }),
  rowRule('observations', 'forecast-ahead', (cells, report) => {
    if (cells.status === 'forecast' && lastDay(cells.published) > cells.period_end) {
      report('status', `published ${cells.published}, after the period: not a forecast`);
    }
  }),
  rowRule('observations', 'shipped-is-dated', (cells, report) => {
    if (cells.ship !== 'no' && !cells.published) {
      report('published', 'is empty: an undated value may not be bundled');
    }
  }),
  rowRule('observations', 'notes-in-both-languages', (cells, report) => {
    if (cells.note_fr && !cells.note_en) report('note_en', 'is empty although note_fr is not');
    if (cells.note_en && !cells.note_fr) report('note_fr', 'is empty although note_en is not');
  }),
  {
    name: 'unique-value',
    check: (tables, report) => {
      const seen = new Map<string, number>();
      for (const row of tables.observations) {
        const { cells } = row;
        const key = [
          cells.indicator,
          cells.scope,
          cells.measure,
          cells.area,
          cells.category,
          cells.period_start,
          cells.period_end,
          cells.published,
          cells.relation,
        ].join('|');
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row.line);
        else report('observations', row, 'id', `says the same as line ${first}: ${key}`);
      }
    },
  },
];
