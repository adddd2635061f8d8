/** The documentation as pages, each with a list of all, and the files of the recipes: dist/demo/docs/. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../build/integrity.js';
import { escape, tag } from '../facts/html.js';
import { type Document, documentPage } from './docs-page.js';
import { DOWNLOADS, downloadName, htmlOf, languageOf } from './docs-text.js';

/** Of docs/: what publishers and their developers need; the rest is about this repository. */
export const PUBLISHED =
  /^(?:data|events|guide\.fr|hosts|theming|versioning|recipes\/[^/]+|reference\/[^/]+)\.md$/;

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';

async function readDocuments(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesIn(folder)).filter((file) => PUBLISHED.test(file));
  const read = async (file: string): Promise<readonly [string, string]> => [
    file.replace(/\.md$/, ''),
    await readFile(path.join(folder, file), 'utf8'),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** A host may run a `.php` and shows a `.html`: published as text, saved under the right name. */
function downloadsPage(files: readonly string[]): Document {
  const items = files.map((file) => {
    const address = path.posix.join('files', downloadName(file));
    const download = path.posix.basename(file);
    return tag('li', {}, tag('a', { href: address, download }, escape(file)));
  });
  const html = `<h1>Files of the recipes</h1>
<p>Each is saved under its own name; its recipe says where it goes.</p>
<ul>
${items.join('\n')}
</ul>`;
  return { name: DOWNLOADS, language: 'en', title: 'Files of the recipes', html };
}

async function copyDownloads(source: string, target: string): Promise<void> {
  for (const file of await filesIn(source)) {
    const copy = path.join(target, downloadName(file));
    await mkdir(path.dirname(copy), { recursive: true });
    await cp(path.join(source, file), copy);
  }
}

/** @param folder docs/ */
export async function readDocumentation(folder: string): Promise<readonly Document[]> {
  const files = await filesIn(path.join(folder, DOWNLOADS));
  const texts = await readDocuments(folder);
  const site = { names: new Set([...texts.keys(), DOWNLOADS]), files: new Set(files) };
  const documents = [...texts].map(([name, text]) => ({
    name,
    language: languageOf(name),
    title: titleOf(text),
    html: htmlOf(name, text, site),
  }));
  return [...documents, downloadsPage(files)];
}

/** @param target dist/demo/docs */
export async function writeDocs(root: string, target: string): Promise<void> {
  const folder = path.join(root, 'docs');
  await copyDownloads(path.join(folder, DOWNLOADS), path.join(target, DOWNLOADS));
  const all = await readDocumentation(folder);
  for (const document of all) {
    const file = path.join(target, `${document.name}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, documentPage(document, all));
  }
}
