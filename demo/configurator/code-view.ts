/** The code: its form, its files, what to know of it, and the button that copies it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { accepted } from './accepted.js';
import type { Actions } from './actions.js';
import { baseOf, type Files, readBase, readAddress, readyPicture } from './addresses.js';
import { codeNotes } from './code-notes.js';
import { codeOf } from './codes.js';
import type { Facts } from './facts.js';
import { radioField, textField } from './field-views.js';
import { FORM_WORDS } from './form-words.js';
import { french } from './french.js';
import { piecesOf } from './highlight.js';
import { changed, FORMS, RESERVES, type State, VERSIONS } from './state.js';
import { versionIn } from './versions.js';
import { warningsView } from './warnings-view.js';

export interface CodeViewInput {
  readonly state: State;
  readonly facts: Facts;
  readonly files: Files;
  readonly actions: Actions;
}

const RESERVE_WORDS = {
  style: 'Dans le code',
  sheet: 'Par telecons.css',
  none: 'Non',
} as const satisfies Record<State['reserve'], string>;

const VERSION_WORDS = {
  follow: 'Suit les mises à jour',
  frozen: 'Figé',
} as const satisfies Record<State['version'], string>;

const find = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

function filesView(input: CodeViewInput): TemplateResult {
  const { state, files, actions } = input;
  const base = baseOf(state, files);
  return html`<div class="files">
    ${textField({
      name: 'base',
      label: 'Adresse de base des fichiers',
      help: 'Le dossier où se trouve telecons.js. Vide : celui de cette page.',
      value: state.base,
      kind: 'url',
      example: files.own,
      isWrong: state.base !== '' && readBase(state.base) === null,
      onChange: (text) => actions.change(changed(state, { base: text }), 'base'),
      onLeave: actions.settle,
    })}
    ${radioField({
      name: 'version',
      label: 'Version',
      help:
        versionIn(base) === null
          ? 'Figé ajoute l’empreinte du fichier. Une adresse comme …/telecons/1.2.3/ ou …/telecons@1.2.3/dist/ porte aussi la version.'
          : `Le code appelle ${new URL(base).pathname}.`,
      value: state.version,
      choices: VERSIONS.map((value) => ({ value, label: VERSION_WORDS[value] })),
      onChange: (text) =>
        actions.change(changed(state, { version: find(VERSIONS, text) ?? 'follow' })),
    })}
    ${
      state.form === 'wordpress' || state.form === 'plain'
        ? nothing
        : radioField({
            name: 'reserve',
            label: 'Réserver la hauteur mesurée',
            help: 'Pour que l’article ne bouge pas quand le graphique arrive.',
            value: state.reserve,
            choices: RESERVES.filter((value) => value !== 'sheet' || state.form !== 'frame').map(
              (value) => ({ value, label: RESERVE_WORDS[value] }),
            ),
            onChange: (text) =>
              actions.change(changed(state, { reserve: find(RESERVES, text) ?? 'style' })),
          })
    }
    ${pictureField(input)}
  </div>`;
}

/** Where no ready picture shows the view, the publisher's own can. */
function pictureField({ state, facts, files, actions }: CodeViewInput): unknown {
  const holdsPicture = state.form === 'figure' || state.form === 'plain';
  if (!holdsPicture || (readyPicture(accepted(state, facts), files) && !state.picture))
    return nothing;
  return html`<div class="picture">
    ${textField({
      name: 'picture',
      label: 'Adresse de votre image',
      help: 'Enregistrez l’image de cette vue, déposez-la chez vous, puis donnez son adresse.',
      value: state.picture,
      kind: 'url',
      example: 'https://…/image.png',
      isWrong: state.picture !== '' && readAddress(state.picture) === null,
      onChange: (text) => actions.change(changed(state, { picture: text }), 'picture'),
      onLeave: actions.settle,
    })}
    <div class="buttons">
      <button type="button" @click=${() => actions.savePicture('png')}>Enregistrer en PNG</button>
      <button type="button" @click=${() => actions.savePicture('svg')}>Enregistrer en SVG</button>
    </div>
  </div>`;
}

/** Where this form goes, and the recipe that goes through it step by step. */
function whereView({ state, files }: CodeViewInput): TemplateResult {
  const { where, recipe, recipeLabel } = FORM_WORDS[state.form];
  return html`<p class="where">
    <strong>${french('Où le coller :')}</strong> ${french(where)}
    <a href="${files.own}demo/docs/recipes/${recipe}" hreflang="en"
      >${french(`Recette : ${recipeLabel} (en anglais)`)}</a
    >
  </p>`;
}

export function codeView(input: CodeViewInput): TemplateResult {
  const { state, facts, files, actions } = input;
  const code = codeOf(input);
  const copy = (event: Event): void => {
    const panel = (event.currentTarget as Element).closest('.code');
    actions.copyCode(panel?.querySelector<HTMLElement>('pre') ?? null);
  };
  return html`<section class="code" aria-labelledby="code-title">
    <h2 id="code-title" tabindex="-1">${french('4. Le code')}</h2>
    ${radioField({
      name: 'form',
      label: 'Forme du code',
      help: FORM_WORDS[state.form].help,
      value: state.form,
      choices: FORMS.map((value) => ({ value, label: FORM_WORDS[value].label })),
      onChange: (text) => actions.change(changed(state, { form: find(FORMS, text) ?? 'figure' })),
    })}
    ${
      code
        ? // Without white space around the pieces: what is selected is what is copied.
          html`<pre
            tabindex="0"
            role="region"
            aria-label="Code à copier"
          ><code id="code">${piecesOf(code).map(({ kind, text }) =>
            kind === 'text' ? text : html`<span class=${kind}>${text}</span>`,
          )}</code></pre>`
        : nothing
    }
    ${warningsView(codeNotes(accepted(state, facts), files), 'À savoir sur ce code')}
    <div class="buttons">
      <button type="button" class="main" aria-disabled=${String(!code)} @click=${copy}>
        Copier le code
      </button>
      <button type="button" @click=${actions.copyLink}>Copier le lien de cette composition</button>
    </div>
    ${whereView(input)} ${filesView(input)}
  </section>`;
}
