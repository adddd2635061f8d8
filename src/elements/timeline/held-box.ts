/** The box of a plot that fills what the texts leave: it keeps its height when more opens beside it. */
import { BoxController, type BoxSize } from '../box-controller.js';

export class HeldBox extends BoxController {
  #held: object | undefined;
  /** What the box measured around each content: going back to it takes no layout to know. */
  #sizes = new WeakMap<object, BoxSize>();
  /** For which the height was kept. */
  #width = 0;

  /** To be called before drawing: takes the size that the box had around this content. */
  expect(content: object): void {
    const size = this.#sizes.get(content);
    if (size && size.width === this.size?.width) this.size = size;
  }

  /**
   * Keeps the height that the layout gave for this content: whatever opens beside the box later (a
   * panel, the list of events, code to copy) makes the widget grow instead of squeezing the plot.
   */
  hold(content: object): void {
    const { box, size } = this;
    if (!box || content === this.#held) return;
    this.#held = content;
    if (size && size === this.#sizes.get(content)) box.style.flex = `0 0 ${size.exact}px`;
    else this.#refit(box);
  }

  #refit(box: HTMLElement): void {
    box.style.flex = '';
    const { width, height } = box.getBoundingClientRect();
    this.#width = width;
    this.take(box, width, height);
    if (height > 0) box.style.flex = `0 0 ${height}px`;
  }

  override hostUpdated(): void {
    const { box } = this;
    super.hostUpdated();
    if (this.box !== box) this.#held = undefined;
  }

  protected override take(box: HTMLElement, width: number, height: number): void {
    if (this.#held && width !== this.#width && width > 0) return this.#refit(box);
    super.take(box, width, height);
    if (this.#held && this.size) this.#sizes.set(this.#held, this.size);
  }

  protected override forget(): void {
    super.forget();
    this.#sizes = new WeakMap();
  }
}
