/**
 * Puts the files of docs/recipes/files/ into the pages of docs/recipes/ that show them, in the code
 * fences marked `file:<name>`; `--check` only compares.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../docs/recipes');
const isCheck = process.argv.includes('--check');
const FENCE = /^(```\w+ +file:(\S+)\n)[\s\S]*?^```$/gm;

async function withFiles(text: string): Promise<string> {
  const contents = new Map<string, string>();
  for (const [, , name = ''] of text.matchAll(FENCE)) {
    contents.set(name, await readFile(path.join(folder, 'files', name), 'utf8'));
  }
  return text.replaceAll(
    FENCE,
    (_, opening: string, name: string) => `${opening}${contents.get(name)}\`\`\``,
  );
}

for (const name of await readdir(folder)) {
  if (!name.endsWith('.md')) continue;
  const page = path.join(folder, name);
  const text = await readFile(page, 'utf8');
  const wanted = await withFiles(text);
  if (text === wanted) continue;
  if (isCheck) {
    console.error(
      `docs/recipes/${name} does not show its files: run "npx tsx scripts/recipes.ts".`,
    );
    process.exitCode = 1;
  } else {
    await writeFile(page, wanted);
    console.log(`docs/recipes/${name}`);
  }
}
