/** A node for TipTap that keeps an embed as it is: its attributes, link, picture and sentence. */
import { Node } from '@tiptap/core';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];

const attributesOf = (element) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

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
  parseHTML: () => ['figure.telecons-embed', ...TAGS].map((tag) => ({ tag })),
  renderHTML({ node }) {
    const { tag, host, link, picture, sentence } = node.attrs;
    const words = ['a', link, sentence];
    if (!picture.src) return [tag, host, words];
    const shown = ['a', link, ['img', picture]];
    return sentence ? [tag, host, shown, ['figcaption', {}, words]] : [tag, host, shown];
  },
});
