/** What the reading panel of a map says of one region. */
import { formatCount } from '../format/number.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { capital } from '../i18n/text.js';
import type { AreaId, Observation } from '../model/types.js';
import { figureWithUnit, kindOf, ranked } from './region-figures.js';
import type { RegionMapInput } from './region-map-input.js';

export interface RegionReading {
  /** "Île-de-France" */
  readonly name: string;
  /** "44 %", "Citée, sans chiffre", "Non publié" */
  readonly figure: string;
  readonly hasValue: boolean;
  /** Sentences that explain the figure. */
  readonly lines: readonly string[];
  /** `null` where nothing was published. */
  readonly observation: Observation | null;
}

/** Only figures that are not "plus de" or "moins de" can be ranked. */
const isFirm = ({ amount }: Observation): boolean =>
  amount.bound === 'exact' || amount.bound === 'about';

const valueOf = ({ amount }: Observation): number => ('value' in amount ? amount.value : NaN);

/** Where the figure stands among the others. What is worked out says so. */
function comparison(observation: Observation, input: RegionMapInput): readonly (string | false)[] {
  const { language, locale } = input.language;
  const words = regionMessagesFor(language);
  const figures = ranked([...input.topic.regions.values()]).filter(
    (figure) => figure.observation.amount.bound !== 'unstated',
  );
  const [largest] = figures;
  if (figures.length < 2) return [`${words.onlyRegion}.`];
  if (!largest || !figures.every((figure) => isFirm(figure.observation))) return [];
  const most = valueOf(largest.observation);
  const value = valueOf(observation);
  const rank = 1 + figures.filter((figure) => valueOf(figure.observation) > value).length;
  const name = input.areas.get(largest.observation.area)?.name[language] ?? '';
  const points = Number((most - value).toPrecision(12));
  const difference =
    observation.measure === 'share'
      ? words.points(points, formatCount(points, locale))
      : value > 0 && words.ratio(formatCount(Number((most / value).toPrecision(2)), locale));
  const highest = words.highest(name, figureWithUnit(largest, input));
  return [`${words.rank(rank, figures.length)}.`, rank > 1 && `${highest}${difference || ''}.`];
}

export function regionReading(id: AreaId, input: RegionMapInput): RegionReading {
  const { areas, language: resolved, own, topic } = input;
  const { language, messages } = resolved;
  const words = regionMessagesFor(language);
  const figure = topic.regions.get(id);
  const observation = figure?.observation ?? null;
  const told = figure && figureWithUnit(figure, input);
  const lines =
    figure && told
      ? [
          `${capital(kindOf(figure, input))}.`,
          ...comparison(figure.observation, input),
          own?.notes.get(figure.observation.id),
        ]
      : [!figure && words.noFigure];
  return {
    name: areas.get(id)?.name[language] ?? '',
    figure: told || capital(figure ? words.named : messages.notPublished),
    hasValue: !!told,
    lines: lines.filter((line): line is string => !!line),
    observation,
  };
}
