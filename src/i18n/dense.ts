/** Texts of a dense series, apart so that they are loaded with its drawing only. */
import type { Language } from './messages.js';

export interface DenseMessages {
  readonly denseHelp: string;
  /** The drawing could not be loaded. */
  readonly retry: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  /** How many points, and how they are drawn. */
  readonly denseCount: (count: string) => string;
  readonly rowsShown: (first: string, last: string, count: string) => string;
  readonly previousPage: string;
  readonly nextPage: string;
}

const fr: DenseMessages = {
  denseHelp:
    'Glissez pour déplacer, Ctrl + molette ou pincez pour zoomer. Au clavier\u00a0: + et − pour zoomer, 0 pour tout revoir.',
  retry: 'Réessayer',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  resetZoom: 'Tout revoir',
  denseCount: (count) =>
    `${count}\u00a0points, dessinés par minimums et maximums\u202f; chaque valeur exacte est dans le tableau.`,
  rowsShown: (first, last, count) => `Lignes ${first} à ${last} sur ${count}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
};

const en: DenseMessages = {
  denseHelp:
    'Drag to move, Ctrl + wheel or pinch to zoom. Keyboard: + and − to zoom, 0 to see everything.',
  retry: 'Retry',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'See everything',
  denseCount: (count) =>
    `${count} points, drawn by their minima and maxima; every exact value is in the table.`,
  rowsShown: (first, last, count) => `Rows ${first} to ${last} of ${count}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
};

/** The texts of zoom, pan and paging in one language. */
export const denseMessagesFor = (language: Language): DenseMessages =>
  language === 'en' ? en : fr;
