/** Examples of the reference that need a file to be missing. */
import { expect } from '@open-wc/testing';
import { cdp } from '../commands.js';
import { expectWarning } from '../console.js';
import { parts } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import { customPropertyExample } from './examples/custom-properties.js';
import type { Example } from './examples/example.js';
import { stateExample } from './examples/styling.js';
import { type AnyWidget, countPainted, show } from './running.js';

const tag = 'telecons-target-gauge';
const gauge = contracts.find((element) => element.tag === tag);

/** The gauge can't have what was known earlier, and says so once. */
const lacking = (example: Example): Promise<AnyWidget> =>
  expectWarning(/L’action a échoué/, () => show(tag, example));

describe('the gauge of the reference without the file of earlier figures', () => {
  before(async () => {
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*target-gauge/more*'] });
  });

  it('is in the state error, which takes the rule', async () => {
    const state = gauge?.states.find(({ name }) => name === 'error');
    if (!state) throw new Error('no such state');
    const widget = await lacking(stateExample(tag, state));
    expect(getComputedStyle(widget).outlineStyle).to.equal('dotted');
    expect(parts(widget, '[role="alert"]').length).to.equal(1);
  });

  const needed = (gauge?.customProperties ?? []).filter(
    (property) => customPropertyExample(tag, property).need === 'chunk',
  );

  it('has custom properties that show only there', () => {
    expect(needed.map(({ name }) => name)).to.deep.equal(['--telecons-flag']);
  });

  for (const property of needed) {
    it(`${property.name}: paints`, async () => {
      const example = customPropertyExample(tag, property);
      const plain = await lacking({ ...example, css: '' });
      expect(countPainted(plain, 'rgb(122, 31, 162)')).to.equal(0);
      plain.remove();
      expect(countPainted(await lacking(example), 'rgb(122, 31, 162)')).to.be.above(0);
    });
  }
});
