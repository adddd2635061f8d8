import { expect } from '@open-wc/testing';
import { placeTimeline } from '../../src/charts/place-timeline.js';
import type { PlacedTimeline } from '../../src/charts/shapes.js';
import type { TimelineView } from '../../src/views/timeline-view.js';
import {
  annual,
  cumulative,
  estimate,
  event,
  monthly,
  point,
  time,
  viewOf,
  weekly,
  words,
} from './fixtures.js';
import { paths, pathBox, realMeasure, texts } from './invariants.js';

const place = (view: TimelineView, width = 680, height = 480): PlacedTimeline =>
  placeTimeline({ view, words, width, height, focused: null, measure: estimate });

const written = (placed: PlacedTimeline): string[] =>
  texts([...placed.back, ...placed.front]).map(({ text }) => text);

/** Pixels for each act between the zero line and the mark, in one panel. */
const pixelsPerAct = (
  placed: PlacedTimeline,
  index: number,
  panel: number,
  value: number,
): number => {
  const box = placed.panels[panel];
  const anchor = placed.marks[index]?.anchors[panel];
  if (!box || !anchor) throw new Error('not drawn');
  return (box.y + box.height - anchor.y) / value;
};

describe('placeTimeline', () => {
  it('draws zero on the zero line and the rest in proportion', () => {
    const view = viewOf(
      'month',
      [point('2019-01-01', '2019-02-01', 0), point('2019-02-01', '2019-03-01', 100)],
      { domain: { start: time('2019-01-01'), end: time('2019-03-01') } },
    );
    const placed = place(view);
    const [panel] = placed.panels;
    const [zero, hundred] = placed.marks.map(({ anchors }) => anchors[0]?.y);
    expect(placed.panels).to.have.lengthOf(1);
    expect(zero).to.equal((panel?.y ?? 0) + (panel?.height ?? 0));
    expect(hundred).to.equal(panel?.y);
  });

  it('says in a word that a figure is disputed, however narrow the plot', () => {
    const points = monthly.points.map((each) =>
      each.mark.shape === 'diamond' ? { ...each, sublabel: 'contesté' } : each,
    );
    for (const scale of ['linear', 'log'] as const) {
      const view = { ...monthly, scale, points };
      const input = { view, words, width: 320, height: 480, focused: null };
      expect(written(placeTimeline({ ...input, measure: realMeasure }))).to.include('contesté');
    }
  });

  it('labels on a narrow log plot what it can, from the decade of the least figure on', () => {
    const view = { ...monthly, scale: 'log' as const };
    const input = { view, words, width: 320, height: 480, focused: null };
    const placed = placeTimeline({ ...input, measure: realMeasure });
    const labels = texts(placed.front).filter(({ weight }) => weight === 700);
    expect(labels.length).to.be.at.least(5);
    expect(written(placed)).to.include(words.tick(1000));
    expect(written(placed)).to.not.include('100');
  });

  it('draws zero on a broken line of its own under a log scale', () => {
    const view = viewOf(
      'month',
      [point('2019-01-01', '2019-02-01', 0), point('2019-02-01', '2019-03-01', 2)],
      { domain: { start: time('2019-01-01'), end: time('2019-03-01') }, scale: 'log' },
    );
    const placed = place(view);
    const [panel] = placed.panels;
    if (!panel) throw new Error('not drawn');
    const bottom = panel.y + panel.height;
    const [zero, two = 0] = placed.marks.map(({ anchors }) => anchors[0]?.y);
    expect(zero).to.equal(bottom);
    // 0 | 1 | 10: two lies between the last two.
    expect(two).to.be.within(panel.y, bottom - panel.height / 2);
    expect(texts(placed.back).map(({ text }) => text)).to.include.members(['0', '1', '10']);
    expect(texts(placed.front).map(({ text }) => text)).to.include('0');
    const broken = paths(placed.back).filter(({ stroke, dash }) => stroke === 'ink' && dash);
    expect(broken).to.have.lengthOf(1);
    const solid = paths(place({ ...view, points: view.points.slice(1) }).back);
    expect(solid.some(({ stroke, dash }) => stroke === 'ink' && dash)).to.equal(false);
  });

  it('states a zoom factor that is exactly true', () => {
    for (const [width, height] of [
      [680, 480],
      [320, 520],
      [1200, 611],
    ] as const) {
      const placed = place(monthly, width, height);
      const factor = pixelsPerAct(placed, 5, 1, 10000) / pixelsPerAct(placed, 5, 0, 10000);
      expect(factor).to.be.closeTo(200, 1e-6);
      expect(written(placed).join(' ')).to.contain('hauteur agrandie 200 fois');
    }
  });

  it('zooms only on a linear axis that flattens at least two figures of the first year', () => {
    expect(place(monthly).panels).to.have.lengthOf(2);
    expect(place(weekly).panels).to.have.lengthOf(2);
    expect(place({ ...monthly, scale: 'log' }).panels).to.have.lengthOf(1);
    expect(place(cumulative).panels).to.have.lengthOf(1);
    expect(place({ ...monthly, points: monthly.points.slice(6) }).panels).to.have.lengthOf(1);
    expect(place({ ...monthly, points: monthly.points.slice(0, 7) }).panels).to.have.lengthOf(1);
  });

  it('leaves the zoom out where both panels would be too low', () => {
    expect(place(monthly, 680, 220).panels).to.have.lengthOf(1);
  });

  it('labels what the zoom shows in the zoom only', () => {
    const placed = place(monthly);
    const zoom = placed.panels[1];
    expect(written(placed).filter((text) => text === '2\u202f000')).to.have.lengthOf(1);
    const label = texts(placed.front).find(({ text }) => text === '2\u202f000');
    expect(label?.y).to.be.greaterThan((zoom?.y ?? 0) - 30);
    expect(placed.marks.map(({ anchors }) => anchors.length)).to.deep.equal([
      2, 2, 2, 2, 2, 2, 2, 1, 1, 1,
    ]);
  });

  it('fills the height', () => {
    for (const height of [200, 263, 480]) {
      const placed = place(weekly, 500, height);
      const bottom = Math.max(...placed.labels.map((box) => box.y + box.height));
      expect(height - bottom).to.be.within(0, 8);
    }
  });

  it('reads a cumulative figure at its end, others in the middle of their period', () => {
    const placed = place(cumulative);
    const last = placed.marks.at(-1)?.anchors[0]?.x;
    expect(last).to.be.closeTo(680 - 12, 0.01);
    const one = viewOf('month', [point('2019-01-01', '2019-02-01', 5)], {
      domain: { start: time('2019-01-01'), end: time('2019-02-01') },
    });
    const { marks, panels } = place(one);
    const { x = 0, width = 0 } = panels[0] ?? {};
    expect(marks[0]?.anchors[0]?.x).to.be.closeTo((x + 6 + (x + width - 12)) / 2, 0.01);
  });

  it('hatches the gaps and fills the periods with a figure, but has no strip for cumulative', () => {
    const strip = (view: TimelineView): string[] =>
      paths(place(view).back).flatMap(({ stroke, fill }) =>
        stroke === 'hatch' ? ['hatch'] : fill === 'actual' ? ['figure'] : [],
      );
    expect(strip(monthly)).to.deep.equal(['hatch', 'figure']);
    expect(strip(cumulative)).to.deep.equal([]);
  });

  it('shows a mean over its whole period, cut at the ends of the axis', () => {
    const mean = point('2019-01-01', '2019-03-01', 10, '', true);
    const view = viewOf('week', [mean], {
      domain: { start: time('2019-02-01'), end: time('2019-03-01') },
    });
    const placed = place(view);
    const [bracket] = paths(placed.marks[0]?.shapes ?? []);
    const { x = 0, width = 0 } = placed.panels[0] ?? {};
    expect(pathBox(bracket?.d ?? '').x).to.be.closeTo(x + 6, 0.1);
    expect(pathBox(bracket?.d ?? '').width).to.be.closeTo(width - 18, 0.1);
  });

  it('draws no line of an event whose name finds no room, main events first', () => {
    const events = Array.from({ length: 12 }, (_, index) =>
      event(`2019-${String(index + 1).padStart(2, '0')}-12`, `é ${index}`, index === 7),
    );
    const placed = place({ ...monthly, events }, 320);
    const muted = paths(placed.back).filter(({ stroke }) => stroke === 'ink-mute');
    const lines = muted.find(({ dash }) => dash === 'dashed');
    const names = written(placed).filter((text) => /^é(vénement)? \d/.test(text));
    expect(lines?.d.match(/M/g)).to.have.lengthOf(names.length);
    expect(muted.some(({ dash }) => !dash)).to.equal(false);
    expect(names).to.include('é 7');
    expect(names.length).to.be.within(2, 11);
  });

  it('names the earlier of two events when there is room for one', () => {
    const events = [event('2020-03-17', 'premier'), event('2020-04-17', 'second')];
    const names = written(place({ ...monthly, events }, 320, 300));
    expect(names).to.include('premier');
    expect(names).to.not.include('second');
  });

  it('names a calendar year under its figure, without a tick line', () => {
    const placed = place(annual);
    placed.marks.forEach(({ anchors }, index) => {
      const year = texts(placed.back).find(({ text }) => text === String(2019 + index));
      expect(year?.anchor).to.equal('middle');
      expect(year?.x).to.be.closeTo(anchors[0]?.x ?? 0, 1);
    });
    const dark = paths(placed.back).filter(({ stroke }) => stroke === 'ink');
    expect(dark.map(({ d }) => d.match(/M/g)?.length)).to.deep.equal([1]);
  });

  it('prefers the months of figures on the main axis and sets them bold', () => {
    const { back, panels } = place(monthly, 1100);
    const end = (panels[0]?.y ?? 0) + (panels[0]?.height ?? 0);
    const months = texts(back).filter(
      ({ y, anchor }) => y > end && y < end + 50 && anchor === 'middle',
    );
    const bold = months.filter(({ weight }) => weight === 700).map(({ text }) => text);
    expect(bold).to.include.members(['mars', 'mai', 'juin', 'août']);
    expect(bold).to.not.include.members(['oct.', 'nov.']);
    expect(texts(back).some(({ text, weight }) => text === 'oct.' && weight === 400)).to.equal(
      true,
    );
  });

  it('keeps the lines of a label that had to move in from the edge over each other', () => {
    const moved = [700, 800, 900, 1000].flatMap((width) => {
      const lines = texts(place(monthly, width).front).filter(({ tone }) => tone === 'flag');
      const ends = lines.map(({ text, x, size, weight }) => x + estimate(text, size, weight) / 2);
      // The longer line touches the edge.
      return Math.abs(Math.max(...ends) - width) < 0.1 ? [lines] : [];
    });
    expect(moved.length).to.be.above(0);
    for (const lines of moved) {
      expect(lines).to.have.length(2);
      expect(new Set(lines.map(({ x }) => x)).size).to.equal(1);
      expect(lines.map(({ anchor }) => anchor)).to.deep.equal(['middle', 'middle']);
    }
  });

  it('leaves out events outside the axis', () => {
    const placed = place({ ...monthly, events: [event('2021-01-01', 'après')] });
    expect(written(placed)).to.not.include('après');
  });

  it('names years on the axis, months of the figures when narrow, all months when short', () => {
    expect(written(place(monthly, 320))).to.include.members(['2019', '2020', 'août']);
    expect(written(place(monthly))).to.include.members(['sept. 18', '2019', 'mai', '2020']);
    const short = { ...weekly, domain: { start: time('2020-03-02'), end: time('2020-05-04') } };
    const points = weekly.points.filter(
      ({ start, end }) => start >= short.domain.start && end <= short.domain.end,
    );
    expect(written(place({ ...short, points }))).to.include.members(['mars 20', 'avr. 20']);
  });
});
