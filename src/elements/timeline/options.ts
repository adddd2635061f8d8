/** Reads the timeline's own attributes: which series, which window, which events. */
import { firstDay, lastDay } from '../../model/period.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import {
  type EventId,
  type IsoDate,
  type ScopeId,
  SERIES_NAMES,
  type SeriesName,
  type TimelineEvent,
} from '../../model/types.js';
import { clean, readDate, readEnumeration, type Refuse } from '../attributes.js';

export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

export interface TimelineOptions {
  readonly series: SeriesName;
  readonly scope: ScopeId;
  readonly scale: Scale;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly events: 'all' | 'main' | 'none' | readonly EventId[];
  /** The page has an `events` attribute: own data shows the bundled events only then. */
  readonly eventsAsked: boolean;
  /** Other events than the main ones are asked for. */
  readonly needsAllEvents: boolean;
  /** ISO period of the focused figure; empty: none. */
  readonly point: string;
}

/** As the page gives them: anything at all. */
export interface TimelineAttributes {
  readonly series: unknown;
  readonly scope: unknown;
  readonly scale: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly events: unknown;
  readonly point: unknown;
}

function readScope(raw: unknown, series: SeriesName, refuse: Refuse): ScopeId {
  const { scopes, defaultScope } = SERIES_CATALOG[series];
  const text = clean(raw) as ScopeId;
  if (text === '' || scopes.has(text)) return text || defaultScope;
  refuse({
    code: 'scope',
    attribute: 'scope',
    word: (messages) => messages.badValue('scope', String(raw), [...scopes.keys()], defaultScope),
  });
  return defaultScope;
}

function readWindow(raw: TimelineAttributes, refuse: Refuse): Pick<TimelineOptions, 'from' | 'to'> {
  const first = readDate('from', raw.from, refuse);
  const last = readDate('to', raw.to, refuse);
  const from = first && firstDay(first);
  const to = last && lastDay(last);
  if (!from || !to || from <= to) return { from, to };
  refuse({
    code: 'dates',
    attribute: 'to',
    word: (messages) => messages.badValue('to', to, [`≥ ${from}`], ''),
  });
  return { from: null, to: null };
}

/** Ids can be checked only against all events, which come later. */
function readEvents(
  raw: unknown,
  events: readonly TimelineEvent[],
  complete: boolean,
  refuse: Refuse,
): TimelineOptions['events'] {
  const words = clean(raw).split(/\s+/).filter(Boolean);
  const [first = 'main'] = words;
  if (words.length < 2 && (first === 'all' || first === 'main' || first === 'none')) return first;
  const ids = events.map(({ id }) => id);
  const known = ids.filter((id) => words.includes(id));
  if (complete && known.length < words.length) {
    const allowed = ['all', 'main', 'none', ...ids];
    const used = known.join(' ') || 'main';
    refuse({
      code: 'attribute',
      attribute: 'events',
      word: (messages) => messages.badValue('events', String(raw), allowed, used),
    });
  }
  return complete && known.length === 0 ? 'main' : known;
}

export function readTimelineOptions(
  raw: TimelineAttributes,
  events: readonly TimelineEvent[],
  complete: boolean,
  refuse: Refuse,
): TimelineOptions {
  const series = readEnumeration('series', raw.series, SERIES_NAMES, 'monthly', refuse);
  return {
    series,
    scope: readScope(raw.scope, series, refuse),
    scale: readEnumeration('scale', raw.scale, SCALES, 'linear', refuse),
    ...readWindow(raw, refuse),
    events: readEvents(raw.events, events, complete, refuse),
    eventsAsked: clean(raw.events) !== '',
    needsAllEvents: !/^(main|none)?$/.test(clean(raw.events)),
    point: clean(raw.point).toUpperCase(),
  };
}

/** The events to draw: chosen, and already known at `asOf`. */
export function chooseEvents(
  events: readonly TimelineEvent[],
  chosen: TimelineOptions['events'],
  asOf: IsoDate | null,
): readonly TimelineEvent[] {
  return events.filter(
    ({ id, main, published }) =>
      (!asOf || lastDay(published) <= asOf) &&
      (chosen === 'all' || (chosen === 'main' ? main : chosen !== 'none' && chosen.includes(id))),
  );
}
