/** The shown figures as rows of a CSV file, each with the sentence that published it. */
import type { CsvRow } from '../../model/csv.js';
import type { Details } from '../../model/details.js';
import type { Localized, Observation } from '../../model/types.js';
import { knownCitations } from '../evidence/citations.js';
import type { Shown } from '../shown.js';

export interface RowContext {
  readonly shown: Shown;
  readonly details: Details | null;
  readonly language: keyof Localized;
}

function csvRow(observation: Observation, { shown, details, language }: RowContext): CsvRow {
  const { amount, period, relation } = observation;
  const detail = details?.detail(observation.id) ?? null;
  const citation = knownCitations(detail?.citations ?? [], shown.asOf)[0];
  const [first] = observation.sources;
  const source = citation?.source ?? (first && shown.sources.get(first));
  return {
    id: observation.id,
    series: shown.name,
    periodStart: period.start,
    periodEnd: period.end,
    periodBasis: period.basis,
    value: amount.bound === 'unstated' ? null : amount.value,
    valueHigh: amount.bound === 'range' ? amount.valueHigh : null,
    unit: shown.unit,
    bound: amount.bound,
    wording: observation.wording,
    status: observation.status,
    measure: observation.measure,
    scope: observation.scope,
    area: observation.area,
    published: observation.published,
    relation: relation?.kind ?? null,
    target: relation ? ('targets' in relation ? relation.targets.join(' ') : relation.target) : '',
    publisher: source?.publisher ?? '',
    sourceUrl: source?.url ?? '',
    quote: citation?.quote ?? '',
    note: detail?.note?.[language] ?? shown.notes?.get(observation.id) ?? '',
  };
}

/** What is shown, with what it replaced, what rounds or repeats it and what contests it. */
export function csvRows(context: RowContext): readonly CsvRow[] {
  const told = new Set<Observation>();
  for (const { observation, earlier, asides, disputes } of context.shown.figures) {
    for (const other of [...earlier, observation, ...asides, ...disputes]) {
      if (other.indicator === observation.indicator) told.add(other);
    }
  }
  return [...told]
    .map((observation) => csvRow(observation, context))
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : +(a.periodEnd > b.periodEnd)));
}
