/** Lit's template tag, as lazy chunks are handed it. Types only. */
import type { html } from 'lit';

export type Html = typeof html;
