/** Texts around what a reader takes away, apart so that they are loaded on demand. */
import type { Language } from './messages.js';

export interface FilesMessages {
  readonly downloaded: (fileName: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly embedTitle: string;
  readonly embedHelp: string;
  /** Over the rows of a CSV file, where a frame lets no file out. */
  readonly rowsTitle: string;
  readonly rowsHelp: string;
}

const fr: FilesMessages = {
  downloaded: (fileName) => `Téléchargé\u00a0: ${fileName}`,
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie a échoué\u00a0: sélectionnez le texte.',
  embedTitle: 'Intégrer ce graphique',
  embedHelp: 'Copiez ce code dans votre page.',
  rowsTitle: 'Données au format CSV',
  rowsHelp: 'Ce cadre ne permet pas de télécharger\u00a0: copiez le texte.',
};

const en: FilesMessages = {
  downloaded: (fileName) => `Downloaded: ${fileName}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying failed: select the text.',
  embedTitle: 'Embed this chart',
  embedHelp: 'Copy this code into your page.',
  rowsTitle: 'Data as CSV',
  rowsHelp: 'This frame allows no download: copy the text.',
};

/** The texts around files and code in one language. */
export const filesMessagesFor = (language: Language): FilesMessages =>
  language === 'en' ? en : fr;
