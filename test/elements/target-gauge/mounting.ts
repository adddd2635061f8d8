/** Puts gauges on the test page; shared by the tests of this folder. */
import '../../../src/define/target-gauge.js';
import type { TeleconsTargetGauge } from '../../../src/elements/target-gauge.js';
import { type Attributes, column, createTag, parts, settled } from '../mounting.js';

export * from '../mounting.js';

export const create = (attributes: Attributes = {}): TeleconsTargetGauge =>
  createTag('telecons-target-gauge', attributes);

/** A gauge in a column, drawn. */
export async function mount(
  attributes: Attributes = {},
  width = 800,
): Promise<TeleconsTargetGauge> {
  const parent = await column(width);
  const element = create(attributes);
  parent.append(element);
  await settled(element);
  return element;
}

/** One year as assistive technology gets it. */
export interface Row {
  readonly role: string;
  readonly name: string;
  /** `aria-valuenow`, `-min`, `-max` and `-valuetext`; empty where it is no meter. */
  readonly value: readonly string[];
}

export const rowsOf = (element: TeleconsTargetGauge): SVGElement[] =>
  parts<SVGElement>(element, '.row');

export const rows = (element: TeleconsTargetGauge): Row[] =>
  rowsOf(element).map((row) => ({
    role: row.getAttribute('role') ?? '',
    name: row.getAttribute('aria-label') ?? '',
    value: ['valuenow', 'valuemin', 'valuemax', 'valuetext'].flatMap(
      (name) => row.getAttribute(`aria-${name}`) ?? [],
    ),
  }));
