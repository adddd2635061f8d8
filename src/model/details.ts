/** What is told on demand: quotes, notes, addresses and all events, in a chunk of their own. */
import { byId, decodeEvents, decodeSources } from './decode.js';
import type {
  Citation,
  EventId,
  Localized,
  ObservationDetail,
  ObservationId,
  Source,
  SourceId,
  TimelineEvent,
} from './types.js';

/** Events, quotes, notes and addresses; `null` for an id that isn't of an element. */
export interface Details {
  /** All of them, those of the timeline's first view included, oldest first. */
  readonly events: readonly TimelineEvent[];
  /** The document with its address, which the datasets of `dataset.ts` don't have. */
  readonly source: (id: SourceId) => Source | null;
  readonly detail: (id: ObservationId) => ObservationDetail | null;
  readonly eventDetail: (
    id: EventId,
  ) => { readonly text: Localized; readonly source: Source } | null;
}

/** The shape of a generated module of texts. */
export interface DetailTexts {
  readonly sources: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly observations: Readonly<Record<string, readonly (string | number)[]>>;
  readonly events: string;
  readonly eventTexts: Readonly<Record<string, readonly [string, string, number]>>;
}

/** A page may ask for any id, "toString" included. */
const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The texts of a generated module by id. */
export function decodeDetails(texts: DetailTexts): Details {
  const sources = decodeSources(texts.sources);
  const sourceById = byId(sources);
  return {
    events: texts.events ? decodeEvents(texts.events) : [],
    source: (id) => sourceById.get(id) ?? null,
    detail: (id) => {
      const found = own(texts.observations, id);
      if (!found) return null;
      const [fr, en, ...cited] = found.map(String);
      const citations: Citation[] = [];
      for (let index = 0; index < cited.length; index += 2) {
        const source = sources[Number(cited[index])];
        // The wording stands between braces.
        const [before = '', wording = '', after = ''] = (cited[index + 1] ?? '').split(/[{}]/);
        if (!source) continue;
        const lang = own(texts.languages, source.id) ?? 'fr';
        citations.push({ source, quote: before + wording + after, wording, lang });
      }
      return { note: fr && en ? { fr, en } : null, citations };
    },
    eventDetail: (id) => {
      const [fr, en, position] = own(texts.eventTexts, id) ?? [];
      const source = position === undefined ? undefined : sources[position];
      return source && fr && en ? { text: { fr, en }, source } : null;
    },
  };
}

/**
 * All events; quotes, notes and addresses of what the elements show, in a chunk of its own.
 * Rejects if the chunk can't be loaded; the next call tries again.
 */
export const loadDetails = async (): Promise<Details> =>
  decodeDetails(await import('./generated/detail.js'));
