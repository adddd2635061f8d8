/** The frame of every element: common attributes, language, states and life cycle. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { messagesFor } from '../i18n/resolve.js';
import type { FrameView } from '../views/frame-view.js';
import {
  type CommonOptions,
  type HeadingLevel,
  type Loading,
  readCommonOptions,
  readSwitch,
  type Theme,
} from './attributes.js';
import { TeleconsReadyEvent } from './events.js';
import { readFallback } from './fallback.js';
import { Actions } from './actions.js';
import { headingTemplate, stateTemplate } from './frame/parts.js';
import { type FrameParts, type FrameSurroundings, readyTemplate } from './frame/ready.js';
import { type FrameState, titles } from './frame/state.js';
import { LanguageController } from './language-controller.js';
import { publishState } from './publish-state.js';
import { type PropertyDeclarations, ReactiveElement } from './reactive-element.js';
import { Reports } from './reports.js';
import { TurnController } from './turn-controller.js';

/** Shows one of four states in the frame that all widgets share. */
export abstract class FrameElement<View extends FrameView> extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    asOf: { attribute: 'as-of' },
    loading: {},
    embedUrl: { attribute: 'embed-url' },
    noControls: { attribute: 'no-controls', converter: readSwitch },
  };

  /** Title, plain text; default: a neutral one, worded from the figures that are shown. */
  declare heading: string | null;
  /** Level of the title in the page's outline, 2 to 6; default `3`. */
  declare headingLevel: HeadingLevel | null;
  /** `auto`, `light` or `dark`; default `auto`: what the page's `color-scheme` says. */
  declare theme: Theme | null;
  /**
   * Shows only figures published up to this ISO date, reduced precision allowed, in the vintage known
   * then; default: the latest figures.
   */
  declare asOf: string | null;
  /** `lazy` or `eager`; default `lazy`: drawn when near the viewport. */
  declare loading: Loading | null;
  /** Address of the iframe page offered by the embed action; default: none, the action is hidden. */
  declare embedUrl: string | null;
  /** Hides controls and actions; the source line stays, and the table for screen readers. */
  declare noControls: boolean;

  /** Resolves when the first drawing, or the empty or error state, is on screen. */
  readonly ready: Promise<void>;

  protected words = messagesFor('');
  protected options: CommonOptions | null = null;
  protected state: FrameState<View> | null = null;
  protected readonly language: LanguageController = new LanguageController(this);
  protected readonly turn: TurnController = new TurnController(this);
  readonly #internals = this.attachInternals();
  protected readonly reports: Reports = new Reports(this, () => this.words.messages);
  protected readonly actions: Actions = new Actions(this, this.reports.failed);
  #resolveReady: () => void = () => undefined;
  readonly #waiting = document.createElement('slot');
  #settled = false;
  /** What readers ask for next: `true` when it is here or on its way, `false` when it could not be had. */
  #interest: boolean | undefined;

  constructor() {
    super();
    // Whatever the page put between the tags stays in sight until there is more to see. By hand: of
    // 200 widgets that wait, a template took a third of what making one costs.
    this.#waiting.className = 'fallback';
    this.renderRoot.append(this.#waiting);
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
  }

  /** Reads the element's own attributes, selects the figures and words them. */
  protected abstract derive(options: CommonOptions): FrameState<View>;
  /** Whether the figures of the current state are drawn. */
  protected abstract get isDrawn(): boolean;
  /** What the element puts into the frame; no arithmetic, no reads. */
  protected abstract renderParts(view: View): FrameParts;
  /** What stands around the element's own parts: actions, code to embed, addresses. */
  protected abstract surroundings(view: View, options: CommonOptions): FrameSurroundings;
  /** A mouse, a finger or the focus has come: fetch what a reader may ask for next. */
  protected abstract interest(): Promise<unknown>;

  /** Forces a lazy drawing; resolves when it, or the empty or error state, is on screen. */
  async draw(): Promise<void> {
    this.turn.come();
    await this.ready;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.loading === 'eager') this.turn.come();
  }

  protected override turnToUpdate(): Promise<void> {
    return this.turn.turn;
  }

  protected override willUpdate(): void {
    this.#waiting.remove();
    this.words = messagesFor(this.language.language);
    this.options = readCommonOptions(this, this.reports.refuse);
    if (this.options.eager && !this.turn.near) this.turn.come();
    this.state = this.derive(this.options);
  }

  protected override render(): TemplateResult {
    const { state, options, words } = this;
    if (!state || !options) return html``;
    const { present, swallowed } = readFallback(this);
    const veiled = present && !this.#isSettled && !this.#settled;
    const drawn = this.#isSettled ? 'drawn' : 'undrawn';
    const { heading, subtitle } = titles(state);
    return html`${
        veiled || swallowed
          ? html`<slot
              class="fallback ${swallowed ? 'swallowed' : ''}"
              ?inert=${!swallowed}
            ></slot>`
          : nothing
      }
      <figure
        class="frame ${options.theme} ${drawn} ${veiled ? 'veiled' : ''}"
        part="frame"
        lang=${words.locale}
        dir="ltr"
        tabindex="-1"
        aria-labelledby="heading"
        @pointerenter=${this.onInterest}
        @focusin=${this.onInterest}
      >
        ${headingTemplate(options.headingLevel, heading)}
        <p class="subtitle" part="subtitle">${subtitle}</p>
        ${
          state.kind === 'ready'
            ? this.#renderReady(state.view, options)
            : stateTemplate(state, words.messages)
        }
      </figure>`;
  }

  #renderReady(view: View, options: CommonOptions): TemplateResult {
    const parts = this.renderParts(view);
    const { tableShown } = this.actions;
    return readyTemplate(
      view,
      parts,
      this.tableOf(view, parts.table, tableShown),
      this.surroundings(view, options),
      tableShown,
      this.words.messages,
    );
  }

  /** The table of a view; one that is costly may follow the drawing while it is not in sight. */
  protected tableOf(_view: View, make: () => unknown, _inSight: boolean): unknown {
    return make();
  }

  protected override updated(): void {
    if (!this.state) return;
    publishState(this.#internals, this.#isSettled ? this.state.kind : 'loading');
    if (!this.#isSettled || this.#settled) return;
    this.#settled = true;
    const { present, swallowed } = readFallback(this);
    if (swallowed) console.warn(this.words.messages.selfClosed(this.localName));
    else if (this.contains(document.activeElement)) {
      this.renderRoot.querySelector('figure')?.focus();
    }
    // The fallback goes with the next update, when the drawing is already there.
    if (present) queueMicrotask(() => this.requestUpdate());
    this.#resolveReady();
    this.dispatchEvent(new TeleconsReadyEvent());
  }

  /** @param event of a reader; without one the page asks, at each update */
  protected readonly onInterest = (event?: Event): void => {
    if (event ? this.#interest : this.#interest !== undefined) return;
    this.#interest = true;
    this.interest().catch((error: unknown) => {
      // The network may be back when a reader is; an update would ask for ever.
      this.#interest = false;
      this.reports.failed(error);
    });
  };

  /** There is nothing left to wait for: drawn, empty or failed. */
  get #isSettled(): boolean {
    return this.state?.kind === 'ready' ? this.isDrawn : this.state?.kind !== 'loading';
  }
}
