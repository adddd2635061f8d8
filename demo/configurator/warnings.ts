/** Says in words when a choice misleads readers, and why. */
import { clean } from '../../src/elements/attributes.js';
import { LIGHT, DARK, type ColourToken, type Palette } from '../../src/charts/tokens.js';
import { isReducedDate } from '../../src/model/period.js';
import { accepted, isShownPoint, isStill } from './accepted.js';
import { readAddress } from './addresses.js';
import { dayWords, periodWords } from './dates.js';
import { contrast } from './contrast.js';
import type { Facts, ShownFigure } from './facts.js';
import { french } from './french.js';
import { PROPERTIES, readProperty } from './properties.js';
import type { State } from './state.js';
import { PROPERTY_WORDS } from './words.js';

export interface Warning {
  /** `caution`: it misleads; `refused`: it does nothing; `note`: good to know. */
  readonly kind: 'caution' | 'refused' | 'note';
  readonly text: string;
  /** What the text is about, one by one. */
  readonly items?: readonly string[];
}

type Rule = (state: State, facts: Facts) => readonly Warning[];

const caution = (text: string): Warning => ({ kind: 'caution', text: french(text) });
const refused = (text: string): Warning => ({ kind: 'refused', text: french(text) });
const note = (text: string): Warning => ({ kind: 'note', text: french(text) });

const count = (number: number, one: string, many: string): string =>
  `${number} ${number > 1 ? many : one}`;

const valued = (figures: readonly ShownFigure[]): readonly ShownFigure[] =>
  figures.filter(({ value }) => value !== null);

/** Names what is gone; the largest figure above all, which makes the shape of the whole. */
function lost({ figures, allFigures }: Facts): string {
  const shown = new Set(figures.map(({ id }) => id));
  const gone = valued(allFigures).filter(({ id }) => !shown.has(id));
  const most = [...valued(allFigures)].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const told = count(
    gone.length,
    'chiffre publié n’est pas montré',
    'chiffres publiés ne sont pas montrés',
  );
  if (gone.length === 0) return '';
  return most && !shown.has(most.id)
    ? `${told}, dont le plus élevé (${periodWords(most.period)})`
    : told;
}

const cutSeries: Rule = ({ element, options }, facts) => {
  if (element !== 'timeline' || !(options['from'] || options['to'])) return [];
  const told = lost(facts);
  return told
    ? [caution(`Série coupée : ${told}. Dites-le dans le titre ou dans le texte.`)]
    : [note('La fenêtre ne retire aucun chiffre publié.')];
};

const asKnownThen: Rule = ({ element, options }, facts) => {
  const day = clean(options['as-of']);
  if (!isReducedDate(day)) return [];
  const told = element === 'target-gauge' ? '' : lost(facts);
  return [
    caution(
      `Chiffres tels que connus au ${dayWords(day)} : ${told ? `${told} ; ` : ''}ce qui a été publié ou corrigé depuis manque. Dites-le dans le titre.`,
    ),
  ];
};

/** A figure of a gauge is of its forecast's year only if its period is that year. */
const mismatchedPeriods: Rule = ({ element }, { figures }) => {
  if (element !== 'target-gauge') return [];
  const others = valued(figures).filter(({ period }) => !/^\d{4}$/.test(period));
  if (others.length === 0) return [];
  const periods = [...new Set(others.map(({ period }) => period))].map((period) =>
    // Counts since the beginning are told by their last day.
    period.includes('/') ? periodWords(period) : `jusqu’au ${dayWords(period)}`,
  );
  return [
    caution(
      `Périodes différentes : la prévision porte sur une année civile, mais un chiffre va ${periods.join(', ')}. Le pourcentage compare des durées inégales ; le graphique le dit, votre titre doit le dire aussi.`,
    ),
  ];
};

const hiddenEvents: Rule = ({ element, options: { events } }) => {
  if (element !== 'timeline' || !events || events === 'all') return [];
  return events === 'none'
    ? [
        caution(
          'Événements masqués : sans le confinement et la prise en charge à 100 %, la courbe semble monter et descendre d’elle-même.',
        ),
      ]
    : [
        caution(
          'Événements choisis : les autres sont masqués. Un choix d’événements suggère une cause.',
        ),
      ];
};

const hiddenParts: Rule = ({ element, options }, { figures, allFigures }) => {
  const warnings: Warning[] = [];
  if (element === 'region-map' && options['no-overseas'] !== undefined) {
    const shown = new Set(figures.map(({ id }) => id));
    const gone = allFigures.filter(({ id, area }) => !shown.has(id) && /^FR-97/.test(area));
    const told = gone.length
      ? ` ${count(gone.length, 'région citée par la source n’est plus montrée', 'régions citées par la source ne sont plus montrées')}.`
      : '';
    warnings.push(
      caution(
        `Outre-mer masqué : la carte n’est plus celle de la France entière.${told} Dites-le dans le titre.`,
      ),
    );
  }
  if (options['no-controls'] !== undefined) {
    warnings.push(
      note(
        'Sans commandes, le lecteur ne peut ni changer de vue, ni afficher le tableau, ni emporter les données. La source reste ; le tableau n’est plus lu que par les lecteurs d’écran.',
      ),
    );
  }
  return warnings;
};

