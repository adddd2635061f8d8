/** Examples of the reference that need a file to be missing. */
import { expect } from '@open-wc/testing';
import { cdp } from '../commands.js';
import { expectWarning } from '../console.js';
import { parts } from '../elements/mounting.js';
import { COLOURS, customPropertyExample } from './examples/custom-properties.js';
import type { Example } from './examples/example.js';
import { stateExample } from './examples/styling.js';
import { type AnyWidget, countPainted, show } from './running.js';

const tag = 'telecons-target-gauge';

/** The gauge can't have what was known earlier, and says so once. */
const lacking = (example: Example): Promise<AnyWidget> =>
  expectWarning(/L’action a échoué/, () => show(tag, example));

describe('the gauge of the reference without the file of earlier figures', () => {
  before(async () => {
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*target-gauge/more*'] });
  });

  it('is in the state error, which takes the rule', async () => {
    const widget = await lacking(stateExample(tag, 'error'));
    expect(getComputedStyle(widget).outlineStyle).to.equal('dotted');
    expect(parts(widget, '[role="alert"]').length).to.equal(1);
  });

  const needed = Object.keys(COLOURS).filter(
    (token) => customPropertyExample(token, tag)?.need === 'chunk',
  );

  it('has custom properties that show only there', () => {
    expect(needed).to.deep.equal(['flag']);
  });

  for (const token of needed) {
    it(`--telecons-${token}: paints`, async () => {
      const example = customPropertyExample(token, tag);
      if (!example) throw new Error('no example');
      const plain = await lacking({ ...example, css: '' });
      expect(countPainted(plain, 'rgb(122, 31, 162)')).to.equal(0);
      plain.remove();
      expect(countPainted(await lacking(example), 'rgb(122, 31, 162)')).to.be.above(0);
    });
  }
});
