/**
 * Says in a sentence what was refused of a publisher's own data, for the console and
 * `telecons-error`: never shown to readers. Part of the lazy chunk of own data.
 */
import type { Refusal, RefusalReason } from './own-data-cells.js';
import type { Localized } from './types.js';

const REASONS: Readonly<Record<RefusalReason, readonly [fr: string, en: string]>> = {
  'not-an-object': ['n’est pas un objet', 'is not an object'],
  missing: ['manque', 'is missing'],
  unreadable: ['est illisible', 'cannot be read'],
  'too-long': ['est trop long', 'is too long'],
  'not-text': ['n’est pas un texte', 'is not a text'],
  'not-a-list': ['n’est pas une liste', 'is not a list'],
  'too-many': ['a trop de lignes', 'has too many rows'],
  empty: ['est vide', 'is empty'],
  'none-readable': ['n’a aucune ligne lisible', 'has no readable row'],
  'not-a-period': ['n’est pas une période', 'is not a period'],
  'other-precision': [
    'n’a pas la précision de la première ligne',
    'does not have the precision of the first row',
  ],
  duplicate: ['est déjà dans une autre ligne', 'is in another row already'],
  'not-a-number': ['n’est pas un nombre fini', 'is not a finite number'],
  negative: ['est négatif', 'is negative'],
  'not-allowed': ['n’existe pas', 'is not valid'],
  'not-a-date': ['n’est pas une date', 'is not a date'],
  'not-an-address': ['n’est pas une adresse du Web', 'is not a web address'],
};

/** "Ligne 3 : value="abc" n’est pas un nombre fini." and its English twin. */
export function refusalText({ row, column, value, reason, allowed, why }: Refusal): Localized {
  const found = reason === 'missing' || value === '' ? '' : `="${value}"`;
  const [fr, en] = why ? [why.fr, why.en] : REASONS[reason];
  const list = allowed.join(', ');
  return {
    fr:
      `${row === null ? '' : `Ligne ${String(row)}\u00A0: `}${column ?? 'data'}${found} ${fr}` +
      (list && `\u202F; valeurs possibles\u00A0: ${list}`) +
      '.',
    en:
      `${row === null ? '' : `Row ${String(row)}: `}${column ?? 'data'}${found} ${en}` +
      (list && `; use ${list}`) +
      '.',
  };
}
