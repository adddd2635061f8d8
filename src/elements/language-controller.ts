/** Tells an element its language: the nearest `[lang]`, across shadow roots, now and later. */
import type { UpdateHost } from './lit-html.js';
import type { ReactiveController } from 'lit';

type Host = UpdateHost & Element;

const watched = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** The `lang` that applies to a node, empty when nothing declares one. */
function languageOf(element: Element): string {
  const declared = element.closest('[lang]');
  if (declared) return declared.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

export class LanguageController implements ReactiveController {
  /** BCP 47 tag as the page declares it; empty when it declares none. */
  language = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    watched.add(this);
    // One observer for all widgets: 200 of them cost the page one callback per change of `lang`.
    observer ??= new MutationObserver(() => watched.forEach((controller) => controller.refresh()));
    let root = this.#host.getRootNode();
    for (;;) {
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    watched.delete(this);
    if (watched.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  refresh(): void {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
