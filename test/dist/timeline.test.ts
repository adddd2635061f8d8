/** dist/telecons-timeline.js, the script of one element, in a page of its own. */
import { itBehavesLikeATimeline, load } from './built.js';

describe('telecons-timeline.js', () => {
  before(() => load('/dist/telecons-timeline.js'));
  itBehavesLikeATimeline();
});
