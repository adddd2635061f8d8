/** Bare Lit + SVG: an axis, a line, points and labels; no text, table, keyboard or language. */
import { LitElement, html, svg, type TemplateResult } from 'lit';
import { offer } from './peer.js';
import { LABELS, STATES } from './series.js';

class BareLit extends LitElement {
  static override properties = { values: { attribute: false } };
  declare values: readonly number[];

  constructor() {
    super();
    this.values = STATES[0] ?? [];
  }

  override render(): TemplateResult {
    const top = Math.max(...this.values);
    const points = this.values.map((value, index) => [20 + index * 55, 280 - (value / top) * 240]);
    return html`<svg viewBox="0 0 680 320" width="680" height="320" role="img" aria-label="chart">
      <path d="M20 280H660" stroke="currentColor"></path>
      <polyline fill="none" stroke="blue" points=${points.join(' ')}></polyline>
      ${points.map(
        ([x, y], index) => svg`<g>
          <circle cx=${x} cy=${y} r="4" fill="blue"></circle>
          <text x=${x} y="300" text-anchor="middle">${LABELS[index]}</text>
          <text x=${x} y=${(y ?? 0) - 8} text-anchor="middle">${this.values[index]}</text>
        </g>`,
      )}
    </svg>`;
  }
}
customElements.define('bare-lit', BareLit);

offer({
  async mount(parent) {
    const chart = document.createElement('bare-lit') as BareLit;
    parent.append(chart);
    await chart.updateComplete;
    return chart;
  },
  update(chart, step) {
    (chart as BareLit).values = STATES[step % STATES.length] ?? [];
  },
  unmount(chart) {
    chart.remove();
  },
});
