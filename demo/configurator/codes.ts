/** The five forms of the code. Each value is escaped, each element stands on one line. */
import { accepted } from './accepted.js';
import {
  baseOf,
  type Files,
  isPinned,
  languageOf,
  pageOf,
  readAddress,
  readyPicture,
  readyView,
} from './addresses.js';
import type { Facts } from './facts.js';
import { heightAt, heightRule } from './height.js';
import { tagOf } from './manifest.js';
import { type Attributes, escaped, tag, voidTag } from './markup.js';
import { declarationsOf } from './properties.js';
import type { Form, State } from './state.js';

export interface CodeInput {
  readonly state: State;
  readonly facts: Facts;
  readonly files: Files;
}

/** An article's column, in pixels: what a frame has before any script. */
const COLUMN = 680;

const addressOf = ({ state, files }: CodeInput, path: string): string =>
  baseOf(state, files) + path;

/** What a browser compares a frozen file with; nothing for one that follows updates. */
function pinned({ state, files }: CodeInput, path: string): Attributes {
  const integrity = isPinned(state, files) ? files.integrity[path] : undefined;
  return integrity ? { integrity, crossorigin: 'anonymous' } : {};
}

const script = (input: CodeInput, path: string, attributes: Attributes): string =>
  tag('script', { ...attributes, src: addressOf(input, path), ...pinned(input, path) }, '');

/** The rules of `telecons.css`, where the page chose them. */
function sheet(input: CodeInput): readonly string[] {
  if (input.state.reserve !== 'sheet') return [];
  const path = 'telecons.css';
  const href = addressOf(input, path);
  return [voidTag('link', { rel: 'stylesheet', href, ...pinned(input, path) })];
}

/** The measured height follows the width of a container: the block around the widget is one. */
const contained = ({ state, facts }: CodeInput, content: string): string =>
  state.reserve === 'style' && facts.measures.length > 0
    ? tag('div', { style: 'container-type:inline-size;width:100%' }, content)
    : content;

/** Reserved height and colours; `null` when there is neither. */
function styleOf({ state, facts }: CodeInput, reserving: string): string | null {
  const height = state.reserve === 'style' ? heightRule(facts.measures) : '';
  const style = [
    ...(height ? [`${reserving}min-height:${height}`] : []),
    ...declarationsOf(state.properties).map(([name, value]) => `${name}:${value}`),
  ].join(';');
  return style || null;
}

/** In the tag: where no style sheet has a rule for pictures, a phone would have to scroll sideways. */
const INSIDE_COLUMN = 'max-width:100%;height:auto';

/** `telecons.css` has the same for the pictures of a figure. */
const pictureStyle = ({ form, reserve }: State): string | null =>
  form === 'figure' && reserve === 'sheet' ? null : INSIDE_COLUMN;

/**
 * The publisher's own picture before a ready one; empty when there is none. It is named by the title:
 * what it shows is said by the sentence below it, which would be read twice.
 */
function pictureTag(input: CodeInput): string {
  const { state, facts, files } = input;
  const own = readAddress(state.picture);
  const style = pictureStyle(state);
  if (own) return voidTag('img', { src: own, alt: facts.heading, style });
  const ready = readyPicture(state, files);
  if (!ready) return '';
  const path = addressOf(input, `images/${ready.id}`);
  const { width, height } = ready;
  return voidTag('img', {
    src: `${path}.png`,
    srcset: `${path}.svg 1x`,
    width,
    height,
    alt: facts.heading,
    style,
  });
}

/** The sentence, linked to the page that shows the figures; the heading while there is no figure. */
const linkTo = (input: CodeInput, content: string): string =>
  tag('a', { href: addressOf(input, pageOf(input.state)) }, content);

const sentenceOf = ({ facts }: CodeInput): string => escaped(facts.sentence || facts.heading);

/** Picture and sentence, or the sentence alone: what is left where everything else is stripped. */
function readable(input: CodeInput): string {
  const picture = pictureTag(input);
  const sentence = linkTo(input, sentenceOf(input));
  return picture ? linkTo(input, picture) + tag('figcaption', {}, sentence) : sentence;
}

const prefixed = (options: State['options']): Attributes =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [`data-${name}`, value]));

