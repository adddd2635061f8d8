/**
 * The life cycle of a custom element around Lit's templates: properties from attributes, batched
 * updates, controllers. The same words as LitElement in 0.7 kB instead of 2.4 kB brotli (measured):
 * of LitElement the widgets use neither decorators, reflection, change sets nor style elements.
 */
import { render, type TemplateResult } from 'lit/html.js';
import type { ReactiveController } from 'lit';

/** How an attribute, or what a script sets, becomes a property. */
export interface PropertyDeclaration {
  /** `false`: no attribute; default: the name of the property. */
  readonly attribute?: string | false;
  readonly converter?: (given: unknown) => unknown;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** In Node the classes can be imported, not made. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** One style sheet per class. */
const sheets = new WeakMap<object, CSSStyleSheet>();

export abstract class ReactiveElement extends Base {
  /** By property name; a subclass spreads those of its base. */
  static properties: PropertyDeclarations = {};
  /** CSS of the shadow root. */
  static styles = '';

  /** Called once, when the tag is defined: the moment to make the accessors. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, { attribute = name, converter }]) => {
      const attributes = attribute === false ? [] : [attribute];
      if (Object.hasOwn(this.prototype, name)) return attributes;
      const values = new WeakMap<ReactiveElement, unknown>();
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ReactiveElement) {
          return values.get(this) ?? converter?.(null) ?? null;
        },
        set(this: ReactiveElement, given: unknown) {
          const value = converter ? converter(given) : given;
          if (values.get(this) === value) return;
          values.set(this, value);
          this.requestUpdate();
        },
      });
      return attributes;
    });
  }

  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  readonly #controllers: ReactiveController[] = [];
  #connect: () => void = () => undefined;
  readonly #connected = new Promise<void>((resolve) => (this.#connect = resolve));
  #update: Promise<boolean> | null = null;

  constructor() {
    super();
    const { properties, styles } = this.constructor as typeof ReactiveElement;
    let sheet = sheets.get(this.constructor);
    if (!sheet) {
      sheets.set(this.constructor, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(styles);
    }
    this.renderRoot.adoptedStyleSheets = [sheet];
    // A framework may have set properties before the tag was defined: they hide the accessors.
    for (const name of Object.keys(properties).filter((key) => Object.hasOwn(this, key))) {
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    this.requestUpdate();
  }

  /** Resolves when nothing is waiting to be updated; `false` if the update asked for another. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#connect();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, raw: string | null): void {
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const [name, declaration] of Object.entries(properties)) {
      if ((declaration.attribute ?? name) !== attribute) continue;
      Reflect.set(this, name, raw);
    }
  }

  /** Everything asked for in one task is done in one update. */
  requestUpdate(): void {
    this.#update ??= this.#perform();
  }

  async #perform(): Promise<boolean> {
    await this.#connected;
    await this.turnToUpdate();
    // What is set in here belongs to this update.
    try {
      this.willUpdate();
      render(this.render(), this.renderRoot);
    } finally {
      this.#update = null;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
    return this.#update === null;
  }

  /** Resolves when the element may update. */
  protected abstract turnToUpdate(): Promise<void>;
  /** Derives what `render` shows from the properties. */
  protected abstract willUpdate(): void;
  protected abstract render(): TemplateResult;
  /** The DOM is up to date. */
  protected abstract updated(): void;
}
