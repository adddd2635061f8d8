/** Executes examples of the reference as a page would: markup, rules and module. */
import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { TeleconsElement } from '../../src/elements/base.js';
import type { FrameView } from '../../src/views/frame-view.js';
import { expectWarning } from '../console.js';
import { parts, settled, textOf } from '../elements/mounting.js';
import type { Example, Tag } from './examples/example.js';

export type AnyWidget = TeleconsElement<FrameView>;

interface Where {
  /** Of the column, in pixels. */
  readonly width?: number;
  /** Far below what is in sight. */
  readonly far?: boolean;
  /** The module runs before the markup is there, as in the head of a page. */
  readonly scriptFirst?: boolean;
  /** Is handed the widget before it is in the page. */
  readonly prepare?: (widget: AnyWidget) => void;
}

/** What an example listens to on the document ends with its test, as it would with its page. */
let listening = new AbortController();

afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

/** Runs the text as a module and waits for its end; an error in it rejects. */
async function runModule(script: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { signal } = listening;
  document.addEventListener = (type: string, listener: EventListener) =>
    EventTarget.prototype.addEventListener.call(document, type, listener, { signal });
  try {
    await import(address);
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
    URL.revokeObjectURL(address);
  }
}

/** Adds the markup; the widget in it need not be drawn. */
async function insert(
  tag: Tag,
  { html, css }: Example,
  { width = 800, far, prepare }: Where,
): Promise<AnyWidget> {
  const page = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px">${far ? '<div style="block-size: 20000px"></div>' : ''}` +
      `<template><style>${css ?? ''}</style>${html}</template></div>`,
  );
  const template = page.querySelector('template');
  if (!template) throw new Error('no template');
  // Its module finds the newest widget first.
  const wrapper = page.parentElement;
  if (wrapper) document.body.prepend(wrapper);
  const content = document.importNode(template.content, true);
  const widget = widgetIn(content, tag);
  prepare?.(widget);
  page.append(content);
  return widget;
}

export function widgetIn(page: ParentNode, tag: Tag): AnyWidget {
  const found = page.querySelector<AnyWidget>(tag);
  if (!found) throw new Error(`The example has no <${tag}>.`);
  return found;
}

/** Until it is drawn, or says why it is not; own data comes after the first drawing. */
async function drawn(widget: AnyWidget): Promise<void> {
  await settled(widget);
  await waitUntil(() => parts(widget, '.frame.drawn').length > 0);
  if ('point' in widget && widget.point) await waitUntil(() => isInformed(widget));
  await settled(widget);
}

/** The panel that a page asked for, and the sentences in the list of events, have come. */
const isInformed = (widget: AnyWidget): boolean =>
  parts(widget, '.more details').length > 0 && parts(widget, '.panel.idle').length === 0;

/** Shows an example and waits until it is drawn, unless it is far away. */
export async function show(tag: Tag, example: Example, where: Where = {}): Promise<AnyWidget> {
  const { far, scriptFirst } = where;
  if (scriptFirst && example.script) await runModule(example.script);
  const widget = await insert(tag, example, where);
  if (!far) await drawn(widget);
  if (!scriptFirst && example.script) await runModule(example.script);
  if (!far) await drawn(widget);
  return widget;
}

/** What is in the tree, without the marks of templates. */
export const markup = (widget: AnyWidget): string =>
  [...widget.renderRoot.querySelectorAll('.frame')]
    .map(({ outerHTML }) => outerHTML.replaceAll(/<!--.*?-->/g, ''))
    .join('');

/** The text that an example writes into the page. */
export const written = (id: string): string => document.querySelector(`#${id}`)?.textContent ?? '';

/** Presses the button with this label. */
export function press(widget: AnyWidget, label: string): void {
  const found = parts(widget, 'button').find((button) => textOf(button) === label);
  if (!found) throw new Error(`no button ${label}`);
  found.click();
}

/** As after the first pointer: sentences and addresses have come. */
export async function informed(widget: AnyWidget): Promise<void> {
  parts(widget, '.frame')[0]?.dispatchEvent(new PointerEvent('pointerenter'));
  const [first] = widget.observations;
  if (first) await widget.details(first.id);
  await settled(widget);
}

/** Opens the code to embed. */
export async function openEmbed(widget: AnyWidget): Promise<void> {
  press(widget, 'Intégrer');
  await waitUntil(() => parts(widget, 'textarea').length > 0);
  await settled(widget);
}

/** Something that the reader may choose, in the middle of its mark. */
export function choose(widget: AnyWidget): void {
  const options = parts<Element>(widget, '[role="option"], .row');
  const option = options.at(-1);
  const mark = option?.querySelector('.ring') ?? option;
  const { left = 0, top = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { bubbles: true, composed: true, pointerType: 'mouse', ...at };
  (option ?? widget).dispatchEvent(new PointerEvent('click', init));
}

/** Hands it data of which nothing can be shown, where it takes data. */
export async function refuseData(widget: AnyWidget): Promise<void> {
  await expectWarning(/<telecons-/, async () => {
    Object.assign(widget, { data: { rows: [] } });
    await drawn(widget);
  });
}

/** Colours of all that is painted. */
const PAINTED = [
  ...['color', 'fill', 'stroke', 'background-color', 'border-top-color', 'border-bottom-color'],
  ...['border-left-color', 'border-inline-start-color'],
];

/** How many visible parts of the widget are painted in this colour, `rgb(1, 2, 3)`. */
export const countPainted = (widget: AnyWidget, colour: string): number =>
  parts<Element>(widget, '*').filter((each) => {
    if (!each.checkVisibility()) return false;
    const style = getComputedStyle(each);
    return PAINTED.some((property) => style.getPropertyValue(property) === colour);
  }).length;
