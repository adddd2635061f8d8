/** Lazy chunk: what a map asks for on first interest: all topics, tiles, and who reads which region. */
import { placeTiles } from '../../charts/place-region-tiles.js';
import type { PlacedRegionMap, RegionMapPlan } from '../../charts/region-map-layout.js';
import type { Language } from '../../i18n/messages.js';
import { tileCredit } from '../../i18n/region-tiles.js';
import { regionDataset } from '../../model/dataset.js';
import { regionNamed, shortCode } from '../../model/region-names.js';
import { regionTopics, type RegionTopic } from '../../model/region-topics.js';
import { regionsOf } from '../../model/regions.js';
import type { AreaId } from '../../model/types.js';
import type { RegionView } from '../../views/region-map-view.js';
import type { Refuse } from '../attributes.js';
import { Lazy } from '../lazy.js';
import type { ElementHost } from '../lit-html.js';
import { readClasses } from './classes.js';
import { topicLabels } from './first.js';
import type { Asked, Found } from './read.js';

/** Keys that move along the list, and by how many (`Infinity`: to the end). */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Asked for by a chunk, not by the page's script, which would try twice by itself. */
const loadRefusals = () => import('../../model/region-refusals.js');

export class MapMore {
  readonly placeTiles = (
    plan: RegionMapPlan,
    notes: readonly string[],
    language: Language,
  ): PlacedRegionMap => ({
    ...placeTiles(plan, shortCode),
    // The last one says whose outlines a map has.
    notes: [...notes.slice(0, -1), tileCredit(language)],
  });
  /** Under the mouse. */
  hovered: AreaId | null = null;
  /** With the focus of the keyboard. */
  focused: AreaId | null = null;
  readonly #host: ElementHost;
  readonly #refusals = new Lazy(() => loadRefusals().catch(loadRefusals));

  constructor(host: ElementHost) {
    this.#host = host;
  }

  /** The region that is looked at: that of the mouse or of the focus, whichever came last. */
  get preview(): AreaId | null {
    return this.hovered ?? this.focused;
  }

  /** Any topic, and regions by whatever names them. */
  readonly read = (asked: Asked): Found => {
    const { region, overseas, common, language } = asked;
    const dataset = regionDataset();
    const all = regionTopics(dataset, null);
    const refuse: Refuse = (attribute, value, allowed, used) => {
      const message = language.messages.badValue(attribute, value, allowed, used);
      asked.report({ code: 'attribute', message, attribute });
    };
    // The bundled figures have no classes; what is written wrong is told all the same.
    readClasses(asked, refuse);
    const isAsked = topicReader(asked.indicator, all, refuse);
    const known = regionTopics(dataset, common.asOf);
    const regions = regionsOf(dataset.areas, overseas);
    const named = regionNamed(region, regions)?.id;
    if (region && !named) this.#refuse(asked);
    const { indicator = '' } = all.find(isAsked) ?? {};
    return {
      dataset,
      topic: known.find(isAsked),
      title:
        dataset.indicators.get(indicator as RegionTopic['indicator'])?.[language.language] ?? '',
      topics: topicLabels(known, dataset, language),
      regions,
      named,
      isPartial: false,
    };
  };

  /** Says why a text names no region of the map. */
  #refuse({ region, overseas, language, report }: Asked): void {
    const { areas } = regionDataset();
    this.#refusals.get().then(
      ({ regionRefusal }) => {
        const reason = regionRefusal(region, regionsOf(areas, overseas), regionsOf(areas));
        const message = `region="${region}" ${reason[language.language]}.`;
        report({ code: 'attribute', message, attribute: 'region' });
      },
      () => undefined,
    );
  }

  /**
   * What happened in the list of regions: the pointer or the focus came or went, a key.
   * @param index of the option it happened to
   * @param regions in the order of the options
   */
  handle(
    type: string,
    key: string,
    index: number,
    regions: readonly Pick<RegionView, 'id'>[],
    selected: AreaId,
    choose: (id: AreaId) => void,
  ): void {
    const ids = regions.map((region) => region.id);
    const id = ids[index] ?? null;
    const at = this.focused ?? selected;
    const move = MOVES[key];
    const last = ids.length - 1;
    if (type.startsWith('focus')) {
      this.hovered = null;
      this.focused = type === 'focusin' ? id : null;
    } else if (type !== 'keydown') this.hovered = type === 'pointerleave' ? null : id;
    else if (key === 'Enter' || key === ' ') choose(at);
    else if (key === 'Escape') this.#moveTo(ids.indexOf(selected));
    else if (move) this.#moveTo(Math.min(last, Math.max(0, ids.indexOf(at) + move)));
    this.#host.requestUpdate();
  }

  #moveTo(index: number): void {
    this.#host.renderRoot.querySelectorAll<SVGElement>('[role=option]')[index]?.focus();
  }
}

const DEFAULT = 'share-of-acts-by-area';

/** Tells the topics that are asked for: those of an indicator, or that of a whole key. */
function topicReader(
  indicator: string,
  all: readonly RegionTopic[],
  refuse: Refuse,
): (topic: RegionTopic) => boolean {
  const named =
    (text: string) =>
    (topic: RegionTopic): boolean =>
      topic.indicator === text || topic.key.toLowerCase() === text;
  if (all.some(named(indicator))) return named(indicator);
  if (indicator) {
    const ids = [...new Set(all.map((topic) => topic.indicator))];
    refuse('indicator', indicator, ids, DEFAULT);
  }
  return named(DEFAULT);
}
