/** A part of an element whose code is fetched when a reader first needs it. */

export class Lazy<Part> {
  /** `null` until it is here. */
  part: Part | null = null;
  readonly #load: () => Promise<Part>;
  #pending: Promise<Part> | null = null;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /**
   * What could not be had is tried anew by the next call. In the page's scripts the build makes each
   * `import()` try twice; in chunks `load` does.
   */
  async get(): Promise<Part> {
    this.#pending ??= this.#load();
    try {
      return (this.part = await this.#pending);
    } catch (error) {
      this.#pending = null;
      throw error;
    }
  }
}
