/** Where the files are for readers: the base address, its version, and addresses below it. */
import {
  type Language,
  LANGUAGES,
  pictureName,
  type Preset,
  PRESETS,
} from '../../src/embed/presets.js';
import { pageFile } from '../../scripts/build/frames/files.js';
import type { State } from './state.js';
import { aliasOf, exactVersionIn, versionIn, withVersion } from './versions.js';

/** What this page knows of the files beside it. */
export interface Files {
  /** Address of the folder, with its slash. */
  readonly own: string;
  readonly version: string;
  /** By path in the folder, as the attribute of a script takes it. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly pictures: readonly Picture[];
  /** What `TELECONS_BASE_URL` was when the files were built; empty: nothing. */
  readonly builtFor: string;
}

export interface Picture {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A folder on the web, with its slash; `null` when the text is none. */
export function readBase(text: string): string | null {
  try {
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return null;
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  } catch {
    return null;
  }
}

/** An address of the web; `null` when the text is none. */
export function readAddress(text: string): string | null {
  try {
    const url = new URL(text.trim());
    return /^https?:$/.test(url.protocol) && !url.username ? url.href : null;
  } catch {
    return null;
  }
}

/** The folder that is meant, as it was given: typed, or the one of this page. */
export const givenBase = ({ base }: State, files: Files): string =>
  (base && readBase(base)) || files.own;

/** The base as the code has it: with the version's number or alias, where it has a place for one. */
export function baseOf(state: State, files: Files): string {
  const wanted = state.version === 'frozen' ? files.version : aliasOf(files.version);
  const address = givenBase(state, files);
  // Without integrity.json nobody knows which version this is: the address stays as it is.
  return wanted ? withVersion(address, wanted) : address;
}

/** Whether the code may name a hash: never where the address follows updates or is of other files. */
export function isPinned(state: State, files: Files): boolean {
  const used = baseOf(state, files);
  const exact = exactVersionIn(used);
  const isOurs = exact ? exact === files.version : versionIn(used) === null;
  return state.version === 'frozen' && isOurs;
}

/** Attributes that change neither figures nor marks. */
const AROUND = ['heading', 'heading-level', 'theme', 'loading', 'embed-url', 'no-controls'];
/** Of own data: without effect on the bundled figures. */
export const OWN_DATA = ['classes', 'classing'];

/** The options that a ready view has to have. */
const shownOptions = ({ options }: State): readonly (readonly [string, string])[] =>
  Object.entries(options).filter(([name]) => ![...AROUND, ...OWN_DATA].includes(name));

/** The view that was made ready with just these figures and marks; `null`: there is none. */
export function readyView(state: State): Preset | null {
  const asked = shownOptions(state);
  const found = PRESETS.find(
    ({ element, attributes }) =>
      element === state.element &&
      Object.keys(attributes).length === asked.length &&
      asked.every(([name, value]) => attributes[name] === value),
  );
  return found ?? null;
}

/** Of pictures and pages. A widget without a language follows its page, which is French here. */
export const languageOf = ({ lang }: State): Language =>
  LANGUAGES.find((language) => language === lang) ?? 'fr';

/** Half a sign, which a text can hold and no address can, would throw. */
const inQuery = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Path of the iframe page that shows the view, with its query. */
export function pageOf(state: State): string {
  const ready = readyView(state);
  const file = ready ? pageFile(ready, languageOf(state)) : `embed/${state.element}.html`;
  const fixed = ready?.attributes ?? {};
  const query = [
    ...Object.entries(state.options).filter(
      ([name]) => !Object.hasOwn(fixed, name) && name !== 'loading',
    ),
    ...(state.lang && (!ready || state.lang !== languageOf(state)) ? [['lang', state.lang]] : []),
  ].map(([name = '', value = '']) => `${name}=${inQuery(value)}`);
  return query.length > 0 ? `${file}?${query.join('&')}` : file;
}

/** The ready picture of the view, for an article's column; `null`: there is none. */
export function readyPicture(state: State, { pictures }: Files): Picture | null {
  const ready = readyView(state);
  if (!ready) return null;
  const theme = state.options['theme'] === 'dark' ? 'dark' : 'light';
  const name = pictureName(ready, languageOf(state), theme, 680);
  return pictures.find(({ id }) => id === name) ?? null;
}
