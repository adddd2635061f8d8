/**
 * Lazy chunk: everything a reader meets when looking into one figure. It is handed Lit's `html` by
 * the element: a second copy of Lit would cost 3 kB and a second Trusted Types policy.
 */
export { answerDetails } from './answer.js';
export { eventsTemplate } from './events-list.js';
export { loadDetails } from '../../model/details.js';
export { movePanel } from './panel-position.js';
export { panelTemplate } from './panel.js';
