/** The states that markup alone cannot give: refused data, and a list of what was refused. */
import type { TeleconsTimeline } from '../src/elements/timeline.js';
import { logErrors } from './error-log.js';

logErrors();
// Lazily, so that the first errors find their listener.
await import('../src/define.js');

const refused = document.querySelector<TeleconsTimeline>('#refused');
if (refused) refused.data = { source: { publisher: 'Démonstration' }, rows: [] };
