/** Texts that only a publisher's own data needs, apart so that they are loaded with it. */
import type { Language } from './messages.js';

export interface OwnMessages {
  /** The data could not be read; the reason goes to the console. */
  readonly dataRefused: string;
  /** Said in the subtitle, and after the title. */
  readonly inventedData: string;
  /** Column of data that names no unit. */
  readonly value: string;
}

const fr: OwnMessages = {
  dataRefused: 'Les données n’ont pas pu être lues.',
  inventedData: 'Données inventées',
  value: 'Valeur',
};

const en: OwnMessages = {
  dataRefused: 'The data could not be read.',
  inventedData: 'Invented data',
  value: 'Value',
};

/** The texts around own data in one language. */
export const ownMessagesFor = (language: Language): OwnMessages => (language === 'en' ? en : fr);