const nothingShown: Rule = (_, { figures, heading }) =>
  heading && figures.length === 0 ? [caution('Cette vue ne montre aucun chiffre.')] : [];

const fromElement: Rule = (state, facts) =>
  facts.refused
    .filter((each) => isStill(each, state))
    .map(({ message }) => refused(`${message} Le code ne le contient pas.`));

const unseenPoint: Rule = (state, { figures, refused: values }) => {
  const { point } = state.options;
  const isTold = values.some((each) => each.attribute === 'point' && isStill(each, state));
  if (!point || isTold || figures.length === 0 || isShownPoint(point, figures)) return [];
  return [
    refused(
      `Aucun chiffre de cette vue n’a la période ${point} : rien n’est mis en avant, et le code ne la contient pas.`,
    ),
  ];
};

const embedAddress: Rule = ({ options }) =>
  options['embed-url'] && readAddress(options['embed-url']) === null
    ? [
        refused(
          'L’adresse à intégrer n’est pas une adresse du web : elle n’est pas écrite dans le code, et le bouton « Intégrer » manque.',
        ),
      ]
    : [];

/** Least contrast with the ground for what is drawn, and for what is read. */
const GRAPHIC = 3;
const TEXT = 4.5;
const LEAST: Readonly<Partial<Record<ColourToken, number>>> = {
  ink: TEXT,
  'ink-soft': TEXT,
  'ink-mute': TEXT,
  link: TEXT,
  control: GRAPHIC,
  actual: GRAPHIC,
  hatch: GRAPHIC,
  target: GRAPHIC,
  flag: GRAPHIC,
};

/** Which of the two palettes readers may get. */
const palettesOf = ({ options: { theme } }: State): readonly (readonly [string, Palette])[] => [
  ...(theme === 'dark' ? [] : [['clair', LIGHT] as const]),
  ...(theme === 'light' ? [] : [['sombre', DARK] as const]),
];

/** The contrast of a colour token with its ground, for each theme, as the custom colours make it. */
export function contrasts(
  state: State,
  token: string,
): readonly { readonly theme: string; readonly ratio: number; readonly least: number }[] {
  const least = LEAST[token as ColourToken] ?? (token === 'on-actual' ? TEXT : 0);
  if (!least) return [];
  const colourOf = (palette: Palette, name: ColourToken): string =>
    readProperty(name, state.properties[name] ?? '') ?? palette[name];
  const ground = token === 'on-actual' ? 'actual' : 'surface';
  return palettesOf(state).map(([theme, palette]) => ({
    theme,
    ratio: contrast(colourOf(palette, token as ColourToken), colourOf(palette, ground)),
    least,
  }));
}

/** Three significant digits at most, never rounded up to a threshold. */
export const ratioText = (ratio: number): string =>
  `${(Math.floor(ratio * 10) / 10).toLocaleString('fr')}:1`;

/** One for each theme, however many colours: a new ground changes the contrast of all of them. */
const colours: Rule = (state) => {
  const isOurs = (name: string): boolean => Object.hasOwn(state.properties, name);
  const tokens = [...Object.keys(LEAST), 'on-actual'].filter(
    (name) => isOurs(name) || isOurs('surface') || (name === 'on-actual' && isOurs('actual')),
  );
  return palettesOf(state).flatMap(([theme]) => {
    const items = tokens.flatMap((token) =>
      contrasts(state, token)
        .filter((found) => found.theme === theme && found.ratio < found.least)
        .map(({ ratio, least }) =>
          french(
            `« ${PROPERTY_WORDS[token] ?? token} » a ${ratioText(ratio)}, il faut au moins ${least.toLocaleString('fr')}:1`,
          ),
        ),
    );
    const told = `Contraste trop faible en thème ${theme}, une partie des lecteurs ne le verra pas :`;
    return items.length > 0 ? [{ ...caution(told), items }] : [];
  });
};

const properties: Rule = ({ properties: typed }) =>
  PROPERTIES.filter(
    ({ name }) => typed[name] !== undefined && readProperty(name, typed[name] ?? '') === null,
  ).map(({ name }) =>
    refused(
      `« ${PROPERTY_WORDS[name] ?? name} » : valeur non comprise, elle n’est pas écrite dans le code.`,
    ),
  );

/** Of what has an effect. */
const RULES: readonly Rule[] = [
  nothingShown,
  mismatchedPeriods,
  asKnownThen,
  cutSeries,
  hiddenEvents,
  hiddenParts,
  colours,
  properties,
];
/** Of what is typed. */
const REFUSALS: readonly Rule[] = [unseenPoint, embedAddress, fromElement];

/** Those of the view and its look, most serious kinds first. */
export function warningsOf(state: State, facts: Facts): readonly Warning[] {
  const taken = accepted(state, facts);
  const all = [
    ...RULES.flatMap((rule) => rule(taken, facts)),
    ...REFUSALS.flatMap((rule) => rule(state, facts)),
  ];
  const order = ['caution', 'refused', 'note'];
  return all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
