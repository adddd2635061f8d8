/** All that the page knows, and its form in the address: shareable, restored, undone. */
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { type ScopeId, SERIES_NAMES } from '../../src/model/types.js';
import { attributesOf, ELEMENT_NAMES, type ElementName } from './manifest.js';
import { PROPERTIES } from './properties.js';

export const WIDTHS = ['320', '480', '680', 'full'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const FORMS = ['figure', 'element', 'frame', 'wordpress', 'plain'] as const;
export const VERSIONS = ['follow', 'frozen'] as const;
export const RESERVES = ['style', 'sheet', 'none'] as const;
export const LANGUAGES = ['', 'fr', 'en'] as const;

export type Form = (typeof FORMS)[number];

export interface State {
  readonly element: ElementName;
  /** Attributes that differ from their default; a switch that is on has an empty value. */
  readonly options: Readonly<Record<string, string>>;
  /** Empty: that of the page around it. */
  readonly lang: (typeof LANGUAGES)[number];
  /** Custom properties without `--telecons-`, as they were typed. */
  readonly properties: Readonly<Record<string, string>>;
  /** Of the preview; pixels, or all there is. */
  readonly width: (typeof WIDTHS)[number];
  /** Of the preview's page. */
  readonly scheme: (typeof SCHEMES)[number];
  readonly form: Form;
  readonly version: (typeof VERSIONS)[number];
  /** How the code keeps the height free until the widget is drawn. */
  readonly reserve: (typeof RESERVES)[number];
  /** Where the files will be; empty: where this page has them. */
  readonly base: string;
  /** Address of the publisher's own picture of this view; empty: none. */
  readonly picture: string;
}

export const START: State = {
  element: 'timeline',
  options: {},
  lang: '',
  properties: {},
  width: '680',
  scheme: 'light',
  form: 'figure',
  version: 'follow',
  reserve: 'style',
  base: '',
  picture: '',
};

const PROPERTY = '--telecons-';
/** What is not of the element has this before its name, so that no attribute can be mistaken. */
export const OWN = 'ui-';

function oneOf<Value extends string>(
  allowed: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

/** Whether a scope belongs to the series that is shown. */
export function isScopeOf(series: string | undefined, scope: string): boolean {
  const name = oneOf(SERIES_NAMES, series ?? null, 'monthly');
  return SERIES_CATALOG[name].scopes.has(scope as ScopeId);
}

function isDefaultScope(series: string | undefined, scope: string): boolean {
  const name = oneOf(SERIES_NAMES, series ?? null, 'monthly');
  return SERIES_CATALOG[name].defaultScope === scope;
}

/**
 * Drops what is not of the element, what says the default, and values that no control could show.
 * Free text stays as it was typed.
 */
function known(
  element: ElementName,
  options: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = attributesOf(element).flatMap(({ name, values, isSwitch, fallback }) => {
    const value = Object.hasOwn(options, name) ? options[name] : undefined;
    if (value === undefined) return [];
    if (isSwitch) return /^(?:false|0)$/i.test(value) ? [] : [[name, ''] as const];
    if (name === 'scope') {
      const series = options['series'];
      const isAsked = isScopeOf(series, value) && !isDefaultScope(series, value);
      return isAsked ? [[name, value] as const] : [];
    }
    const isKnown = values.length === 0 || values.includes(value);
    return value === '' || value === fallback || !isKnown ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

/** The same state with this changed; another element keeps the options that it has as well. */
export function changed(state: State, change: Partial<State>): State {
  const next = { ...state, ...change };
  return { ...next, options: known(next.element, next.options) };
}

const withEntry = (
  entries: Readonly<Record<string, string>>,
  name: string,
  value: string | null,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(entries).filter(([other]) => other !== name)),
  ...(value === null ? {} : { [name]: value }),
});

/** With one attribute set; `null` or an empty text takes it away, `''` switches a switch on. */
export function withOption(state: State, name: string, value: string | null): State {
  return changed(state, { options: withEntry(state.options, name, value) });
}

export function withProperty(state: State, name: string, value: string): State {
  return { ...state, properties: withEntry(state.properties, name, value || null) };
}

/** The query of an address, with its question mark; empty for the state of a first visit. */
export function toQuery(state: State): string {
  const query = new URLSearchParams();
  if (state.element !== START.element) query.set('element', state.element);
  for (const [name, value] of Object.entries(state.options)) query.set(name, value);
  if (state.lang) query.set('lang', state.lang);
  for (const [name, value] of Object.entries(state.properties)) query.set(PROPERTY + name, value);
  for (const name of [
    'width',
    'scheme',
    'form',
    'version',
    'reserve',
    'base',
    'picture',
  ] as const) {
    if (state[name] !== START[name]) query.set(OWN + name, state[name]);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Takes any query; what it does not understand is left out. */
export function fromQuery(search: string): State {
  const query = new URLSearchParams(search);
  const own = (name: string): string | null => query.get(OWN + name);
  const element = oneOf(ELEMENT_NAMES, query.get('element'), START.element);
  const properties = PROPERTIES.flatMap(({ name }) => {
    const value = query.get(PROPERTY + name);
    return value ? [[name, value] as const] : [];
  });
  return {
    element,
    options: known(element, Object.fromEntries(query)),
    lang: oneOf(LANGUAGES, query.get('lang'), START.lang),
    properties: Object.fromEntries(properties),
    width: oneOf(WIDTHS, own('width'), START.width),
    scheme: oneOf(SCHEMES, own('scheme'), START.scheme),
    form: oneOf(FORMS, own('form'), START.form),
    version: oneOf(VERSIONS, own('version'), START.version),
    reserve: oneOf(RESERVES, own('reserve'), START.reserve),
    base: own('base') ?? '',
    picture: own('picture') ?? '',
  };
}
