/** A module that is fetched when a reader first needs it. */

export class Lazy<Module> {
  /** The module once it is here. */
  module: Module | null = null;
  readonly #load: () => Promise<Module>;
  #pending: Promise<Module> | null = null;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Tries twice, as phones lose the network between two requests; the next call tries anew. */
  async get(): Promise<Module> {
    this.#pending ??= this.#load().catch(this.#load);
    try {
      return (this.module = await this.#pending);
    } catch (error) {
      this.#pending = null;
      throw error;
    }
  }
}
