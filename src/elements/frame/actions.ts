/** The quiet row of actions under a widget. */
import { html, nothing, svg, type TemplateResult } from 'lit';

export interface Action {
  readonly name: 'table' | 'chart' | 'csv' | 'png' | 'embed';
  readonly text: string;
  /** Set for a toggle. */
  readonly pressed?: boolean;
  readonly run: () => void;
}

const DOWN = 'M9 2v10M5 8.5l4 4 4-4M3 15.5h12';
const ICONS: Readonly<Record<Action['name'], string>> = {
  table: 'M2 3h14v12h-14zM2 7h14M2 11h14M8 7v8',
  chart: 'M2 2v14h14M5 12l4-5 3 3 4-6',
  csv: DOWN,
  png: DOWN,
  embed: 'M6 4l-5 5 5 5M12 4l5 5-5 5',
};

export function actionsTemplate(actions: readonly Action[], label: string): TemplateResult {
  return html`<div class="actions" part="actions" role="group" aria-label=${label}>
    ${actions.map(
      ({ name, text, pressed, run }) =>
        html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${run}>
          ${svg`<svg viewBox="0 0 18 18" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`}${text}
        </button>`,
    )}
  </div>`;
}
