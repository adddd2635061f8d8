/** A telecons element that is mounted and unmounted, whatever it shows. */
import { afterFrame, offer } from './peer.js';

interface Widget extends HTMLElement {
  readonly ready: Promise<void>;
}

/** @param changes values of one attribute, shown in turn */
export function offerWidget(tag: string, attribute: string, changes: readonly string[]): void {
  offer({
    async mount(parent) {
      await customElements.whenDefined(tag);
      const widget = document.createElement(tag) as Widget;
      widget.setAttribute('loading', 'eager');
      parent.append(widget);
      await widget.ready;
      await afterFrame();
      return widget;
    },
    update(widget, step) {
      widget.setAttribute(attribute, changes[step % changes.length] ?? '');
    },
    unmount(widget) {
      widget.remove();
    },
  });
}
