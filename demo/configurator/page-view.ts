/** The whole page: settings on one side, preview and code on the other. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Actions } from './actions.js';
import type { Files } from './addresses.js';
import { codeView } from './code-view.js';
import type { KnownValues } from './controls.js';
import type { Facts } from './facts.js';
import { radioField } from './field-views.js';
import { french } from './french.js';
import { settingsView } from './settings-view.js';
import { changed, SCHEMES, START, type State, WIDTHS } from './state.js';
import { warningsOf } from './warnings.js';
import { warningsView } from './warnings-view.js';

export interface PageInput {
  readonly state: State;
  readonly facts: Facts;
  readonly files: Files;
  readonly known: KnownValues;
  readonly actions: Actions;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The preview still shows the state before. */
  readonly isBusy: boolean;
}

const WIDTH_WORDS = { 320: '320 px', 480: '480 px', 680: '680 px', full: '100 %' } as const;
const SCHEME_WORDS = { light: 'Clair', dark: 'Sombre' } as const;

/** In one column the preview is far below; in two it is in sight, and skip links lead there. */
const jumpsView = html`<p class="jumps">
  <a href="#preview-title">Voir l’aperçu</a> <a href="#code-title">Voir le code</a>
</p>`;

// Never `disabled`: whoever has just undone the last step would lose the place on the page.
const historyView = ({ state, actions, canUndo, canRedo }: PageInput): TemplateResult =>
  html`<div class="buttons history">
    <button type="button" aria-disabled=${String(!canUndo)} @click=${actions.undo}>Annuler</button>
    <button type="button" aria-disabled=${String(!canRedo)} @click=${actions.redo}>Rétablir</button>
    <button type="button" @click=${() => actions.change({ ...START, width: state.width })}>
      Réinitialiser
    </button>
  </div>`;

function previewView(input: PageInput): TemplateResult {
  const { state, facts, actions, isBusy } = input;
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title" tabindex="-1">${french('3. L’aperçu')}</h2>
    <div class="bar">
      ${radioField({
        name: 'width',
        label: 'Largeur',
        value: state.width,
        choices: WIDTHS.map((value) => ({ value, label: WIDTH_WORDS[value] })),
        onChange: (text) => {
          const width = WIDTHS.find((value) => value === text) ?? START.width;
          actions.change(changed(state, { width }));
        },
      })}
      ${radioField({
        name: 'scheme',
        label: 'Page',
        value: state.scheme,
        choices: SCHEMES.map((value) => ({ value, label: SCHEME_WORDS[value] })),
        onChange: (text) =>
          actions.change(changed(state, { scheme: text === 'dark' ? 'dark' : 'light' })),
      })}
    </div>
    ${warningsView(warningsOf(state, facts), 'Ce que ces choix changent pour le lecteur')}
    <div class="stage ${state.scheme}" aria-busy=${isBusy ? 'true' : 'false'}>
      <iframe
        class="shown w-${state.width}"
        title="Aperçu du graphique"
        src="preview.html"
      ></iframe>
    </div>
    <iframe
      class="measured"
      title="Mesure des hauteurs"
      src="preview.html"
      aria-hidden="true"
      tabindex="-1"
    ></iframe>
  </section>`;
}

export const pageView = (input: PageInput): TemplateResult =>
  html`<div class="columns">
    <div class="side">${jumpsView} ${historyView(input)} ${settingsView(input)}</div>
    <div class="result">${previewView(input)} ${codeView(input)}</div>
  </div>`;
