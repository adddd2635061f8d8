/** All built scripts on one page, as when an article embeds two snippets. */
import { expect } from '@open-wc/testing';
import { load, loadClassic, mountBuilt, optionsOf, TAG } from './built.js';

describe('the built scripts together', () => {
  it('keep the first copy, say so in one line for the page, and raise no error', async () => {
    const told: unknown[] = [];
    const codes: unknown[] = [];
    const { info } = console;
    console.info = (...values: unknown[]) => void told.push(values.join(' '));
    document.addEventListener('telecons-error', (event) => {
      codes.push((event as CustomEvent<{ code: string }>).detail.code);
    });
    try {
      await load('/dist/telecons-timeline.js');
      const first = customElements.get(TAG);
      expect(told).to.deep.equal([]);
      await load('/dist/telecons.js');
      await loadClassic('/dist/telecons.iife.js');
      expect(customElements.get(TAG)).to.equal(first);
    } finally {
      console.info = info;
    }
    expect(told).to.deep.equal(['Already defined: telecons-timeline.']);
    expect(codes).to.deep.equal(['duplicate-definition']);
    expect(optionsOf(await mountBuilt())).to.have.length.above(8);
  });
});
