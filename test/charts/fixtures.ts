/** Timelines as the view layer hands them over, with the published figures of the codebook. */
import type { ObservationId, Step } from '../../src/model/types.js';
import type { DenseWords } from '../../src/charts/dense-ticks.js';
import type { MeasureText } from '../../src/charts/shapes.js';
import type {
  AxisWords,
  EventView,
  PointView,
  TimelineView,
} from '../../src/views/timeline-view.js';

const MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const short = (value: number): string =>
  value >= 1e6
    ? `${String(value / 1e6)
        .replace('.', ',')
        .slice(0, 4)}\u00a0M`
    : grouped(value);

const month = (time: number, withYear: boolean): string => {
  const date = new Date(time);
  const name = MONTHS[date.getUTCMonth()] ?? '';
  return withYear ? `${name} ${String(date.getUTCFullYear()).slice(2)}` : name;
};

const full = (time: number): string => {
  const date = new Date(time);
  return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

export const words: AxisWords & DenseWords = {
  tick: short,
  year: (time) => String(new Date(time).getUTCFullYear()),
  month,
  day: (time) => `${new Date(time).getUTCDate()} ${month(time, false)}`,
  zoom: (start, end, factor) => [
    `Zoom, ${full(start)} – ${full(end - 1)}`,
    `hauteur agrandie ${grouped(factor)} fois`,
  ],
};

/** Wider than most fonts: what fits this estimate fits the page. */
export const estimate: MeasureText = (text, size, weight) =>
  text.length * size * (weight > 400 ? 0.68 : 0.6);

export const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

type Kind = '' | '>' | '<' | '~' | '>~' | '?';

/** One point: first day, day after the last, value, kind. */
export function point(
  start: string | number,
  end: string | number,
  value: number,
  kind: Kind = '',
  bracket = false,
): PointView {
  const from = typeof start === 'number' ? start : time(start);
  const until = typeof end === 'number' ? end : time(end);
  const prefix = kind.includes('>') ? 'plus de ' : kind === '<' ? 'moins de ' : '';
  const long = value >= 1e6 ? short(value).replace('M', 'millions') : short(value);
  return {
    id: `${from}/${until}/${value}` as ObservationId,
    start: from,
    end: until,
    value,
    mark: {
      shape: kind === '?' ? 'diamond' : kind.includes('~') ? 'hollow' : 'dot',
      chevron: kind.includes('>') ? 'up' : kind === '<' ? 'down' : null,
      bracket,
    },
    label: prefix + long,
    shortLabel: prefix + short(value),
    sublabel:
      kind === '?' ? 'chiffre contesté' : kind.includes('~') ? 'estimation' : `en ${full(from)}`,
    name: `${full(from)}, ${prefix}${grouped(value)} actes`,
  };
}

export const event = (day: string, label: string, main = true): EventView => {
  const date = `${Number(day.slice(8))} ${full(time(day))}`;
  return { time: time(day), main, date, shortDate: date, label };
};

/** A view with nothing but what the drawing reads. */
export function viewOf(
  step: Step,
  points: readonly PointView[],
  rest: Partial<TimelineView> & Pick<TimelineView, 'domain'>,
): TimelineView {
  return {
    step,
    scale: 'linear',
    heading: 'Téléconsultations remboursées, 2018-2020',
    subtitle: 'Nombre d’actes, France',
    takeaway: '',
    points,
    connectors: [],
    gaps: [],
    events: [
      event('2018-09-15', 'début du remboursement'),
      event('2020-03-17', 'premier confinement'),
      event('2020-10-30', 'deuxième confinement'),
    ],
    scaleNote: '',
    caution: '',
    legend: [],
    table: { caption: '', columns: ['Période', 'Actes', 'Nature', 'Source'], numbers: 1, rows: [] },
    sources: [],
    ...rest,
  };
}

const monthStart = (month: string): number => time(`${month}-01`);
const monthPoint = (name: string, value: number, kind: Kind = ''): PointView => {
  const start = monthStart(name);
  const date = new Date(start);
  return point(start, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1), value, kind);
};

const span = (start: string, end: string) => ({ start: time(start), end: time(end) });

export const monthlyPoints: readonly PointView[] = [
  monthPoint('2018-12', 1000),
  monthPoint('2019-01', 2000),
  monthPoint('2019-03', 4000, '>'),
  monthPoint('2019-05', 7000),
  monthPoint('2019-06', 8000),
  monthPoint('2019-07', 10000, '>'),
  monthPoint('2019-08', 12000, '~'),
  monthPoint('2020-02', 40000),
  monthPoint('2020-04', 4500000, '>'),
  monthPoint('2020-08', 1000000, '?'),
];

