/** Puts timelines on the test page; shared by the tests of this folder. */
import '../../../src/define/timeline.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { type Attributes, column, createTag, parts, settled } from '../mounting.js';

export * from '../mounting.js';

export const create = (attributes: Attributes = {}): TeleconsTimeline =>
  createTag('telecons-timeline', attributes);

/** A timeline in a column, drawn. */
export async function mount(attributes: Attributes = {}, width = 800): Promise<TeleconsTimeline> {
  const parent = await column(width);
  const element = create(attributes);
  parent.append(element);
  await settled(element);
  return element;
}

/** Names of the list box's options, in order. */
export const optionNames = (element: TeleconsTimeline): string[] =>
  parts(element, '[role="option"]').map((option) => option.getAttribute('aria-label') ?? '');
