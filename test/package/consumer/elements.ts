/** A page in TypeScript: every entry of the package, its classes, events and the map of tags. */
import {
  type ErrorCode,
  type OwnData,
  type PeriodChoice,
  type ShownObservation,
  TeleconsErrorEvent,
  TeleconsRegionMap,
  TeleconsSelectEvent,
  TeleconsTargetGauge,
  TeleconsTimeline,
  timelineDataset,
} from 'telecons';
import 'telecons/define';
import 'telecons/define/region-map.js';
import 'telecons/define/target-gauge.js';
import 'telecons/define/timeline.js';
import { formatCount, progress, selectSeries } from 'telecons/model';

const timeline = document.createElement('telecons-timeline');
timeline.series = 'weekly';
timeline.series = null;
timeline.headingLevel = 2;
timeline.headingLevel = '2';
timeline.noControls = true;
timeline.data = {
  source: { publisher: 'Gazette', date: '2021-01-01' },
  rows: [{ period: '2020-04', value: 12 }],
};
timeline.data = null;
// @ts-expect-error: no such series
timeline.series = 'daily';
// @ts-expect-error: levels go from 2 to 6
timeline.headingLevel = 1;
// @ts-expect-error: a boolean
timeline.noControls = 'yes';
// @ts-expect-error: rows are a list
timeline.data = { rows: 12 };
// @ts-expect-error: read only
timeline.observations = [];

const map: TeleconsRegionMap | null = document.querySelector('telecons-region-map');
if (map) map.layout = 'tiles';
const gauge: TeleconsTargetGauge | null = document.querySelector('telecons-target-gauge');
if (gauge) gauge.year = 2020;
// @ts-expect-error: forecasts are of 2019 to 2021
if (gauge) gauge.year = 2022;

const listen = ({ detail }: TeleconsSelectEvent<PeriodChoice>): void => {
  detail.observation.bound satisfies string;
};
timeline.addEventListener('telecons-select', listen, { once: true });
timeline.removeEventListener('telecons-select', listen);
timeline.addEventListener('telecons-select', function ({ detail }) {
  detail.period satisfies string;
  this.series satisfies string | null;
  // @ts-expect-error: regions are the map's
  detail.region satisfies string;
});
map?.addEventListener('telecons-select', ({ detail }) => {
  detail.region satisfies string;
  // @ts-expect-error: nothing may have been published
  detail.observation.bound satisfies string;
});
gauge?.addEventListener('telecons-select', ({ detail }) => detail.year satisfies string);
timeline.addEventListener('telecons-error', ({ detail }) => detail.code satisfies ErrorCode);
timeline.addEventListener('click', (event) => event.clientX satisfies number);
timeline.addEventListener('a-host-of-its-own', (event: Event) => event.type satisfies string);
// @ts-expect-error: a key is no click
timeline.addEventListener('click', (event: KeyboardEvent) => event.key);
timeline satisfies HTMLElement;
document.addEventListener('telecons-select', ({ detail }) => {
  if ('period' in detail) detail.observation.bound satisfies string;
  // @ts-expect-error: not every choice has a period
  detail.period satisfies string;
});
document.addEventListener('telecons-error', ({ detail }) => detail.code satisfies ErrorCode);
window.addEventListener('telecons-view', ({ detail }) => {
  detail.view satisfies 'chart' | 'table';
  // @ts-expect-error: neither of the two
  if (detail.view === 'map') return;
});
new TeleconsSelectEvent({ year: '2020', observation: null }) satisfies CustomEvent;
new TeleconsErrorEvent({ code: 'chunk', message: '' }).detail.url satisfies string | undefined;
// @ts-expect-error: no such code
new TeleconsErrorEvent({ code: 'other', message: '' });

export const shown: readonly ShownObservation[] = new TeleconsTimeline().observations;
export const texts: Promise<string>[] = [timeline.toSVG(), timeline.toCSV({ dialect: 'fr' })];
export const own: OwnData = {
  source: { publisher: 'Gazette', date: '2021-01-01' },
  rows: [{ period: '2020-04', value: 12 }],
};
export const used = [timelineDataset, progress, selectSeries, formatCount];
