/** A browser of another make than Chromium, whichever way it is driven. */

/** Keys that the widgets listen to. */
export type Key = 'ArrowLeft' | 'ArrowDown' | 'Enter' | 'Escape' | 'Tab';

export interface Engine {
  /** Name and version, as it calls itself. */
  readonly version: string;
  /** Opens a page and waits for its load. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the open page and returns what it resolves to. It uses nothing from outside;
   * arguments and result are plain data.
   */
  run<Arguments extends readonly unknown[], Value>(
    inPage: (...given: Arguments) => Value | Promise<Value>,
    ...given: Arguments
  ): Promise<Value>;
  /** Presses a key as a hand does, where the focus is. */
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** Pixels of the window: wider and higher than any widget of the tests. */
export const WINDOW = { width: 1_300, height: 1_600 };

/** The same call as the text of an expression. */
export const callOf = (inPage: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${inPage.toString()})(...${JSON.stringify(given)})`;

/** The package of Debian that brings a program which is not there. */
export function missing(program: string, debianPackage: string): Error {
  return new Error(`${program} is not installed (Debian: apt-get install ${debianPackage}).`);
}
