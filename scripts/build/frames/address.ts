/** Where the files of dist/ will be: absolute when `TELECONS_BASE_URL` says so, else relative. */
import path from 'node:path';

/** `https://cdn.example.org/telecons/`, with its slash; empty when it is not known. */
export function baseAddress(): string {
  const text = process.env['TELECONS_BASE_URL']?.trim() ?? '';
  if (!text) return '';
  if (!/^https?:\/\/[^?#]+$/.test(text)) {
    throw new Error(`TELECONS_BASE_URL="${text}" is no address of a folder: https://…/`);
  }
  return new URL(text.endsWith('/') ? text : `${text}/`).href;
}

/** Both are paths in dist/; `from` is the file that holds the address. */
export const addressOf = (file: string, from: string): string =>
  baseAddress() ? baseAddress() + file : path.posix.relative(path.posix.dirname(from), file);
