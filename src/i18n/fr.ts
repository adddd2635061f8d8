/** French texts. U+202F before ; ! ? %, U+00A0 before : and inside « ». */
import type { Messages } from './messages.js';
import { shared } from './text.js';

export const fr: Messages = {
  ...shared('\u00a0: '),
  loading: 'Chargement du graphique…',
  loadFailed: 'Les données n’ont pas pu être chargées.',
  empty: (date) => `Aucun chiffre de ce type publié ${date ? `au ${date}` : 'sur cette période'}.`,
  failed: 'L’action a échoué.',

  scopeGroup: 'Périmètre',
  table: 'Tableau',
  chart: 'Graphique',
  embed: 'Intégrer',

  ownData: 'Données de l’éditeur',

  semicolon: '\u202f; ',
  and: ' et ',
  words: {
    published: 'chiffre publié',
    minimum: '«\u00a0plus de\u00a0»\u00a0: minimum',
    maximum: '«\u00a0moins de\u00a0»\u00a0: maximum',
    estimate: 'estimation',
    disputed: 'chiffre contesté',
    mean: 'moyenne sur la période',
    'unknown-path': 'évolution inconnue',
    missing: 'sans chiffre publié',
    provisional: 'chiffre provisoire',
    'at-least': 'minimum',
    'at-most': 'maximum',
    about: 'arrondi',
  },

  reimbursed: 'Téléconsultations remboursées ',
  yearDash: '-',
  acts: 'actes',
  knownAt: (date) => `, chiffres connus au ${date}`,

  cautionLead: 'À lire avec prudence.',
  coverage: (part, total) =>
    `Chiffres publiés\u00a0: ${part} sur ${total}\u202f; les autres sont inconnus, pas nuls.`,

  kindColumn: 'Nature du chiffre',
  notPublished: 'non publié',
  alsoPublished: (figure) => `aussi publié\u00a0: ${figure}`,

  badValue: (attribute, value, allowed, used) =>
    `${attribute}="${value}" est refusé\u00a0: possible ${allowed.join(', ')}.` +
    (used && ` Affiché\u00a0: ${used}.`),
};
