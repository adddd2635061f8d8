/** The timeline's figures as rows of a CSV file, each with the sentence that published it. */
import type { CsvRow } from '../../model/csv.js';
import type { Details } from '../../model/details.js';
import type {
  Localized,
  Observation,
  ObservationId,
  Series,
  Source,
  SourceId,
} from '../../model/types.js';
import { knownCitations } from './citations.js';

export interface RowContext {
  readonly series: Series;
  readonly name: string;
  readonly unit: string;
  readonly language: keyof Localized;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly details: Details | null;
  /** Of the publisher's own rows. */
  readonly notes: ReadonlyMap<ObservationId, string> | undefined;
}

function csvRow(observation: Observation, context: RowContext): CsvRow {
  const { details, language, series } = context;
  const { amount, period, relation } = observation;
  const detail = details?.detail(observation.id) ?? null;
  const citation = knownCitations(detail?.citations ?? [], series.query.asOf)[0];
  const [first] = observation.sources;
  const source = citation?.source ?? (first && context.sources.get(first));
  return {
    id: observation.id,
    series: context.name,
    periodStart: period.start,
    periodEnd: period.end,
    periodBasis: period.basis,
    value: amount.bound === 'unstated' ? null : amount.value,
    valueHigh: amount.bound === 'range' ? amount.valueHigh : null,
    unit: context.unit,
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
    note: detail?.note?.[language] ?? context.notes?.get(observation.id) ?? '',
  };
}

/** What is drawn, with what it replaced and what contests it, ascending by end. */
export function csvRows(context: RowContext): readonly CsvRow[] {
  const { points, brackets } = context.series;
  const told = new Set<Observation>();
  for (const point of [...brackets, ...points]) {
    for (const observation of [...point.earlier, point.observation, ...point.disputes]) {
      if (observation.indicator === context.series.query.indicator) told.add(observation);
    }
  }
  return [...told]
    .map((observation) => csvRow(observation, context))
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : +(a.periodEnd > b.periodEnd)));
}
