/** Lazy chunk: the publisher's own regions, read, refused row by row, classed, and put into words. */
import { ownMessagesFor } from '../../i18n/own.js';
import { classesOf, type Classing } from '../../model/classes.js';
import { regionDataset } from '../../model/dataset.js';
import { type OwnRegionsResult, parseOwnRegions } from '../../model/own-regions.js';
import { regionNamed } from '../../model/region-names.js';
import { regionRefusal } from '../../model/region-refusals.js';
import { regionsOf } from '../../model/regions.js';
import { ownTopicWords, rampOf, standingAmong } from '../../views/own-region-words.js';
import { ownWords } from '../../views/own-words.js';
import type { Ramp, RegionMapInput } from '../../views/region-map-input.js';
import { tellRefusals } from '../own-refusals.js';
import type { Reports } from '../reports.js';
import { readClasses } from './classes.js';
import { type Plan, planOf } from './plan.js';
import type { Asked, MapReading } from './read.js';

/** From so many values on regions are coloured by class. With fewer a ramp would say little. */
const LEAST_VALUES = 5;

export class OwnRegionsPart {
  readonly #reports: Reports;
  readonly #regions = regionsOf(regionDataset().areas);
  #data: unknown;
  #result: OwnRegionsResult | null = null;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  /** Shows the data, or says that it can't be read; never the bundled figures instead. */
  read(asked: Asked, last: Plan | null): Partial<MapReading> {
    const { data, overseas, region, common, language } = asked;
    if (data !== this.#data || !this.#result) {
      if (this.#result) this.#reports.forget();
      this.#data = data;
      this.#result = parseOwnRegions(data, this.#regions);
      tellRefusals(this.#result, language.language, this.#reports.add);
    }
    const result = this.#result;
    if (result.kind === 'invalid') {
      const heading = common.heading || language.messages.ownData;
      const message = ownMessagesFor(language.language).dataRefused;
      return { state: { kind: 'error', heading, subtitle: '', message } };
    }
    const { refuse } = this.#reports;
    const { count, classing } = readClasses(asked, refuse);
    const regions = regionsOf(regionDataset().areas, overseas);
    const named = regionNamed(region, regions)?.id ?? null;
    if (region && !named) {
      const reason = regionRefusal(region, regions, this.#regions)[language.language];
      const message = `region="${region}" ${reason}.`;
      this.#reports.add({ code: 'attribute', message, attribute: 'region' });
    }
    if (!regions.some(({ id }) => result.topic.regions.has(id))) {
      const { empty, ownData } = language.messages;
      const message = empty();
      const heading = common.heading || (result.title ?? ownData);
      return { state: { kind: 'empty', heading, subtitle: '', message } };
    }
    const key = JSON.stringify([count, classing, overseas, common, language.locale]);
    const isSame = last?.key === key && last.input.topic === result.topic;
    return { plan: isSame ? last : this.#plan(key, result, count, classing, asked), named };
  }

  #plan(
    key: string,
    { notes, source, title, topic, ...described }: OwnRegionsResult & { readonly kind: 'valid' },
    count: number,
    classing: Classing,
    { overseas, common, language }: Asked,
  ): Plan {
    const { own } = ownWords({ ...described, title, notes }, language);
    const words = ownTopicWords(own, topic.period, language);
    const regions = regionsOf(regionDataset().areas, overseas);
    const values = regions.flatMap(({ id }) => {
      const { amount, status } = topic.regions.get(id)?.observation ?? {};
      // Estimates, minima and maxima never have the fill of a published figure.
      const isFirm =
        status !== 'estimate' && amount?.bound !== 'at-least' && amount?.bound !== 'at-most';
      return isFirm && amount && 'value' in amount ? amount.value : [];
    });
    const ramp: Ramp | null =
      values.length < LEAST_VALUES
        ? null
        : rampOf(classesOf(values, count, classing), !words.unit && own.unit === '%', language);
    const input: RegionMapInput = {
      ...{ language, topic, words, regions, ramp, notes },
      sources: new Map([[source.id, source]]),
      areas: regionDataset().areas,
      standing: (figure) => standingAmong(figure, input),
      // Own figures are known at any date.
      asOf: null,
      heading: common.heading,
    };
    return planOf(key, input, title ?? language.messages.ownData);
  }
}
