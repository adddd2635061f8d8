/**
 * A node for TipTap that keeps an embed: its options, link, picture and sentence. What is pasted, or
 * comes as a stored document, may be hostile: only these names pass, and only addresses of the web.
 */
import { Node } from '@tiptap/core';

const COMMON = 'lang heading heading-level theme as-of loading embed-url no-controls';
const ELEMENTS = {
  'telecons-timeline': `series scope scale from to events point ${COMMON}`.split(' '),
  'telecons-region-map': `indicator region layout no-overseas classes classing ${COMMON}`.split(
    ' ',
  ),
  'telecons-target-gauge': `year shape ${COMMON}`.split(' '),
};
const OPTIONS = [...new Set(Object.values(ELEMENTS).flat())];
const NAMES = {
  ...ELEMENTS,
  figure: ['lang', 'data-element', ...OPTIONS.map((name) => `data-${name}`)],
  a: ['href'],
  img: 'src srcset sizes width height alt loading decoding'.split(' '),
};

/** As a browser reads it: whatever the case, without control characters, relative to the page. */
function isAddress(text) {
  try {
    return /^https?:$/.test(new URL(text, 'https://host.example.org/').protocol);
  } catch {
    return false;
  }
}

function isHarmless(name, value) {
  // Every part of the list: "1x" counts as an address beside the page.
  if (name === 'srcset') return value.split(/[\s,]+/).every(isAddress);
  return !/^(?:href|src|(?:data-)?embed-url)$/.test(name) || isAddress(value);
}

/** What passes of the attributes that stand on such a tag. */
const passing = (tag, attributes) =>
  Object.fromEntries(
    NAMES[tag]
      .filter((name) => Object.hasOwn(attributes ?? {}, name))
      .map((name) => [name, String(attributes[name])])
      .filter(([name, value]) => isHarmless(name, value)),
  );

/** What passes of an element's attributes; nothing where there is no element. */
const attributesOf = (element) =>
  element
    ? passing(
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      )
    : {};

export const TeleconsEmbed = Node.create({
  name: 'teleconsEmbed',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    tag: { default: 'figure', parseHTML: (element) => element.localName, rendered: false },
    host: { default: {}, parseHTML: attributesOf, rendered: false },
    link: {
      default: {},
      parseHTML: (element) => attributesOf(element.querySelector('a')),
      rendered: false,
    },
    picture: {
      default: {},
      parseHTML: (element) => attributesOf(element.querySelector('img')),
      rendered: false,
    },
    sentence: { default: '', parseHTML: (element) => element.textContent, rendered: false },
  }),
  parseHTML: () => ['figure.telecons-embed', ...Object.keys(ELEMENTS)].map((tag) => ({ tag })),
  renderHTML({ node: { attrs } }) {
    const tag = Object.hasOwn(ELEMENTS, attrs.tag) ? attrs.tag : 'figure';
    // Anew: a stored document need not have come through `parseHTML`.
    const host = passing(tag, attrs.host);
    const named = tag === 'figure' ? { class: 'telecons-embed', ...host } : host;
    const link = passing('a', attrs.link);
    const picture = passing('img', attrs.picture);
    const sentence = String(attrs.sentence);
    const words = ['a', link, sentence];
    if (!picture.src) return [tag, named, words];
    const shown = ['a', link, ['img', picture]];
    return sentence ? [tag, named, shown, ['figcaption', {}, words]] : [tag, named, shown];
  },
});