/** Joins points `a` and `b` of a list by position. */
const join = (
  points: readonly PointView[],
  pairs: readonly (readonly [number, number, 'consecutive' | 'unknown'])[],
): TimelineView['connectors'] =>
  pairs.flatMap(([a, b, path]) => {
    const from = points[a];
    const to = points[b];
    return from && to ? [{ from: from.id, to: to.id, path }] : [];
  });

/** The ten monthly figures. */
export const monthly = viewOf('month', monthlyPoints, {
  domain: span('2018-09-01', '2020-09-01'),
  gaps: [
    span('2018-09-01', '2018-12-01'),
    span('2019-02-01', '2019-03-01'),
    span('2019-04-01', '2019-05-01'),
    span('2019-09-01', '2020-02-01'),
    span('2020-03-01', '2020-04-01'),
    span('2020-05-01', '2020-08-01'),
  ],
  connectors: join(monthlyPoints, [
    [0, 1, 'consecutive'],
    [1, 2, 'unknown'],
    [2, 3, 'unknown'],
    [3, 4, 'consecutive'],
    [4, 5, 'consecutive'],
    [5, 6, 'consecutive'],
    [7, 8, 'unknown'],
  ]),
});

const WEEK = 7 * 864e5;
/** Mondays of ISO weeks of 2020: week 1 began on 30 December 2019. */
const week = (number: number, value: number, kind: Kind = ''): PointView => {
  const start = time('2019-12-30') + (number - 1) * WEEK;
  return point(start, start + WEEK, value, kind);
};

const weeks2020: readonly PointView[] = [
  week(10, 10000, '<'),
  week(12, 90000),
  week(13, 523000),
  week(14, 999000),
  week(15, 1118175),
  week(16, 916000),
  week(20, 951000, '>'),
  week(21, 649000),
  week(22, 647000),
  week(23, 500000),
  week(26, 396000),
  week(27, 346000),
  week(28, 278000),
  week(29, 262000),
  week(30, 237000),
  week(31, 205000),
  week(32, 196000),
  week(33, 147000),
  week(34, 139000),
  week(35, 160000),
  week(36, 187000),
  week(40, 261000),
  week(45, 500000),
  week(46, 483000),
  week(47, 528000),
  week(48, 476000),
];

export const weeklyPoints: readonly PointView[] = [
  point('2018-09-15', '2019-01-01', 200, '<', true),
  point('2019-02-15', '2019-03-18', 700, '>', true),
  point('2019-03-11', '2019-03-18', 752),
  point('2019-09-01', '2019-09-16', 3300, '~', true),
  ...weeks2020,
];

const consecutive = weeks2020.flatMap((first, index) => {
  const next = weeks2020[index + 1];
  return next && next.start === first.end
    ? [{ from: first.id, to: next.id, path: 'consecutive' as const }]
    : [];
});

/** Runs between the weeks that have a figure. */
const weekGaps = [week(0, 0), ...weeks2020].flatMap((first, index) => {
  const next = weeks2020[index];
  return next && next.start > first.end ? [{ start: first.end, end: next.start }] : [];
});

/** One week of 2019, three means, and the weeks of 2020. */
export const weekly = viewOf('week', weeklyPoints, {
  domain: span('2018-09-10', '2020-11-30'),
  gaps: [span('2018-09-10', '2019-03-11'), span('2019-03-18', '2019-12-30'), ...weekGaps],
  connectors: consecutive,
});

const since = (end: string, value: number, kind: Kind = ''): PointView =>
  point('2018-09-15', end, value, kind);

/** Acts since 15 September 2018, dated by the period's end. */
export const cumulative = viewOf(
  'point',
  [
    since('2019-03-18', 7939),
    since('2019-05-16', 16000, '>'),
    since('2019-09-16', 60000, '>~'),
    since('2020-01-01', 138000),
    since('2020-03-23', 320000),
  ],
  { domain: span('2018-09-15', '2020-03-23') },
);

/** Three calendar years. */
export const annual = viewOf(
  'year',
  [
    point('2019-01-01', '2020-01-01', 127178),
    point('2020-01-01', '2021-01-01', 18549259),
    point('2021-01-01', '2022-01-01', 11966153),
  ],
  { domain: span('2019-01-01', '2022-01-01') },
);
