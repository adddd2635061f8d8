/** The ten honesty rules, each against what is on screen. */
import { expect } from '@open-wc/testing';
import type { OwnData } from '../../../src/model/own-data.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { golden, SERIES } from './golden.js';
import {
  column,
  create,
  mount,
  part,
  parts,
  settled,
  tableRows,
  textOf,
  thin,
} from './mounting.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Centre of each figure's first mark, in the drawing. */
function marks(element: TeleconsTimeline): Map<string, Point> {
  const origin = part(element, '.chart svg').getBoundingClientRect();
  return new Map(
    parts(element, '[role="option"]').map((option) => {
      const box = option.querySelector('.ring')?.getBoundingClientRect() ?? new DOMRect();
      const x = box.left + box.width / 2 - origin.left;
      const y = box.top + box.height / 2 - origin.top;
      return [option.getAttribute('aria-label') ?? '', { x, y }];
    }),
  );
}

const markOf = (element: TeleconsTimeline, name: RegExp): Element => {
  const option = parts(element, '[role="option"]').find((each) =>
    name.test(each.getAttribute('aria-label') ?? ''),
  );
  if (!option) throw new Error(`${name} is not drawn`);
  return option;
};

/** Shape and pattern of a mark, without its place: commands and classes of its paths. */
const grammar = (option: Element): string => {
  const shapes = [...option.querySelectorAll('path')].map((path) => {
    const d = path.getAttribute('d') ?? '';
    const [, first = 0, , second = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
    // A chevron tells by the way it points, whatever its size.
    const turn = d.includes('a') ? '' : Math.sign(second - first);
    return `${d.replaceAll(/[^a-zA-Z]/g, '')}${turn} ${path.getAttribute('class')}`;
  });
  // A figure may be drawn in the plot and again in the zoom.
  return [...new Set(shapes)].join('|');
};

/** All straight runs of the drawn lines: [x1, y1, x2, y2], solid ones only. */
function solidSegments(element: TeleconsTimeline): number[][] {
  return parts<SVGPathElement>(element, '.chart path.s-actual:not(.dotted):not(.dashed)').flatMap(
    (path) => {
      const runs: number[][] = [];
      for (const run of (path.getAttribute('d') ?? '').split(/(?=M)/)) {
        const [x1, y1, x2, y2] = (run.match(/-?[\d.]+/g) ?? []).map(Number);
        if (/^M[^A-Za-z]+L?[^A-Za-z]*$/.test(run) && y2 !== undefined) {
          runs.push([x1 ?? 0, y1 ?? 0, x2 ?? 0, y2]);
        }
      }
      return runs;
    },
  );
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;

describe('honesty', () => {
  it('1. a solid segment only between two published, consecutive periods', async () => {
    for (const series of ['monthly', 'weekly', 'cumulative', 'annual']) {
      const element = await mount({ series, scale: 'log' });
      const placed = [...marks(element)];
      const rows = tableRows(element).map(([period]) => period);
      const rowOf = (name = ''): number =>
        rows.indexOf(name.charAt(0).toLowerCase() + name.slice(1).split(', ')[0]);
      let joined = 0;
      for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of solidSegments(element)) {
        const from = placed.findIndex(([, at]) => near(at.x, x1) && near(at.y, y1));
        const to = placed.findIndex(([, at]) => near(at.x, x2) && near(at.y, y2));
        if (from < 0 || to < 0 || from === to) continue;
        const names = [placed[from]?.[0], placed[to]?.[0]];
        // Neighbours in the table: no "non publié" row stands between them.
        const [one, other] = names.map(rowOf);
        expect(Math.abs((one ?? 0) - (other ?? 0)), `${series}: ${names.join(' → ')}`).to.equal(1);
        expect(series, 'totals at any dates have no path').to.not.equal('cumulative');
        joined += 1;
        expect(names.join(), 'means and disputed figures are never joined').to.not.match(
          /moyenne|contesté/,
        );
      }
      if (series === 'weekly') expect(joined, 'consecutive weeks are joined').to.be.greaterThan(5);
    }
  });

  it('2. missing is said, never 0: in the table, the notes, the axis strip, the options', async () => {
    const missing = {
      monthly: ['mars 2020', 'février 2019', 'avril 2019'],
      weekly: ['semaine du 9 au 15\u00a0mars 2020'],
    };
    for (const [series, periods] of Object.entries(missing)) {
      const element = await mount({ series });
      const rows = new Map(tableRows(element).map(([period = '', value]) => [period, value]));
      for (const period of periods) expect(rows.get(period), period).to.equal('non publié');
      expect([...rows.values()]).to.not.include('0');
      expect(textOf(part(element, '.legend'))).to.contain('sans chiffre publié');
      expect(element.observations.map(({ value }) => value)).to.not.include(0);
      expect(textOf(part(element, '.notes'))).to.match(/inconnu/);
    }
    const annual = await mount({ series: 'annual', scope: 'cnam' });
    expect(tableRows(annual).map(([period, value]) => [period, value])).to.deep.include([
      '2021',
      'non publié',
    ]);
  });

  it('3. estimates, minima, disputed figures and means never share the exact mark', async () => {
    const monthly = await mount();
    const exact = grammar(markOf(monthly, /^Décembre 2018/));
    expect(grammar(markOf(monthly, /^Février 2020/))).to.equal(exact);
    const minimum = grammar(markOf(monthly, /^Avril 2020/));
    const estimate = grammar(markOf(monthly, /^Août 2019/));
    const disputed = grammar(markOf(monthly, /^Août 2020/));
    const weekly = await mount({ series: 'weekly' });
    const maximum = grammar(markOf(weekly, /^Semaine du 2 au 8\u00a0mars 2020/));
    const mean = grammar(markOf(weekly, /^Du 15\u00a0février/));
    const all = [exact, minimum, estimate, disputed, maximum, mean];
    expect(new Set(all).size).to.equal(all.length);
    const legend = textOf(part(monthly, '.legend'));
    for (const words of [/plus de/, /estimation/, /contesté/, /chiffre publié/]) {
      expect(legend).to.match(words);
    }
  });

  it('4. stems only from zero on a linear scale, none on a log scale', async () => {
    for (const series of SERIES) {
      const linear = await mount({ series, scale: 'linear', from: '2019' });
      const log = await mount({ series, scale: 'log', from: '2019' });
      const stems = (element: TeleconsTimeline): number[][] => {
        const tops = [...marks(element).values()];
        return solidSegments(element).filter(
          ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
            near(x1, x2) &&
            Math.abs(y1 - y2) > 25 &&
            tops.some(({ x, y }) => near(x, x1) && (near(y, y1) || near(y, y2))),
        );
      };
      expect(stems(log), `${series} log`).to.deep.equal([]);
      const feet = stems(linear).map(([, y1 = 0, , y2 = 0]) => Math.round(Math.max(y1, y2)));
      if (series !== 'weekly') expect(feet.length, `${series} has stems`).to.be.greaterThan(0);
      // One foot per panel: the plot, and its zoom if there is one.
      expect(new Set(feet).size, `${series} linear`).to.be.at.most(2);
    }
  });

  it('5. one scale per panel, and a zoom that states its factor; a log scale is explained', async () => {
    const element = await mount();
    const texts = parts(element, '.chart text').map(textOf).join(' ');
    expect(texts)
      .to.match(/[Zz]oom/)
      .and.match(/agrandie? \d+(\u202f\d{3})?\u00a0fois/);
    // Wherever a figure is drawn twice, the second panel is a zoom and must say so.
    for (const series of SERIES) {
      for (const width of [240, 320, 480, 680, 1100]) {
        const other = await mount({ series }, width);
        const zoomed = parts(other, '[role="option"]').some(
          (option) => option.querySelectorAll('.ring').length > 1,
        );
        const told = parts(other, '.chart text').map(textOf).join(' ');
        expect(/agrandie?.+fois/.test(told), `${series} ${width}: ${told}`).to.equal(zoomed);
        other.parentElement?.remove();
      }
    }
    const log = await mount({ scale: 'log' });
    const said = textOf(part(log, 'figure'));
    expect(said).to.contain(
      'Échelle logarithmique\u00a0: d’une ligne à la suivante, on multiplie par',
    );
    expect(parts(log, '.chart text').map(textOf).join(' ')).to.not.match(/agrandi/);
  });

  it('6. a comparison shows both periods', async () => {
    const element = await mount({ point: '2020-04' });
    await element.details('acts-per-month/2020-04');
    await settled(element);
    const panel = textOf(part(element, '.panel'));
    expect(panel).to.contain('Avril 2020');
    const other = thin('40 000');
    if (panel.includes(other)) expect(panel).to.match(/février 2020/);
    expect(panel).to.not.match(/[+×x]\u00a0?\d+|\d+\u202f%|multipli/);
  });

  it('7. what is deduced or contested says so', async () => {
    const element = await mount({ series: 'weekly' });
    const deduced: string[] = [];
    for (const { id } of element.observations) await element.details(id);
    for (const option of parts(element, '[role="option"]')) {
      option.focus();
      await settled(element);
      const panel = textOf(part(element, '.panel'));
      if (/déduite?/.test(panel)) deduced.push(option.getAttribute('aria-label') ?? '');
    }
    expect(deduced.length).to.be.greaterThan(0);
    expect(tableRows(element).flat().join(' ')).to.contain(
      `une autre source donne ${thin('1 000 000')} pour août 2020`,
    );
  });

  it('8. the source’s words stay in labels, table and CSV', async () => {
    const element = await mount();
    const labels = parts(element, '.chart text').map(textOf).join('|');
    expect(labels).to.match(/plus de 4,5/);
    const table = tableRows(element).map(([, value]) => value);
    expect(table).to.include.members([
      thin('plus de 4 500 000'),
      thin('près de 12 000'),
      thin('plus de 10 000'),
    ]);
    const csv = await element.toCSV();
    for (const words of ['plus de', 'près de']) expect(csv).to.contain(words);
    const weekly = await mount({ series: 'weekly' });
    const figures = tableRows(weekly).map(([, value]) => value);
    expect(figures).to.include.members(['moins de 200', 'plus de 700', thin('autour de 3 300')]);
    const { kinds } = golden('weekly', 'fr')[3] ?? { kinds: [] };
    expect(kinds).to.include('estimation');
  });

  it('9. the source line and the table cannot be switched off', async () => {
    const ways: readonly Record<string, string>[] = [
      { 'no-controls': '' },
      { series: 'annual', 'no-controls': 'true', heading: ' ' },
      { 'no-source': '', 'no-table': '', source: 'false', table: 'false' },
    ];
    for (const attributes of ways) {
      const element = await mount(attributes);
      expect(part(element, '.source').checkVisibility()).to.equal(true);
      expect(textOf(part(element, '.source')).length).to.be.greaterThan(20);
      expect(tableRows(element).length).to.be.greaterThan(2);
      expect(part(element, 'table').closest('[aria-hidden], [hidden], [inert]')).to.equal(null);
    }
    const own = create();
    own.data = { rows: [{ period: '2020', value: 1 }] } as unknown as OwnData;
    const { warn } = console;
    console.warn = () => undefined;
    (await column()).append(own);
    await settled(own);
    console.warn = warn;
    expect(own.observations, 'no figure without a source').to.deep.equal([]);
  });

  it('10. two scopes are never joined nor shown together', async () => {
    for (const [series, scopes] of [
      ['annual', ['snds', 'cnam', 'drees-gp', 'cour-des-comptes']],
      ['monthly', ['all', 'gp-liberal', 'specialist-liberal']],
    ] as const) {
      const seen = new Set<string>();
      for (const scope of scopes) {
        const element = await mount({ series, scope });
        for (const { id } of element.observations) {
          expect(seen.has(id), id).to.equal(false);
          seen.add(id);
        }
        const periods = element.observations.map(({ period }) => period);
        expect(new Set(periods).size).to.equal(periods.length);
        element.remove();
      }
    }
  });
});
