/** Reads the recipes: what stands in their code fences is what the tests run. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../hosts/browser.js';

export const folder = path.join(root, 'docs/recipes');

/** What the word after a fence's language says of it. */
export interface Fence {
  readonly language: string;
  /** `run`: a test runs it; `file`: it is the file of that name; `shown`: it is only read. */
  readonly kind: 'run' | 'file' | 'shown';
  /** Of the run, or of the file in `files/`; for `shown` why nothing runs it. */
  readonly name: string;
  readonly code: string;
}

/** Four back quotes hold code that has fences of its own. */
const FENCE = /^(`{3,4})(\w+)(?: +(run|file|shown):(\S+))?\n([\s\S]*?)^\1$/gm;

/** Names of the pages without `.md`; the index is `README`. */
export const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));

export const textOf = (page: string): string =>
  readFileSync(path.join(folder, `${page}.md`), 'utf8');

/** All fences of a page; throws where one does not say what it is. */
export function fencesOf(page: string): Fence[] {
  return [...textOf(page).matchAll(FENCE)].map(([, , language = '', kind, name, code = '']) => {
    assert.ok(kind && name, `${page}.md: a fence of ${language} has no run:, file: or shown:`);
    return { language, kind: kind as Fence['kind'], name, code };
  });
}

/** The code that a reader copies, without the line end. */
export function snippet(page: string, name: string): string {
  const found = fencesOf(page).find((fence) => fence.kind === 'run' && fence.name === name);
  assert.ok(found, `${page}.md has no fence run:${name}`);
  return found.code.replace(/\n$/, '');
}

export const fileOf = (name: string): string => path.join(folder, 'files', name);
