/** What the parts of the page may ask for. */
import type { State } from './state.js';

export interface Actions {
  /** A step that can be undone; `field` of a text that is being typed: one step until it is left. */
  change(state: State, field?: string): void;
  settle(): void;
  undo(): void;
  redo(): void;
  /** @param shown the element that shows the code; `null`: the form has none for this view */
  copyCode(shown: HTMLElement | null): void;
  copyLink(): void;
  savePicture(format: 'svg' | 'png'): void;
}
