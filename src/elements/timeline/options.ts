/** Reads the timeline's own attributes: which series, which window, which events. */
import { firstDay, lastDay } from '../../model/period.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import {
  type IsoDate,
  type ScopeId,
  SERIES_NAMES,
  type SeriesName,
  type TimelineEvent,
} from '../../model/types.js';
import { clean, readDate, readEnumeration, type Refuse } from '../attributes.js';

export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** The scopes of all series, as the catalog has them; a test compares. */
export type TimelineScope =
  'all' | 'gp-liberal' | 'specialist-liberal' | 'snds' | 'cnam' | 'drees-gp' | 'cour-des-comptes';

export interface TimelineOptions {
  readonly series: SeriesName;
  readonly scope: ScopeId;
  readonly scale: Scale;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `all`, `main`, `none` and ids. */
  readonly events: readonly string[];
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

/** Both or neither: a window that ends before it starts is no window. */
function readWindow(raw: TimelineAttributes, refuse: Refuse): Pick<TimelineOptions, 'from' | 'to'> {
  const first = readDate('from', raw.from, refuse);
  const last = readDate('to', raw.to, refuse);
  const from = first && firstDay(first);
  const to = last && lastDay(last);
  if (!from || !last || !to || from <= to) return { from, to };
  refuse('to', last, [`≥ ${from}`], '', 'dates');
  return { from: null, to: null };
}

/** Ids can be checked only against all events, which come later (`complete`). */
export function readTimelineOptions(
  raw: TimelineAttributes,
  events: readonly TimelineEvent[],
  complete: boolean,
  refuse: Refuse,
): TimelineOptions {
  const series = readEnumeration('series', raw.series, SERIES_NAMES, refuse);
  const scopes = [...SERIES_CATALOG[series].scopes.keys()] as [ScopeId, ...ScopeId[]];
  const allowed: readonly string[] = ['main', 'all', 'none', ...events.map(({ id }) => id)];
  const asked = clean(raw.events);
  const words = asked.split(/\s+/);
  const known = words.filter((word) => allowed.includes(word));
  const chosen = known.length > 0 ? known : ['main'];
  if (asked && complete && known.length < words.length) {
    refuse('events', asked, allowed, chosen.join(' '));
  }
  return {
    series,
    scope: readEnumeration('scope', raw.scope, scopes, refuse, 'scope'),
    scale: readEnumeration('scale', raw.scale, SCALES, refuse),
    ...readWindow(raw, refuse),
    events: chosen,
    eventsAsked: asked !== '',
    needsAllEvents: words.some((word) => word && word !== 'main' && word !== 'none'),
    point: clean(raw.point).toUpperCase(),
  };
}

/** The events to draw: chosen, and already known at `asOf`. */
export function chooseEvents(
  events: readonly TimelineEvent[],
  chosen: TimelineOptions['events'],
  asOf: IsoDate | null,
): readonly TimelineEvent[] {
  const has = (word: string): boolean => chosen.includes(word);
  return events.filter(
    ({ id, main, published }) =>
      (!asOf || lastDay(published) <= asOf) && (has('all') || (main && has('main')) || has(id)),
  );
}
