/** Markdown that scripts write: tables, code, blocks between markers, pages that are kept in step. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

export const code = (text: string): string => `\`${text}\``;

/** A fenced block of code, left as it is: a line is a line in a content manager. */
export const fenced = (language: string, text: string): string =>
  `<!-- prettier-ignore -->\n\`\`\`${language}\n${text}\n\`\`\`\n`;

/** Empty without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** Puts a text between `<!-- name:start -->` and `<!-- name:end -->`. Throws where they lack. */
export function fill(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page lacks ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n${page.slice(to)}`;
}

/**
 * Formats a page and writes it if it differs; with `--check` it only says so and the process fails.
 * @param make takes the page as it is, empty if there is none, and gives what it should be
 */
export async function keepPage(
  root: string,
  name: string,
  make: (current: string) => string,
): Promise<void> {
  const file = path.join(root, name);
  const current = await readFile(file, 'utf8').catch(() => '');
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  const next = await format(make(current), options);
  if (next === current) {
    console.log(`${name}: up to date.`);
  } else if (process.argv.includes('--check')) {
    console.error(`${name} is stale: run "npm run manifest" and commit.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, next);
    console.log(`${name}: written.`);
  }
}
