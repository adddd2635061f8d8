/** Series built by hand from the facts of the codebook, as selection would return them. */
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import type {
  AreaId,
  EventId,
  Gap,
  IndicatorId,
  IsoDate,
  Localized,
  Observation,
  ObservationId,
  ReducedDate,
  ScopeId,
  Series,
  SeriesName,
  SeriesPoint,
  Source,
  SourceId,
  Status,
  Step,
  TimelineEvent,
} from '../../src/model/types.js';
import { type PointReading, pointReading } from '../../src/views/point-reading.js';
import type { TimelineInput } from '../../src/views/timeline-input.js';

type Told = Observation & SeriesPoint['observation'];

interface Row {
  readonly start: string;
  readonly end: string;
  readonly value: number;
  readonly bound?: 'exact' | 'about' | 'at-least' | 'at-most';
  readonly wording?: string;
  readonly status?: Status;
  readonly source: string;
  readonly published?: string;
  readonly measure?: 'total' | 'mean';
  readonly deduced?: boolean;
  readonly cutoff?: string;
  readonly relation?: 'rounds';
}

let count = 0;
export function observation(row: Row): Told {
  const { bound = 'about', value } = row;
  return {
    id: `o${++count}` as ObservationId,
    indicator: 'acts' as IndicatorId,
    scope: 'all' as ScopeId,
    area: 'FR' as AreaId,
    category: null,
    measure: row.measure ?? 'total',
    period: {
      start: row.start as IsoDate,
      end: row.end as IsoDate,
      basis: row.deduced ? 'deduced' : 'stated',
    },
    cutoff: (row.cutoff ?? null) as IsoDate | null,
    amount: { bound, value },
    status: row.status ?? 'published',
    published: (row.published ?? null) as ReducedDate | null,
    relation: row.relation ? { kind: row.relation, target: 'x' as ObservationId } : null,
    ship: 'plot',
    wording: row.wording ?? '',
    sources: [row.source as SourceId],
  };
}

export const point = (
  row: Row | Told,
  told: Partial<Omit<SeriesPoint, 'observation'>> = {},
): SeriesPoint => ({
  observation: 'id' in row ? row : observation(row),
  disputing: false,
  disputes: [],
  earlier: [],
  asides: [],
  ...told,
});

const source = (
  id: string,
  publisher: string,
  date: string | null,
  url: string | null,
): Source => ({
  id: id as SourceId,
  publisher,
  date: date as ReducedDate | null,
  dateBasis: date ? 'stated' : null,
  url,
});

export const SOURCES: ReadonlyMap<SourceId, Source> = new Map(
  [
    source('mind', 'mind Health', '2019-09-12', null),
    source('unidentified', 'Site non identifié', '2019-09', null),
    source('quotidien', 'Le Quotidien du Médecin', '2020-03-25', 'https://example.org/march'),
    source('review', 'Bilan', '2020-09', null),
    source('weeks', 'AFP', '2020-09-02', 'https://example.org/weeks'),
    source('ticsante', 'TICsanté', '2020-03-31', 'https://example.org/first'),
    source('teller', 'TellerReport', '2020-04-23', 'https://example.org/revised'),
    source('tlm', 'TLM', '2021', null),
    source('egora', 'Egora', '2019-03-26', null),
    source('own', 'La Gazette', null, 'https://example.org/own'),
  ].map((item) => [item.id, item]),
);

export const series = (
  step: Step,
  points: readonly SeriesPoint[],
  more: {
    readonly brackets?: readonly SeriesPoint[];
    readonly gaps?: readonly (readonly [string, string, number])[];
    readonly connectors?: Series['connectors'];
    readonly asOf?: string;
    readonly from?: string;
    readonly scope?: string;
    readonly area?: string;
  } = {},
): Series => {
  const shown = [...points, ...(more.brackets ?? [])].map((item) => item.observation.period);
  const [start] = shown.map((period) => period.start).sort();
  const end = shown
    .map((period) => period.end)
    .sort()
    .at(-1);
  return {
    query: {
      indicator: 'acts' as IndicatorId,
      scope: (more.scope ?? 'all') as ScopeId,
      area: (more.area ?? 'FR') as AreaId,
      step,
      from: (more.from ?? null) as IsoDate | null,
      to: null,
      asOf: (more.asOf ?? null) as IsoDate | null,
      origin: null,
    },
    points,
    brackets: more.brackets ?? [],
    gaps: (more.gaps ?? []).map(([first, last, missing]): Gap => ({
      start: first as IsoDate,
      end: last as IsoDate,
      count: missing,
    })),
    connectors: more.connectors ?? [],
    domain: start && end ? { start, end } : null,
  };
};

export const input = (
  lang: string,
  seriesName: SeriesName | null,
  shown: Series,
  more: Partial<TimelineInput> = {},
): TimelineInput => ({
  language: timelineLanguage(messagesFor(lang)),
  series: shown,
  scale: 'linear',
  events: [],
  sources: SOURCES,
  seriesName,
  own: null,
  scopeLabel: { fr: 'Tous les actes remboursés', en: 'All reimbursed acts' } as Localized,
  heading: '',
  ...more,
});

