/** Reads what a CMS, a framework or a person wrote into an attribute. Never throws. */
import { isReducedDate, lastDay } from '../model/period.js';
import type { IsoDate, ReducedDate } from '../model/types.js';

/** Tells of a value that was refused, what would have been taken, and what is used instead. */
export type Refuse = (
  attribute: string,
  value: string,
  allowed: readonly string[],
  used: string,
  code?: 'attribute' | 'scope' | 'dates',
) => void;

const THEMES = ['auto', 'light', 'dark'] as const;
const HEADING_LEVELS = ['3', '2', '4', '5', '6'] as const;
const LOADING = ['lazy', 'eager'] as const;

/** A number may be given as one or as its text. */
export type OrNumber<Text extends string> =
  Text | (Text extends `${infer Value extends number}` ? Value : never);

export type Theme = (typeof THEMES)[number];
export type HeadingLevel = OrNumber<(typeof HEADING_LEVELS)[number]>;
export type Loading = (typeof LOADING)[number];

/** A property may be set to anything; an object may even throw when it is made a text. */
function textOf(raw: unknown): string {
  try {
    return String(raw ?? '');
  } catch {
    return '';
  }
}

/** Trimmed, freed of straight or curly quotes, in lower case. Word processors add the quotes. */
export function clean(raw: unknown): string {
  return textOf(raw)
    .replace(/["'`‘-„«»′″]/g, '')
    .trim()
    .toLowerCase();
}

/**
 * Free text: only white space and one pair of wrapping quotes are taken off; « A » et « B » is none.
 */
export function cleanText(raw: unknown): string {
  return textOf(typeof raw === 'object' ? '' : raw)
    .trim()
    .replace(/^(["'‘-„«])(?!.*\1.)(.*)["'‘-„»]$/s, '$2')
    .trim();
}

/** One of `allowed`, of which the first is the default. */
export function readEnumeration<Value extends string>(
  attribute: string,
  raw: unknown,
  allowed: readonly [Value, ...Value[]],
  refuse: Refuse,
  code?: 'scope',
): Value {
  const text = clean(raw);
  const value = allowed.find((candidate) => candidate === text);
  if (!value && text) refuse(attribute, text, allowed, allowed[0], code);
  return value ?? allowed[0];
}

export function readDate(attribute: string, raw: unknown, refuse: Refuse): ReducedDate | null {
  const text = clean(raw);
  if (isReducedDate(text)) return text;
  if (text) refuse(attribute, text, ['2019', '2019-09', '2019-09-12'], '', 'dates');
  return null;
}

/** On when present, except for `"false"` and `"0"`, which frameworks write for off. */
export function readSwitch(raw: unknown): boolean {
  return raw !== null && raw !== undefined && !/^(false|0)$/.test(clean(raw));
}

/** The attributes that all elements share, read and cleaned. */
export interface CommonOptions {
  readonly heading: string;
  readonly headingLevel: (typeof HEADING_LEVELS)[number];
  readonly theme: Theme;
  readonly asOf: IsoDate | null;
  /** Empty: nothing to embed. What is no address is refused by the evidence part. */
  readonly embedUrl: string;
  readonly eager: boolean;
}

/** As the page gives them: anything at all. */
export interface CommonAttributes {
  readonly heading: unknown;
  readonly headingLevel: unknown;
  readonly theme: unknown;
  readonly asOf: unknown;
  readonly embedUrl: unknown;
  readonly loading: unknown;
}

export function readCommonOptions(raw: CommonAttributes, refuse: Refuse): CommonOptions {
  const asOf = readDate('as-of', raw.asOf, refuse);
  return {
    heading: cleanText(raw.heading),
    headingLevel: readEnumeration('heading-level', raw.headingLevel, HEADING_LEVELS, refuse),
    theme: readEnumeration('theme', raw.theme, THEMES, refuse),
    asOf: asOf && lastDay(asOf),
    embedUrl: cleanText(raw.embedUrl),
    eager: readEnumeration('loading', raw.loading, LOADING, refuse) === 'eager',
  };
}