function figureCode(input: CodeInput): string {
  const { state } = input;
  const figure = tag(
    'figure',
    {
      class: 'telecons-embed',
      'data-element': state.element,
      ...prefixed(state.options),
      lang: state.lang || null,
      style: styleOf(input, 'margin-inline:0;'),
    },
    readable(input),
  );
  return [
    ...sheet(input),
    contained(input, figure),
    script(input, 'telecons.js', { type: 'module' }),
  ].join('\n');
}

function elementCode(input: CodeInput): string {
  const { state } = input;
  const name = tagOf(state.element);
  const options = Object.fromEntries(
    Object.entries(state.options).map(([attribute, value]) => [attribute, value || true]),
  );
  const element = tag(
    name,
    // Until it is defined an element is a piece of text, which has no height.
    { ...options, lang: state.lang || null, style: styleOf(input, 'display:grid;') },
    linkTo(input, sentenceOf(input)),
  );
  return [
    ...sheet(input),
    script(input, `${name}.js`, { type: 'module' }),
    contained(input, element),
  ].join('\n');
}

function frameCode(input: CodeInput): string {
  const { state, facts } = input;
  const height = state.reserve === 'style' ? heightRule(facts.measures) : '';
  const frame = tag(
    'iframe',
    {
      src: addressOf(input, pageOf(state)),
      title: facts.heading,
      width: '100%',
      height: heightAt(facts.measures, COLUMN) || 900,
      loading: 'lazy',
      frameborder: 0,
      // Until the script below has the height that the frame tells.
      style: height ? `height:${height}` : null,
    },
    '',
  );
  return [contained(input, frame), script(input, 'resize.js', { async: true })].join('\n');
}

/** Empty where no page leads WordPress to this view: it would show another one. */
const wordpressCode = (input: CodeInput): string =>
  readyView(input.state) ? addressOf(input, pageOf(input.state).replace(/\?.*/, '')) : '';

const WIDE: Attributes = { style: 'overflow-x:auto', tabindex: 0, role: 'region' };

function tableCode({ facts: { table } }: CodeInput): string {
  if (!table) return '';
  const row = (cells: readonly string[]): string => {
    const [first = '', ...others] = cells.map(escaped);
    const data = others.map((cell) => tag('td', {}, cell)).join('');
    return tag('tr', {}, tag('th', { scope: 'row' }, first) + data);
  };
  const head = table.columns.map((column) => tag('th', { scope: 'col' }, escaped(column)));
  const content = tag(
    'table',
    {},
    tag('caption', {}, escaped(table.caption)) +
      tag('thead', {}, tag('tr', {}, head.join(''))) +
      tag('tbody', {}, table.rows.map(row).join('')),
  );
  // On a phone the table scrolls sideways, also by the keyboard, and not the page.
  return tag('div', { ...WIDE, 'aria-label': table.caption }, content);
}

function sourcesCode({ state, facts: { sourceLead, sources } }: CodeInput): string {
  if (sources.length === 0) return '';
  const links = sources.map(({ text, href }) =>
    href ? tag('a', { href }, escaped(text)) : escaped(text),
  );
  return tag(
    'p',
    {},
    escaped(sourceLead) + links.join(escaped(languageOf(state) === 'fr' ? '\u202f; ' : '; ')),
  );
}

function plainCode(input: CodeInput): string {
  const { facts, state } = input;
  const picture = pictureTag(input);
  const sentence = linkTo(input, sentenceOf(input));
  const lang = state.lang || null;
  const first = picture
    ? tag('figure', { lang }, linkTo(input, picture) + tag('figcaption', {}, sentence))
    : tag('p', { lang }, sentence);
  const notes = facts.notes.map((note) => tag('p', {}, escaped(note))).join('');
  const data = tag('div', { lang }, tableCode(input) + notes + sourcesCode(input));
  return [first, data].join('\n');
}

const FORMS = {
  figure: figureCode,
  element: elementCode,
  frame: frameCode,
  wordpress: wordpressCode,
  plain: plainCode,
} as const satisfies Readonly<Record<Form, (input: CodeInput) => string>>;

/** What is copied. Empty: the form can't show this view. */
export function codeOf(input: CodeInput): string {
  const state = accepted(input.state, input.facts);
  return FORMS[state.form]({ ...input, state });
}
