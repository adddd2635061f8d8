/** The figures and dates of the facts page in French. */
import { formatCount } from '../../src/format/number.js';
import { formatDate, formatPeriod } from '../../src/format/period.js';
import { qualifierOf } from '../../src/format/qualifier.js';
import { isOneStep } from '../../src/model/period.js';
import type { Observation } from '../../src/model/types.js';

const LOCALE = 'fr';

const UNITS: Readonly<Record<string, string>> = {
  acts: 'actes',
  'acts/week': 'actes par semaine',
  'acts/month': 'actes par mois',
  'acts/year': 'actes par an',
  doctors: 'médecins ou structures',
  patients: 'patients',
};

const STATUSES: Readonly<Record<Observation['status'], string>> = {
  published: 'chiffre publié',
  provisional: 'chiffre provisoire',
  estimate: 'estimation',
  forecast: 'prévision',
  claim: 'chiffre avancé par une entreprise',
  named: 'citation sans chiffre',
};

const BOUNDS: Readonly<Record<Observation['amount']['bound'], string>> = {
  exact: 'tel qu’imprimé',
  about: 'arrondi',
  'at-least': 'minimum',
  'at-most': 'maximum',
  range: 'fourchette',
  unstated: '',
};

const MEASURES: Readonly<Record<Observation['measure'], string>> = {
  total: 'total',
  mean: 'moyenne sur la période',
  peak: 'maximum de la période',
  share: 'part',
  count: 'effectif',
  price: 'prix',
};

/** A number without its unit; an amount of money with cents shows two. */
function numberText(value: number, unit: string): string {
  if (unit !== 'EUR' || Number.isInteger(value)) return formatCount(value, LOCALE);
  return new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2 }).format(value);
}

/** "\u202f%", "\u00a0€", " actes"; a total already names its week, month or year. */
function unitText({ indicator, measure }: Observation, unit: string): string {
  if (unit === '%') return '\u202f%';
  if (unit === 'EUR') return '\u00a0€';
  if (indicator === 'consultations-in-person') return ' consultations';
  const words = measure === 'total' ? unit.split('/')[0] : unit;
  return ` ${UNITS[words ?? unit] ?? unit}`;
}

/** The value with its qualifier: "plus de 4 500 000 actes", "citation sans chiffre". */
export function valueText(observation: Observation, unit: string): string {
  const { amount } = observation;
  if (amount.bound === 'unstated') return STATUSES.named;
  const after = unitText(observation, unit);
  const low = numberText(amount.value, unit);
  if (amount.bound === 'range') return `de ${low} à ${numberText(amount.valueHigh, unit)}${after}`;
  const qualifier = qualifierOf(observation, LOCALE);
  return `${qualifier && `${qualifier} `}${low}${after}`;
}

/** "total, minimum, estimation" */
export function natureText({ measure, amount, status }: Observation): string {
  return [MEASURES[measure], BOUNDS[amount.bound], STATUSES[status]].filter(Boolean).join(', ');
}

/** "avril 2020", "semaine du 6 au 12 avril 2020", "du 15 septembre 2018 au 17 mars 2019". */
export function periodText({ period }: Observation): string {
  const step = (['week', 'month', 'year'] as const).find((name) => isOneStep(name, period));
  return formatPeriod(period, step ?? 'day', LOCALE, 'long');
}

/** "12 septembre 2019", "septembre 2019", "2021" */
export const dateText = (date: Parameters<typeof formatDate>[0]): string =>
  formatDate(date, LOCALE, 'long');

/** With a capital: "Avril 2020". */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
