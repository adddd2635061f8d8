/** TipTap 3: the starter kit, and with it the node that our documentation proposes. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { TeleconsEmbed } from '../../../docs/recipes/files/tiptap-telecons.js';

/** Puts HTML into an editor and returns what it would save. */
async function edit(html: string, withNode: boolean): Promise<string> {
  const element = document.body.appendChild(document.createElement('div'));
  const extensions = withNode ? [StarterKit, TeleconsEmbed] : [StarterKit];
  const editor = new Editor({ element, extensions, content: html });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return editor.getHTML();
}

Object.assign(globalThis, { edit });
