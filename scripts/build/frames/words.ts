/** What only iframe pages and oEmbed answers say; French with its narrow and fixed spaces. */

export interface FrameWords {
  /** Of the page, whatever it shows. */
  readonly title: string;
  /** What the page shows without a script, whatever its address asks for. */
  readonly fixed: (heading: string) => string;
}

export const FRAME_WORDS: Readonly<Record<'fr' | 'en', FrameWords>> = {
  fr: {
    title: 'Téléconsultations remboursées en France',
    fixed: (heading) =>
      `Vue fixe\u00a0: «\u00a0${heading}\u00a0». Une autre vue, demandée dans l’adresse de la page, ne s’affiche qu’avec JavaScript.`,
  },
  en: {
    title: 'Reimbursed téléconsultations in France',
    fixed: (heading) =>
      `Fixed view: “${heading}”. Another view, asked for in the address of the page, shows with JavaScript only.`,
  },
};
