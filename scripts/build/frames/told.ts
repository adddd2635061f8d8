/** What an element tells when its attributes are these: in Node, from the same views. */
import { readCommonOptions, readEnumeration } from '../../../src/elements/attributes.js';
import { readFirst } from '../../../src/elements/region-map/first.js';
import { planBundled } from '../../../src/elements/region-map/plan.js';
import { planGauge, SHAPES, YEARS } from '../../../src/elements/target-gauge/plan.js';
import { readTimelineOptions } from '../../../src/elements/timeline/options.js';
import { planOnce } from '../../../src/elements/timeline/plan.js';
import { messagesFor, type ResolvedLanguage } from '../../../src/i18n/resolve.js';
import { timelineLanguage } from '../../../src/i18n/timeline.js';
import { timelineDataset } from '../../../src/model/dataset.js';
import type { FrameView, TableView } from '../../../src/views/frame-view.js';

/** A view with its table, and the sentences under the drawing. */
export interface Told extends FrameView {
  readonly language: ResolvedLanguage;
  readonly table: TableView;
  readonly notes: readonly string[];
}

export type Attributes = Readonly<Record<string, string>>;

/** A build must not show something else than it was told to. */
function refuse(attribute: string, value: string): void {
  throw new Error(`${attribute}="${value}" is not taken.`);
}

const commonOf = (raw: Attributes) =>
  readCommonOptions(
    {
      heading: raw['heading'],
      headingLevel: raw['heading-level'],
      theme: raw['theme'],
      asOf: raw['as-of'],
      embedUrl: raw['embed-url'],
      loading: raw['loading'],
    },
    refuse,
  );

function timeline(raw: Attributes, resolved: ResolvedLanguage): Omit<Told, 'language'> {
  const dataset = timelineDataset();
  const { events } = dataset;
  const language = timelineLanguage(resolved);
  const { series, scope, scale, from, to, point } = raw;
  const read = { series, scope, scale, from, to, point, events: raw['events'] };
  const options = readTimelineOptions(read, events, false, refuse);
  const plan = planOnce({ dataset, events, options, common: commonOf(raw), language });
  if (!('series' in plan) || plan.state.kind !== 'ready' || !('table' in plan.state.view)) {
    throw new Error(`A timeline with ${JSON.stringify(raw)} shows nothing.`);
  }
  const { view } = plan.state;
  return { ...view, notes: [view.scaleNote].filter(Boolean) };
}

function regionMap(raw: Attributes, language: ResolvedLanguage): Omit<Told, 'language'> {
  const common = commonOf(raw);
  const asked = {
    indicator: raw['indicator'] ?? '',
    region: raw['region'] ?? '',
    overseas: raw['no-overseas'] === undefined,
    lacking: false,
    data: null,
    classes: null,
    classing: null,
    common,
    language,
    report: ({ message }: { message: string }) => {
      throw new Error(message);
    },
  };
  const found = readFirst(asked);
  if (!found.topic) throw new Error(`A map with ${JSON.stringify(raw)} shows nothing.`);
  return planBundled('', found, found.topic, common, language).view;
}

function targetGauge(raw: Attributes, language: ResolvedLanguage): Omit<Told, 'language'> {
  const year = readEnumeration('year', raw['year'], YEARS, refuse);
  const shape = readEnumeration('shape', raw['shape'], SHAPES, refuse);
  const { view } = planGauge(year, shape, commonOf(raw), language, null);
  if (view.periodsDiffer) throw new Error('Figures of other periods need the words for them.');
  return { ...view, notes: [] };
}

const ELEMENTS = {
  timeline,
  'region-map': regionMap,
  'target-gauge': targetGauge,
} as const;

/** An element's tag without its prefix. */
export type ElementName = keyof typeof ELEMENTS;
export const ELEMENT_NAMES = Object.keys(ELEMENTS) as ElementName[];

/** @throws Error when the attributes are refused or show no figure. */
export function toldBy(element: ElementName, raw: Attributes, lang: string): Told {
  const language = messagesFor(lang);
  return { ...ELEMENTS[element](raw, language), language };
}