/** What the panel says of each bracket, then of each point. */
export function readings(
  shown: TimelineInput,
): readonly (PointReading & { readonly id: ObservationId })[] {
  const { points, brackets } = shown.series;
  const read = (item: SeriesPoint, previous?: SeriesPoint) => ({
    id: item.observation.id,
    ...pointReading(item, previous, shown),
  });
  return [
    ...brackets.map((bracket) => read(bracket)),
    ...points.map((item, index) => read(item, points[index - 1])),
  ];
}

const AUGUST_2019 = { start: '2019-08-01', end: '2019-08-31' };

/** Months of 2019 and 2020 with the two disputes of the codebook. */
export function monthly(): Series {
  const march = observation({
    start: '2020-03-01',
    end: '2020-03-31',
    value: 40_000,
    source: 'review',
    published: '2020-09',
  });
  const week = (start: string, end: string, value: number): Observation =>
    observation({ start, end, value, source: 'weeks', status: 'provisional' });
  const points = [
    point({
      start: '2019-07-01',
      end: '2019-07-31',
      value: 10_000,
      bound: 'at-least',
      wording: 'plus de',
      source: 'mind',
      cutoff: '2019-07-31',
    }),
    point(
      {
        ...AUGUST_2019,
        value: 12_000,
        wording: 'près de',
        status: 'estimate',
        source: 'unidentified',
        cutoff: '2019-07-31',
      },
      {
        asides: [
          observation({
            ...AUGUST_2019,
            value: 10_000,
            bound: 'at-least',
            wording: 'plus de',
            source: 'mind',
            relation: 'rounds',
          }),
        ],
      },
    ),
    point(
      { start: '2020-02-01', end: '2020-02-29', value: 40_000, source: 'quotidien' },
      { disputes: [march] },
    ),
    point({
      start: '2020-04-01',
      end: '2020-04-30',
      value: 4_500_000,
      bound: 'at-least',
      wording: 'plus de',
      source: 'review',
    }),
    point(
      { start: '2020-08-01', end: '2020-08-31', value: 1_000_000, source: 'review' },
      {
        disputing: true,
        disputes: [
          week('2020-08-03', '2020-08-09', 196_000),
          week('2020-08-10', '2020-08-16', 147_000),
        ],
      },
    ),
  ];
  const ids = points.map((item) => item.observation.id);
  return series('month', points, {
    gaps: [
      ['2019-09-01', '2020-01-31', 5],
      ['2020-03-01', '2020-03-31', 1],
      ['2020-05-01', '2020-07-31', 3],
    ],
    connectors: [
      { from: ids[0] as ObservationId, to: ids[1] as ObservationId, path: 'unknown' },
      { from: ids[2] as ObservationId, to: ids[3] as ObservationId, path: 'unknown' },
    ],
  });
}

/** A mean of 2019, then the revised week and the record week of 2020. */
export function weekly(): Series {
  const mean = point({
    start: '2019-02-15',
    end: '2019-03-17',
    value: 700,
    bound: 'at-least',
    wording: 'plus de',
    source: 'egora',
    measure: 'mean',
    deduced: true,
    cutoff: '2019-03-17',
  });
  const points = [
    point(
      {
        start: '2020-03-23',
        end: '2020-03-29',
        value: 523_000,
        source: 'teller',
        published: '2020-04-23',
        deduced: true,
      },
      {
        earlier: [
          observation({
            start: '2020-03-23',
            end: '2020-03-29',
            value: 486_369,
            bound: 'exact',
            source: 'ticsante',
            status: 'provisional',
            published: '2020-03-31',
          }),
        ],
      },
    ),
    point({
      start: '2020-04-06',
      end: '2020-04-12',
      value: 1_118_175,
      bound: 'exact',
      source: 'tlm',
    }),
  ];
  return series('week', points, {
    brackets: [mean],
    gaps: [['2020-03-30', '2020-04-05', 1]],
  });
}

export const cumulative = (): Series =>
  series('point', [
    point({
      start: '2018-09-15',
      end: '2019-03-17',
      value: 7939,
      bound: 'exact',
      source: 'egora',
    }),
    point({
      start: '2018-09-15',
      end: '2019-09-15',
      value: 60_000,
      bound: 'at-least',
      wording: 'on estime à plus de',
      status: 'estimate',
      source: 'mind',
      cutoff: '2019-07-31',
    }),
  ]);

export const LOCKDOWN: TimelineEvent = {
  id: 'lockdown-1' as EventId,
  date: '2020-03-17' as IsoDate,
  end: '2020-05-11' as ReducedDate,
  main: true,
  published: '2020-03' as ReducedDate,
  label: { fr: 'Premier confinement', en: 'First lockdown' },
};
