/** telecons itself, from the built dist/telecons-timeline.js. */
import { afterFrame, offer } from './peer.js';

interface Timeline extends HTMLElement {
  data: unknown;
  readonly ready: Promise<void>;
}

/** Attribute changes that redraw the chart, its sentence and its table. */
const CHANGES: readonly (readonly [name: string, value: string])[] = [
  ['scale', 'log'],
  ['series', 'weekly'],
  ['scale', 'linear'],
  ['series', 'monthly'],
];

async function show(parent: HTMLElement, prepare: (chart: Timeline) => void) {
  await customElements.whenDefined('telecons-timeline');
  const chart = document.createElement('telecons-timeline') as Timeline;
  chart.setAttribute('loading', 'eager');
  prepare(chart);
  parent.append(chart);
  await chart.ready;
  await afterFrame();
  return chart;
}

offer({
  mount: (parent) => show(parent, () => undefined),
  update(chart, step) {
    const [name, value] = CHANGES[step % CHANGES.length] ?? ['scale', 'log'];
    chart.setAttribute(name, value);
  },
  unmount(chart) {
    chart.remove();
  },
  mountDense(parent, rows) {
    const source = { publisher: 'Benchmark', date: '2026-01-01', url: 'https://example.org/' };
    return show(parent, (chart) => {
      chart.data = { source, rows };
    });
  },
});
