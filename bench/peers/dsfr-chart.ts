/** @gouvfr/dsfr-chart: its built `<line-chart>`, a Vue custom element around Chart.js. */
import { afterFrame, offer } from './peer.js';
import { LABELS, STATES } from './series.js';

const list = (values: readonly unknown[]) => JSON.stringify([values]);

/** The canvas of the chart, once Chart.js has given it its size. */
async function drawn(chart: HTMLElement): Promise<void> {
  for (let frame = 0; frame < 600; frame += 1) {
    await afterFrame();
    const canvas = (chart.shadowRoot ?? chart).querySelector('canvas');
    if (canvas?.style.width) return;
  }
  throw new Error('line-chart never drew.');
}

offer({
  async mount(parent) {
    const chart = document.createElement('line-chart');
    chart.setAttribute('x', list(LABELS));
    chart.setAttribute('y', list(STATES[0] ?? []));
    parent.append(chart);
    await drawn(chart);
    return chart;
  },
  update(chart, step) {
    chart.setAttribute('y', list(STATES[step % STATES.length] ?? []));
  },
  unmount(chart) {
    chart.remove();
  },
});
