/** A part of an element whose code is fetched when a reader first needs it. */

export class Lazy<Part> {
  /** `null` until it is here. */
  part: Part | null = null;
  readonly #load: () => Promise<Part>;
  #pending: Promise<Part> | null = null;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** Tries twice, as phones lose the network between two requests; the next call tries anew. */
  async get(): Promise<Part> {
    this.#pending ??= this.#load().catch(this.#load);
    try {
      return (this.part = await this.#pending);
    } catch (error) {
      this.#pending = null;
      throw error;
    }
  }
}
