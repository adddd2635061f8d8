import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { pageOf, pageRows, renderPager } from '../../src/elements/timeline/table-pager.js';
import type { TableRow } from '../../src/views/frame-view.js';

const words = {
  rowsShown: (first: number, last: number, count: number) =>
    `Lignes ${first} à ${last} sur ${count}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
};

const rowAt = (index: number): TableRow => ({
  id: null,
  cells: [`jour ${index}`],
  source: null,
});

const show = (page: number, count: number, turned: number[] = []): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div>${renderPager(html, { page, count }, words, (next) => turned.push(next))}</div>`,
  );

describe('the pages of a long table', () => {
  it('word only the rows of one page', () => {
    const asked: number[] = [];
    const rows = pageRows({ page: 2, count: 250 }, (index) => {
      asked.push(index);
      return rowAt(index);
    });
    expect(rows).to.have.length(50);
    expect(asked[0]).to.equal(200);
    expect(rows.at(-1)?.cells[0]).to.equal('jour 249');
  });

  it('bring a page that does not exist to the nearest one', () => {
    expect(pageRows({ page: 9, count: 250 }, rowAt)[0]?.cells[0]).to.equal('jour 200');
    expect(pageRows({ page: -1, count: 250 }, rowAt)[0]?.cells[0]).to.equal('jour 0');
    expect(pageRows({ page: 0, count: 0 }, rowAt)).to.deep.equal([]);
    expect(pageOf(199)).to.equal(1);
  });

  it('need no buttons when they are one', async () => {
    expect((await show(0, 100)).querySelector('button')).to.equal(null);
  });

  it('say which rows are shown and turn, never past an end', async () => {
    const turned: number[] = [];
    const first = await show(0, 100_000, turned);
    expect(first.querySelector('[role="status"]')?.textContent).to.equal(
      'Lignes 1 à 100 sur 100000',
    );
    const [previous, next] = first.querySelectorAll('button');
    expect(previous?.getAttribute('aria-disabled')).to.equal('true');
    previous?.click();
    next?.click();
    expect(turned).to.deep.equal([1]);
    await expect(first).to.be.accessible();
    const last = await show(999, 100_000, turned);
    last.querySelectorAll('button')[1]?.click();
    expect(turned).to.deep.equal([1]);
  });
});
