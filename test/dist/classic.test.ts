/** dist/telecons.iife.js, the script without `type="module"`, in a page of its own. */
import { expect } from '@open-wc/testing';
import { itBehavesLikeATimeline, loadClassic } from './built.js';

describe('telecons.iife.js', () => {
  before(() => loadClassic('/dist/telecons.iife.js'));
  itBehavesLikeATimeline();

  it('leaves no name on the page', () => {
    expect(Object.keys(globalThis)).not.to.include('telecons');
  });
});
