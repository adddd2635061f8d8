/** dist/telecons.js, the script with every element, in a page of its own. */
import { itBehavesLikeATimeline, load } from './built.js';

describe('telecons.js', () => {
  before(() => load('/dist/telecons.js'));
  itBehavesLikeATimeline();
});
