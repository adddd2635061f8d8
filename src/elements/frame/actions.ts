/** The quiet row of actions under a widget. */
import { html, svg, type TemplateResult } from 'lit/html.js';

/** Those that make something to take away. */
export type FileAction = 'csv' | 'png' | 'embed';
export type ActionName = 'table' | 'chart' | FileAction;

const DOWN = 'M9 2v10M5 8.5l4 4 4-4M3 15.5h12';
const ICONS: Readonly<Record<ActionName, string>> = {
  table: 'M2 3h14v12h-14zM2 7h14M2 11h14M8 7v8',
  chart: 'M2 2v14h14M5 12l4-5 3 3 4-6',
  csv: DOWN,
  png: DOWN,
  embed: 'M6 4l-5 5 5 5M12 4l5 5-5 5',
};

export function actionsTemplate(
  names: readonly ActionName[],
  words: Readonly<Record<ActionName | 'actionsGroup', string>>,
  run: (name: ActionName) => void,
): TemplateResult {
  return html`<div class="actions" part="actions" role="group" aria-label=${words.actionsGroup}>
    ${names.map(
      (name) =>
        html`<button @click=${() => run(name)}>
          ${svg`<svg viewBox="0 0 18 18" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`}${words[name]}
        </button>`,
    )}
  </div>`;
}
