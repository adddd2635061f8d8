/** What a figure of a series is: kinds as of any figure, and what a mean is of. */
import type { Observation, SeriesPoint } from '../model/types.js';
import { kindsOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';

/** "en moyenne par semaine" of a mean, else "": no peak is drawn. */
export const measureOf = (
  { measure }: Observation,
  { language: { messages }, series }: Pick<TimelineInput, 'language' | 'series'>,
): string => (measure === 'mean' ? messages.onAverage + messages.steps[series.query.step][2] : '');

/** "en moyenne par semaine, minimum" */
export const pointKinds = (point: SeriesPoint, input: TimelineInput): string =>
  kindsOf(point, input, measureOf(point.observation, input));
