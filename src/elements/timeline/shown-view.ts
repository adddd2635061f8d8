/** What a timeline shows: few figures are worded at once, many when they are asked for. */
import type { DenseView } from '../../views/build-timeline-view.js';
import type { TimelineView } from '../../views/timeline-view.js';

export type ShownView = TimelineView | DenseView;

export function isDense(view: ShownView): view is DenseView {
  return 'count' in view;
}
