/** What controllers and lazy chunks know of Lit and of their element. Types only. */
import type { ReactiveControllerHost } from 'lit';
import type { html } from 'lit/html.js';

/** Lit's template tag: a second copy would cost 3 kB and a second Trusted Types policy. */
export type Html = typeof html;

export type UpdateHost = Pick<
  ReactiveControllerHost,
  'addController' | 'requestUpdate' | 'updateComplete'
>;

export type ElementHost = UpdateHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
