/**
 * The floor for updates: the drawings telecons would make, as ready-made markup, put in by a
 * template under the same styles. No arithmetic, no text, no table, no state.
 */
import { afterFrame, offer } from './peer.js';

interface Timeline extends HTMLElement {
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<boolean>;
}

const CHANGES = [
  { scale: 'log', series: 'monthly' },
  { scale: 'log', series: 'weekly' },
  { scale: 'linear', series: 'weekly' },
  { scale: 'linear', series: 'monthly' },
];
const drawings: string[] = [];

/** The largest SVG of the shadow tree is the plot; icons are small. */
function plotOf(root: ParentNode | null): SVGElement {
  const all = [...(root?.querySelectorAll('svg') ?? [])];
  const [plot] = all.sort((one, other) => other.outerHTML.length - one.outerHTML.length);
  if (!plot) throw new Error('The timeline shows no SVG.');
  return plot;
}

offer({
  async mount(parent) {
    await customElements.whenDefined('telecons-timeline');
    const model = document.createElement('telecons-timeline') as Timeline;
    model.setAttribute('loading', 'eager');
    parent.append(model);
    await model.ready;
    const shell = model.shadowRoot?.innerHTML ?? '';
    for (const state of CHANGES) {
      for (const [name, value] of Object.entries(state)) model.setAttribute(name, value);
      await model.updateComplete;
      await afterFrame();
      drawings.push(plotOf(model.shadowRoot).outerHTML);
    }
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = model.shadowRoot?.adoptedStyleSheets ?? [];
    const template = document.createElement('template');
    template.innerHTML = shell;
    root.append(template.content);
    model.replaceWith(host);
    await afterFrame();
    return host;
  },
  update(host, step) {
    const plot = plotOf(host.shadowRoot);
    const template = document.createElement('template');
    template.innerHTML = drawings[step % drawings.length] ?? '';
    plot.parentElement?.replaceChildren(template.content);
  },
  unmount(host) {
    host.remove();
  },
});
