/** The configurator's script: keeps address, controls, preview and code in step. */
import { html, render } from 'lit/html.js';
import { drawable } from './accepted.js';
import type { Actions } from './actions.js';
import { copyText } from './clipboard.js';
import { codeOf } from './codes.js';
import { type Facts, NO_FACTS } from './facts.js';
import { loadFiles } from './files.js';
import { french } from './french.js';
import { StateHistory } from './history.js';
import { loadKnownValues } from './known-values.js';
import { pageView } from './page-view.js';
import { Preview } from './preview.js';
import { saveFile } from './save.js';
import { changed, OWN, type State } from './state.js';

/** Milliseconds: whoever types is not kept waiting by drawings nobody looks at. */
const PAUSE = 150;
/** Pixels: below, the preview takes all there is. */
const NARROW = 760;

function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

const app = find<HTMLElement>('#app');
const status = find<HTMLElement>('#status');
const [files, known] = await Promise.all([loadFiles(), loadKnownValues()]);

let facts: Facts = NO_FACTS;
let preview: Preview | null = null;
/** What the drawing follows; changes of the rest need none. */
const drawingOf = ({ element, options, lang, properties }: State): string =>
  JSON.stringify([element, options, lang, properties]);
let drawn = '';
/** What was asked for last: it alone will be on screen. */
let asked = '';
let timer: ReturnType<typeof setTimeout> | undefined;
/** Resolves when the facts are those of the state. */
let settled: Promise<void> = Promise.resolve();
let release: () => void = () => undefined;

function tell(text: string): void {
  // The same words again would not be spoken.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = french(text)));
}

async function redraw(): Promise<void> {
  const found = await preview?.show(drawable(steps.state));
  if (!found) return;
  facts = found;
  drawn = asked;
  update();
}

function follow(): void {
  const wanted = drawingOf(steps.state);
  if (preview && wanted !== asked) {
    asked = wanted;
    clearTimeout(timer);
    // Whoever waits for what is given up looks for what came after it.
    release();
    settled = new Promise((resolve) => (release = resolve));
    const done = release;
    timer = setTimeout(() => void redraw().finally(done), PAUSE);
  }
  update();
  void preview?.theme(steps.state);
}

const steps = new StateHistory(follow);

/** Waits for the latest drawing, whatever is changed meanwhile. */
async function settle(): Promise<void> {
  for (let last = null; last !== settled;) {
    last = settled;
    await last;
  }
}

async function copyCode(shown: HTMLElement | null): Promise<void> {
  await settle();
  const code = codeOf({ state: steps.state, facts, files });
  if (!code || !shown) {
    tell('Cette forme n’a pas de code pour cette vue : il n’y a rien à copier.');
    return;
  }
  const copied = await copyText(code, shown);
  tell(
    copied === 'copied'
      ? 'Code copié.'
      : 'Le navigateur a refusé la copie : le code est sélectionné, copiez-le avec Ctrl + C.',
  );
}

async function copyLink(): Promise<void> {
  const copied = await copyText(location.href, find('#code-title'));
  tell(
    copied === 'copied'
      ? 'Lien copié.'
      : 'Copie refusée : le lien est celui de la barre d’adresse.',
  );
}

async function savePicture(format: 'svg' | 'png'): Promise<void> {
  await settle();
  const widget = preview?.widget;
  if (!widget) return;
  const name = `telecons-${steps.state.element}.${format}`;
  try {
    const file =
      format === 'svg'
        ? new Blob([await widget.toSVG({ width: 680 })], { type: 'image/svg+xml' })
        : await widget.toPNG({ width: 680, scale: 2 });
    saveFile(file, name);
    tell(`Image enregistrée : ${name}.`);
  } catch {
    tell('L’image n’a pas pu être faite : cette vue n’a pas de chiffre, ou un fichier manque.');
  }
}

const actions: Actions = {
  change: (state, field) => steps.go(state, field),
  settle: () => steps.settle(),
  undo: () => steps.undo(),
  redo: () => steps.redo(),
  copyCode: (shown) => void copyCode(shown),
  copyLink: () => void copyLink(),
  savePicture: (format) => void savePicture(format),
};

function update(): void {
  const { state, canUndo, canRedo } = steps;
  const isBusy = asked !== drawn || !preview;
  render(html`${pageView({ state, facts, files, known, actions, canUndo, canRedo, isBusy })}`, app);
}

/** In a text field these keys undo what was typed in it. */
function onKey(event: KeyboardEvent): void {
  const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) steps.redo();
  else steps.undo();
}

/** The address is the state's, and a step to another place of the page is none to be undone. */
function onJump(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const target = link && document.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

if (!new URLSearchParams(location.search).has(`${OWN}width`) && innerWidth < NARROW) {
  steps.begin(changed(steps.state, { width: 'full' }));
}
app.replaceChildren();
update();
preview = new Preview(find('iframe.shown'), find('iframe.measured'));
addEventListener('keydown', onKey);
addEventListener('click', onJump);
follow();
