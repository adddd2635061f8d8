/** Reads what a CMS, a framework or a person wrote into an attribute. Never throws. */
import type { Messages } from '../i18n/messages.js';
import { isReducedDate, lastDay } from '../model/period.js';
import type { IsoDate, ReducedDate } from '../model/types.js';

/** A value that was refused, and how to say so to the developer. */
export interface Problem {
  readonly code: 'attribute' | 'dates' | 'scope';
  readonly attribute: string;
  readonly word: (messages: Messages) => string;
}

export type Refuse = (problem: Problem) => void;

const THEMES = ['auto', 'light', 'dark'] as const;
const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;
const LOADING = ['lazy', 'eager'] as const;
const QUOTES = /["'`“”„‘’‚«»′″]/g;

/** Trimmed, freed of straight or curly quotes, in lower case. Word processors add the quotes. */
export function clean(raw: unknown): string {
  return String(raw ?? '')
    .replace(QUOTES, '')
    .trim()
    .toLowerCase();
}

/** Free text: only white space and one pair of wrapping quotes are taken off. */
export function cleanText(raw: unknown): string {
  const text = String(raw ?? '').trim();
  return /^["'“”„«].*["'“”»]$/s.test(text) ? text.slice(1, -1).trim() : text;
}

export function readEnumeration<Value extends string>(
  attribute: string,
  raw: unknown,
  allowed: readonly Value[],
  fallback: Value,
  refuse: Refuse,
): Value {
  const text = clean(raw);
  const value = allowed.find((candidate) => candidate === text);
  if (value === undefined && text !== '') {
    refuse({
      code: 'attribute',
      attribute,
      word: (messages) => messages.badValue(attribute, String(raw), allowed, fallback),
    });
  }
  return value ?? fallback;
}

export function readDate(attribute: string, raw: unknown, refuse: Refuse): ReducedDate | null {
  const text = clean(raw);
  if (text === '') return null;
  if (isReducedDate(text)) return text;
  refuse({
    code: 'dates',
    attribute,
    word: (messages) =>
      messages.badValue(attribute, String(raw), ['2019', '2019-09', '2019-09-12'], ''),
  });
  return null;
}

/** On when present, except for `"false"` and `"0"`, which frameworks write for off. */
export function readSwitch(raw: string | null): boolean {
  return raw !== null && !/^(false|0)$/.test(clean(raw));
}

/** An http(s) address, resolved against the page, or `null`. */
export function readUrl(attribute: string, raw: unknown, refuse: Refuse): string | null {
  const text = cleanText(raw);
  if (text === '') return null;
  try {
    const url = new URL(text, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Not an address at all: refused like a javascript: one.
  }
  refuse({
    code: 'attribute',
    attribute,
    word: (messages) => messages.badValue(attribute, text, ['https://…'], ''),
  });
  return null;
}

/** The attributes that all elements share, read and cleaned. */
export interface CommonOptions {
  readonly heading: string;
  readonly headingLevel: (typeof HEADING_LEVELS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly asOf: IsoDate | null;
  readonly embedUrl: string | null;
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
    headingLevel: readEnumeration('heading-level', raw.headingLevel, HEADING_LEVELS, '3', refuse),
    theme: readEnumeration('theme', raw.theme, THEMES, 'auto', refuse),
    asOf: asOf && lastDay(asOf),
    embedUrl: readUrl('embed-url', raw.embedUrl, refuse),
    eager: readEnumeration('loading', raw.loading, LOADING, 'lazy', refuse) === 'eager',
  };
}
