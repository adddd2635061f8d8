/** Warnings in words: a list that screen readers are told of when it changes. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Warning } from './warnings.js';

/** Before each: shape and colour alone would not be read. */
const LEADS = { caution: 'Attention', refused: 'Sans effet', note: 'À savoir' } as const;

export const warningsView = (warnings: readonly Warning[], label: string): TemplateResult =>
  html`<ul class="warnings" aria-label=${label} aria-live="polite">
    ${warnings.map(
      ({ kind, text, items = [] }) =>
        html`<li class=${kind}>
          <strong>${LEADS[kind]}.</strong> ${text}
          ${
            items.length > 0
              ? html`<ul>
                  ${items.map((item) => html`<li>${item}</li>`)}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
