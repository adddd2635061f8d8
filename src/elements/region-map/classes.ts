/** The classes that a page asks for. In lazy chunks. */
import type { Classing } from '../../model/classes.js';
import { clean, readEnumeration, type Refuse } from '../attributes.js';

const COUNTS = ['5', '3', '4', '6', '7'] as const;

export interface Classes {
  readonly count: number;
  readonly classing: Classing;
}

/** What is written wrong is told, also where there are no classes. */
export function readClasses(
  { classes, classing: raw }: { readonly classes: unknown; readonly classing: unknown },
  refuse: Refuse,
): Classes {
  const count = Number(readEnumeration('classes', classes, COUNTS, refuse));
  const text = clean(raw);
  if (text === 'quantile' || text === 'equal') return { count, classing: text };
  // Two to six breaks give three to seven classes.
  const breaks = text.split(/\s+/).map((word) => Number(word.replace(',', '.') || NaN));
  const isGiven = breaks.length >= 2 && breaks.length <= 6 && breaks.every(Number.isFinite);
  if (text && !isGiven) refuse('classing', text, ['quantile', 'equal', '10 20 30'], 'quantile');
  return { count, classing: isGiven ? breaks : 'quantile' };
}
