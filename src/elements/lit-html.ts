/** What lazy chunks are handed of Lit and of their element. Types only. */
import type { html, ReactiveControllerHost } from 'lit';

/** Lit's template tag: a second copy would cost 3 kB and a second Trusted Types policy. */
export type Html = typeof html;

export type ElementHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
