/** Lazy chunk: the publisher's own data, read, refused row by row, and put into words. */
import { ownMessagesFor } from '../../i18n/own.js';
import { inOrder } from '../../model/own-columns.js';
import { type OwnDataReading, readOwnData } from '../../model/own-data.js';
import { OwnSeries } from '../../model/own-series.js';
import { buildDenseView } from '../../views/build-dense-view.js';
import { buildTimelineView } from '../../views/build-timeline-view.js';
import { ownWords } from '../../views/own-words.js';
import type { TimelineInput } from '../../views/timeline-input.js';
import type { ErrorDetail } from '../events.js';
import type { FrameState } from '../frame/state.js';
import type { ElementHost, Html } from '../lit-html.js';
import { tellRefusals } from '../own-refusals.js';
import { LongPart } from './long.js';
import { chooseEvents } from './options.js';
import {
  type Plan,
  type PlanInput,
  planOnce,
  type Plans,
  type ShownView,
  stateOf,
} from './plan.js';

/** Above this many figures a canvas is faster to draw and to read than SVG marks. */
const LONG = 250;

export class OwnPart {
  readonly #report: (detail: ErrorDetail) => void;
  readonly #forget: () => void;
  readonly #long: LongPart;
  #data: unknown;
  #result: OwnDataReading | null = null;
  readonly #plans: Plans = new Map();

  /** @param failed says that code could not be had; `forget` lets problems be told again */
  constructor(
    html: Html,
    host: ElementHost,
    report: (detail: ErrorDetail) => void,
    failed: (error: unknown) => void,
    forget: () => void,
  ) {
    this.#report = report;
    this.#forget = forget;
    this.#long = new LongPart(html, host, failed);
  }

  /** Shows the data, or says that it can't be read; never the bundled figures instead. */
  plan(data: unknown, input: PlanInput): Plan | FrameState<ShownView> {
    if (data !== this.#data || !this.#result) {
      if (this.#result) this.#forget();
      this.#data = data;
      const result = readOwnData(data);
      this.#result =
        result.kind === 'valid' ? { ...result, columns: inOrder(result.columns) } : result;
      this.#plans.clear();
      tellRefusals(this.#result, input.language.language, this.#report);
    }
    const result = this.#result;
    this.#long.point = input.options.point;
    return planOnce(input, this.#plans, () => planOf(result, input, this.#long));
  }
}

function planOf(
  result: OwnDataReading,
  input: PlanInput,
  long: LongPart,
): Plan | FrameState<ShownView> {
  const { options, common, language } = input;
  if (result.kind === 'invalid') {
    const heading = common.heading || language.messages.ownData;
    const message = ownMessagesFor(language.language).dataRefused;
    return { kind: 'error', heading, subtitle: '', message };
  }
  const { scale, from, to, eventsAsked } = options;
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const shown = {
    ...ownWords(result, language),
    series: new OwnSeries(result.columns, { ...result.query, from, to }),
    scale,
    events: eventsAsked ? chooseEvents(input.events, options.events, common.asOf) : [],
    sources,
    seriesName: null,
    scopeLabel: null,
    heading: common.heading,
  } satisfies TimelineInput;
  const { series } = shown;
  if (series.count > LONG) {
    const state = { kind: 'ready', view: buildDenseView(shown) } as const;
    return { series, input: shown, sources, state, long };
  }
  const state = stateOf(buildTimelineView(shown));
  return { series, input: shown, sources, state, long: null };
}
