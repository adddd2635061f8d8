/** The code: its form, its files, what to know of it, and the button that copies it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions } from './actions.js';
import { baseOf, type Files, readBase, readPicture, readyPicture } from './addresses.js';
import { codeNotes } from './code-notes.js';
import { codeOf } from './codes.js';
import type { Facts } from './facts.js';
import { radioField, textField } from './field-views.js';
import { french } from './french.js';
import { piecesOf } from './highlight.js';
import { changed, type Form, FORMS, RESERVES, type State, VERSIONS } from './state.js';
import { versionIn } from './versions.js';
import { warningsView } from './warnings-view.js';

export interface CodeViewInput {
  readonly state: State;
  readonly facts: Facts;
  readonly files: Files;
  readonly actions: Actions;
}

const FORM_WORDS: Readonly<Record<Form, readonly [label: string, help: string]>> = {
  figure: [
    'Figure',
    'Pour un éditeur de contenus : même là où les scripts sont retirés, il reste l’image, la phrase et le lien. Le script peut être posé une fois pour tout le site.',
  ],
  element: [
    'Balise',
    'Pour un gabarit ou un champ qui accepte le HTML brut. Une requête, aucun cookie.',
  ],
  frame: ['iframe', 'Là où seules les iframes passent. resize.js donne au cadre sa hauteur.'],
  wordpress: [
    'WordPress',
    'Collez cette adresse seule sur une ligne : WordPress trouve le reste (oEmbed).',
  ],
  plain: [
    'Sans script',
    'L’image et le tableau en HTML simple : courriel, flux RSS, AMP, archives.',
  ],
};

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

function filesView({ state, files, actions }: CodeViewInput): TemplateResult {
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
    ${pictureField({ state, files, actions })}
  </div>`;
}

/** Where no ready picture shows the view, the publisher's own can. */
function pictureField({
  state,
  files,
  actions,
}: Pick<CodeViewInput, 'state' | 'files' | 'actions'>): unknown {
  const holdsPicture = state.form === 'figure' || state.form === 'plain';
  if (!holdsPicture || (readyPicture(state, files) && !state.picture)) return nothing;
  return html`<div class="picture">
    ${textField({
      name: 'picture',
      label: 'Adresse de votre image',
      help: 'Enregistrez l’image de cette vue, déposez-la chez vous, puis donnez son adresse.',
      value: state.picture,
      kind: 'url',
      example: 'https://…/image.png',
      isWrong: state.picture !== '' && readPicture(state.picture) === null,
      onChange: (text) => actions.change(changed(state, { picture: text }), 'picture'),
      onLeave: actions.settle,
    })}
    <div class="buttons">
      <button type="button" @click=${() => actions.savePicture('png')}>Enregistrer en PNG</button>
      <button type="button" @click=${() => actions.savePicture('svg')}>Enregistrer en SVG</button>
    </div>
  </div>`;
}

export function codeView(input: CodeViewInput): TemplateResult {
  const { state, files, actions } = input;
  const code = codeOf(input);
  const copy = (event: Event): void => {
    const panel = (event.currentTarget as Element).closest('.code');
    const shown = panel?.querySelector<HTMLElement>('pre');
    if (shown) actions.copyCode(shown);
  };
  return html`<section class="code" aria-labelledby="code-title">
    <h2 id="code-title">${french('4. Le code')}</h2>
    ${radioField({
      name: 'form',
      label: 'Forme',
      help: FORM_WORDS[state.form][1],
      value: state.form,
      choices: FORMS.map((value) => ({ value, label: FORM_WORDS[value][0] })),
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
    ${warningsView(codeNotes(state, files), 'À savoir sur ce code')}
    <div class="buttons">
      <button type="button" class="main" ?disabled=${!code} @click=${copy}>Copier le code</button>
      <button type="button" @click=${actions.copyLink}>Copier le lien de cette composition</button>
    </div>
    ${filesView(input)}
  </section>`;
}
