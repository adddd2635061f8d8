/** The methods of the reference where there is no figure: they reject as their texts say. */
import { expect } from '@open-wc/testing';
import { CSV_COLUMNS } from '../../src/model/csv.js';
import { parts } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import { element, type Tag } from './examples/example.js';
import { refuseData, show } from './running.js';

/** The name of the error that a promise is rejected with; empty when it is not. */
const rejection = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );

for (const { tag: name, methods } of contracts) {
  const tag = name as Tag;
  /** Wherever its lines break in the source. */
  const textOf = (method: string): string =>
    (methods.find((each) => each.name === method)?.description ?? '').replaceAll(/\s+/g, ' ');

  describe(`methods of <${tag}> without a figure`, () => {
    it('reject with the errors that the reference names, and give no sentence', async () => {
      const widget = await show(tag, { html: element(tag, { 'as-of': '2010' }), shows: '' });
      expect(parts(widget, '.alert').length).to.equal(1);
      expect(await rejection(widget.toSVG())).to.equal('RangeError');
      expect(await rejection(widget.toPNG())).to.equal('RangeError');
      expect(await rejection(widget.details('none'))).to.equal('RangeError');
      expect(widget.toText()).to.equal('');
      expect(textOf('toSVG')).to.match(/`RangeError` when there is no figure to draw/);
      expect(textOf('details')).to.match(/`RangeError` when no such figure is shown/);
    });

    it('write a header alone where nothing was published, but the map', async () => {
      const widget = await show(tag, { html: element(tag, { 'as-of': '2010' }), shows: '' });
      if (tag === 'telecons-region-map') {
        expect(await rejection(widget.toCSV())).to.equal('Error');
      } else {
        const [head = '', ...rows] = (await widget.toCSV()).trim().split('\r\n');
        expect(head).to.equal(CSV_COLUMNS.map(([, column]) => column).join(','));
        expect(rows).to.deep.equal([]);
      }
      const told = /header alone \(timeline, gauge\) or a rejection with an `Error` \(map\)/;
      expect(textOf('toCSV').replaceAll(/\s+/g, ' ')).to.match(told);
    });

    if (tag === 'telecons-target-gauge') return;

    it('write no file of own data that is refused', async () => {
      const widget = await show(tag, { html: element(tag), shows: '' });
      await refuseData(widget);
      expect(await rejection(widget.toCSV())).to.equal('Error');
      expect(await rejection(widget.toSVG())).to.equal('RangeError');
    });
  });
}
