/** Bare Chart.js, tree-shaken: a line with two axes; no text, table, keyboard or language. */
import {
  CategoryScale,
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { afterFrame, offer } from './peer.js';
import { LABELS, STATES } from './series.js';

Chart.register(CategoryScale, Decimation, LinearScale, LineController, LineElement, PointElement);
const charts = new WeakMap<HTMLElement, Chart>();

function box(parent: HTMLElement, height: number) {
  const holder = document.createElement('div');
  holder.style.cssText = `position:relative;height:${height}px`;
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  parent.append(holder);
  return { holder, canvas };
}

offer({
  async mount(parent) {
    const { holder, canvas } = box(parent, 320);
    const chart = new Chart(canvas, {
      type: 'line',
      data: { labels: LABELS, datasets: [{ data: [...(STATES[0] ?? [])], borderColor: 'blue' }] },
      options: { animation: false, maintainAspectRatio: false },
    });
    charts.set(holder, chart);
    await afterFrame();
    return holder;
  },
  update(holder, step) {
    const chart = charts.get(holder);
    const dataset = chart?.data.datasets[0];
    if (dataset) dataset.data = [...(STATES[step % STATES.length] ?? [])];
    chart?.update('none');
  },
  unmount(holder) {
    charts.get(holder)?.destroy();
    holder.remove();
  },
  async mountDense(parent, rows) {
    const { holder, canvas } = box(parent, 420);
    const data = rows.map(({ period, value }) => ({ x: Date.parse(period), y: value }));
    const chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [{ data, borderColor: 'blue', borderWidth: 1, pointRadius: 0 }] },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        maintainAspectRatio: false,
        scales: { x: { type: 'linear' } },
        plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
      },
    });
    charts.set(holder, chart);
    await afterFrame();
    return holder;
  },
});
