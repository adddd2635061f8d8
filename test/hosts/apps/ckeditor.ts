/** CKEditor 5 as a newsroom would set it up: text, links, pictures; general HTML by configuration. */
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Image } from '@ckeditor/ckeditor5-image';
import { Link } from '@ckeditor/ckeditor5-link';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

const PLUGINS = [Essentials, Paragraph, Link, Image];

/** Puts HTML into an editor and returns what it would save. */
async function edit(html: string, allow: readonly Record<string, unknown>[] | null) {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: allow ? [...PLUGINS, GeneralHtmlSupport] : PLUGINS,
    ...(allow && { htmlSupport: { allow: [...allow] } }),
  });
  editor.setData(html);
  // What changes the editing view by itself, such as a widget that upgrades, has done so.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return editor.getData();
}

Object.assign(globalThis, { edit });
