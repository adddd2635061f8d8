/** TipTap 3: the starter kit, and with it the node that our documentation proposes. */
import { Editor, Node } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];

const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** Keeps an embed as it is: its attributes, its link, its picture, its sentence. */
const TeleconsEmbed = Node.create({
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
  renderHTML({ node: { attrs } }): DOMOutputSpec {
    const { tag, host, link, picture, sentence } = attrs;
    const words = ['a', link, sentence];
    if (!picture.src) return [tag, host, words];
    const shown = ['a', link, ['img', picture]];
    return sentence ? [tag, host, shown, ['figcaption', {}, words]] : [tag, host, shown];
  },
});

/** Puts HTML into an editor and returns what it would save. */
async function edit(html: string, withNode: boolean): Promise<string> {
  const element = document.body.appendChild(document.createElement('div'));
  const extensions = withNode ? [StarterKit, TeleconsEmbed] : [StarterKit];
  const editor = new Editor({ element, extensions, content: html });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return editor.getHTML();
}

Object.assign(globalThis, { edit });
