/** Undo and redo: the browser's own history is the stack, so that its buttons do the same. */
import { fromQuery, type State, toQuery } from './state.js';

interface Entry {
  /** Place in the stack; the first of this visit is 0. */
  readonly place: number;
}

const placeOf = (entry: unknown): number =>
  typeof entry === 'object' && entry !== null && 'place' in entry && typeof entry.place === 'number'
    ? entry.place
    : 0;

/** The state in the address. Tells of each change, whoever made it. */
export class StateHistory {
  state: State;
  #place: number;
  #last: number;
  /** What the latest step changed; typing on in one field is one step. */
  #merging = '';
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.state = fromQuery(location.search);
    this.#place = placeOf(history.state);
    // What lies ahead after a reload is not known: the browser's own button still leads there.
    this.#last = this.#place;
    addEventListener('popstate', this.#onPop);
  }

  get canUndo(): boolean {
    return this.#place > 0;
  }

  get canRedo(): boolean {
    return this.#place < this.#last;
  }

  /** @param field of a text that is being typed; empty: a step of its own. */
  go(state: State, field = ''): void {
    const query = toQuery(state);
    if (query === toQuery(this.state)) return;
    const isSameStep = field !== '' && field === this.#merging;
    if (!isSameStep) this.#place += 1;
    this.#last = this.#place;
    this.#merging = field;
    this.state = state;
    const entry: Entry = { place: this.#place };
    const address = query || location.pathname;
    if (isSameStep) history.replaceState(entry, '', address);
    else history.pushState(entry, '', address);
    this.#onChange();
  }

  /** Before the first step: what the screen suggests is nothing to undo. */
  begin(state: State): void {
    this.state = state;
    history.replaceState(history.state, '', toQuery(state) || location.pathname);
  }

  /** The field was left: what is typed next is another step. */
  settle(): void {
    this.#merging = '';
  }

  undo(): void {
    if (this.canUndo) history.back();
  }

  redo(): void {
    if (this.canRedo) history.forward();
  }

  readonly #onPop = ({ state }: PopStateEvent): void => {
    this.#place = placeOf(state);
    this.#last = Math.max(this.#last, this.#place);
    this.#merging = '';
    this.state = fromQuery(location.search);
    this.#onChange();
  };
}
