/** Texts that only a publisher's own data needs, apart so that they are loaded with it. */
import type { Language, OwnWord } from './messages.js';

export interface OwnMessages {
  /** The data could not be read; the reason goes to the console. */
  readonly dataRefused: string;
  readonly inventedData: string;
  /** Column of data that names no unit. */
  readonly value: string;
  readonly words: Readonly<Record<OwnWord, string>>;
}

const fr: OwnMessages = {
  dataRefused: 'Les données n’ont pas pu être lues.',
  inventedData: 'Données inventées',
  value: 'Valeur',
  words: {
    forecast: 'prévision',
    claim: 'chiffre d’une entreprise',
    range: 'fourchette',
    peak: 'pic',
  },
};

const en: OwnMessages = {
  dataRefused: 'The data could not be read.',
  inventedData: 'Invented data',
  value: 'Value',
  words: { forecast: 'forecast', claim: 'company figure', range: 'range', peak: 'peak' },
};

/** The texts around own data in one language. */
export const ownMessagesFor = (language: Language): OwnMessages => (language === 'en' ? en : fr);
