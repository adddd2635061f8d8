/** Where a reader meets each observation: in which widget, or only told. */
import { gaugeDataset, regionDataset, timelineDataset } from '../../src/model/dataset.js';
import { lastDay } from '../../src/model/period.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { resolveVintages } from '../../src/model/vintage.js';
import { SERIES_NAMES } from '../../src/model/types.js';
import type { Observation, ObservationId, SeriesName } from '../../src/model/types.js';

const SERIES: Readonly<Record<SeriesName, string>> = {
  monthly: 'par mois',
  weekly: 'par semaine',
  cumulative: 'cumul',
  annual: 'par an',
};

const FORECAST_YEARS = [2019, 2020, 2021];

/** Places of each observation, in French; an observation without one is only told. */
export function findPlaces(): ReadonlyMap<ObservationId, readonly string[]> {
  const places = new Map<ObservationId, string[]>();
  const add = (id: ObservationId, place: string): void => {
    places.set(id, [...(places.get(id) ?? []), place]);
  };
  addTimeline(add);
  addGauge(add);
  for (const { id, ship } of regionDataset().observations) {
    add(id, ship === 'plot' ? 'carte des régions' : 'carte des régions, détail du chiffre');
  }
  return places;
}

type Add = (id: ObservationId, place: string) => void;

function seriesOf({ indicator, scope, area }: Observation): SeriesName | undefined {
  return SERIES_NAMES.find((name) => {
    const entry = SERIES_CATALOG[name];
    return entry.indicator === indicator && entry.scopes.get(scope) === area;
  });
}

function addTimeline(add: Add): void {
  const { observations, scopes } = timelineDataset();
  const standing = new Set(resolveVintages(observations, null).map((row) => row.observation.id));
  for (const observation of observations) {
    const name = seriesOf(observation);
    if (!name) continue;
    const isDefault = observation.scope === SERIES_CATALOG[name].defaultScope;
    const scope = isDefault
      ? ''
      : `, périmètre «\u00a0${scopes.get(observation.scope)?.fr ?? ''}\u00a0»`;
    const drawn = observation.ship === 'plot' && standing.has(observation.id);
    const how = drawn ? '' : ', dans le détail du chiffre qui le remplace ou auquel il se rapporte';
    add(observation.id, `chronologie, série ${SERIES[name]}${scope}${how}`);
  }
}

/** What the gauge compares depends on the date: every date of publication is tried. */
function addGauge(add: Add): void {
  const { observations, progress } = gaugeDataset();
  const dates = observations.flatMap(({ published }) => (published ? [lastDay(published)] : []));
  const compared = new Set<ObservationId>();
  const now = new Set<ObservationId>();
  for (const year of FORECAST_YEARS) {
    for (const date of [...dates, null]) {
      const found = progress(year, date);
      if (found.kind !== 'known') continue;
      compared.add(found.observation.id);
      if (date === null) now.add(found.observation.id).add(found.forecast.id);
    }
  }
  for (const id of now) add(id, 'jauge');
  for (const id of compared) {
    if (!now.has(id)) add(id, 'jauge arrêtée à une date antérieure');
  }
}
