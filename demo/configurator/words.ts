/** What the page calls elements, attributes and their values, in French, with plain spaces. */
import type { ElementName } from './manifest.js';

export const ELEMENT_WORDS: Readonly<Record<ElementName, string>> = {
  timeline: 'Chronologie',
  'region-map': 'Carte des régions',
  'target-gauge': 'Prévisions et réalité',
};

export interface OptionWords {
  readonly label: string;
  readonly help: string;
  /** Of each value that the manifest lists; the empty one is the default where none is listed. */
  readonly values?: Readonly<Record<string, string>>;
}

/** By attribute; a test holds it against every attribute of every element. */
export const OPTION_WORDS: Readonly<Record<string, OptionWords>> = {
  series: {
    label: 'Série',
    help: 'Le lecteur peut en changer, sauf sans commandes.',
    values: { monthly: 'Mois', weekly: 'Semaine', cumulative: 'Cumul', annual: 'Année' },
  },
  scope: {
    label: 'Périmètre',
    help: 'Quels actes sont comptés. Chaque série a les siens.',
    values: {
      '': 'Celui de la série',
      all: 'Tous les actes remboursés',
      'gp-liberal': 'Généralistes libéraux',
      'specialist-liberal': 'Spécialistes libéraux',
      snds: 'SNDS',
      cnam: 'Assurance maladie',
      'drees-gp': 'Drees, généralistes',
      'cour-des-comptes': 'Cour des comptes',
    },
  },
  scale: {
    label: 'Échelle de départ',
    help: 'Le lecteur peut en changer, sauf sans commandes.',
    values: { linear: 'Linéaire', log: 'Logarithmique' },
  },
  from: {
    label: 'Premier jour montré',
    help: 'AAAA, AAAA-MM ou AAAA-MM-JJ. Vide : depuis le début.',
  },
  to: {
    label: 'Dernier jour montré',
    help: 'AAAA, AAAA-MM ou AAAA-MM-JJ. Vide : jusqu’à la fin.',
  },
  events: {
    label: 'Événements',
    help: 'Les dates qui expliquent la courbe.',
    values: { '': 'Les principaux', all: 'Tous', none: 'Aucun' },
  },
  point: {
    label: 'Chiffre mis en avant',
    help: 'Sa période : 2020-04, 2020-W15 ou 2020. Vide : aucun.',
  },
  indicator: {
    label: 'Sujet de la carte',
    help: 'Un indicateur, une période et un périmètre à la fois.',
    values: { '': 'Part des téléconsultations par territoire' },
  },
  region: {
    label: 'Région lue',
    help: 'Celle dont le panneau donne le chiffre à l’arrivée.',
    values: { '': 'Celle du plus grand chiffre' },
  },
  layout: {
    label: 'Disposition',
    help: 'Des tuiles égales restent lisibles dans une colonne étroite.',
    values: { auto: 'Selon la largeur', map: 'Carte', tiles: 'Tuiles' },
  },
  'no-overseas': {
    label: 'Sans l’outre-mer',
    help: 'Ne montre que la France métropolitaine.',
  },
  classes: {
    label: 'Nombre de classes',
    help: 'Seulement pour vos propres données : sans effet sur cet aperçu.',
    values: { 3: '3', 4: '4', 5: '5', 6: '6', 7: '7' },
  },
  classing: {
    label: 'Découpage des classes',
    help: 'quantile, equal, ou des bornes séparées par des espaces. Seulement pour vos propres données : sans effet sur cet aperçu.',
  },
  year: {
    label: 'Année',
    help: 'Celle de la prévision du gouvernement.',
    values: { all: 'Les trois', 2019: '2019', 2020: '2020', 2021: '2021' },
  },
  shape: {
    label: 'Barres ou cadrans',
    help: 'Les barres ont une échelle commune ; chaque cadran a la sienne.',
    values: { bars: 'Barres', dial: 'Cadrans' },
  },
  heading: {
    label: 'Titre',
    help: 'Vide : un titre neutre, tiré des données.',
  },
  'heading-level': {
    label: 'Niveau du titre',
    help: 'Sa place dans le plan de votre page.',
    values: { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' },
  },
  theme: {
    label: 'Thème',
    help: 'Auto : celui que déclare votre page.',
    values: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  },
  'as-of': {
    label: 'Tel que connu le',
    help: 'AAAA, AAAA-MM ou AAAA-MM-JJ : seuls les chiffres publiés jusque-là. Vide : tous.',
  },
  loading: {
    label: 'Dessin',
    help: 'À l’approche : quand le lecteur arrive près du graphique.',
    values: { lazy: 'À l’approche', eager: 'Tout de suite' },
  },
  'embed-url': {
    label: 'Adresse à intégrer',
    help: 'Page d’iframe que propose le bouton « Intégrer ». Vide : pas de bouton.',
  },
  'no-controls': {
    label: 'Sans commandes',
    help: 'Retire onglets et boutons. La source reste ; le tableau n’est plus lu que par les lecteurs d’écran.',
  },
};

/** By custom property without `--telecons-`; a test holds it against all of them. */
export const PROPERTY_WORDS: Readonly<Record<string, string>> = {
  surface: 'Fond',
  'surface-raised': 'Fond des panneaux',
  ink: 'Titres, valeurs, axes',
  'ink-soft': 'Sous-titre, notes',
  'ink-mute': 'Graduations, sources',
  control: 'Bords des champs',
  actual: 'Données',
  'on-actual': 'Texte sur les données',
  'actual-tint': 'Régions nommées',
  hatch: 'Hachures « non publié »',
  target: 'Trait de la prévision',
  flag: 'Chiffre contesté, erreur',
  link: 'Liens',
  rule: 'Filets',
  grid: 'Grille',
  skeleton: 'Attente',
  font: 'Police des textes',
  'font-title': 'Police du titre',
  'font-figures': 'Police des nombres',
  stroke: 'Épaisseur du filet du haut',
  space: 'Espace entre les parties',
  radius: 'Arrondi des boîtes',
  touch: 'Hauteur minimale des boutons',
};

export const PROPERTY_HELP = {
  colour: '#rrggbb. Vide : la couleur du thème.',
  font: 'Des noms séparés par des virgules. Vide : la police de votre page.',
  length: 'Un nombre en px, rem ou em.',
} as const;
