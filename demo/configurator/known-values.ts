/** What the bundled data can be asked for by name: events, regions and topics of the map. */
import { topicLabels } from '../../src/elements/region-map/first.js';
import { messagesFor } from '../../src/i18n/resolve.js';
import { regionDataset } from '../../src/model/dataset.js';
import { loadDetails } from '../../src/model/details.js';
import { regionTopics } from '../../src/model/region-topics.js';
import { regionsOf } from '../../src/model/regions.js';
import type { KnownValues } from './controls.js';

/** Choices for attributes that the manifest calls free texts. */
export async function loadKnownValues(): Promise<KnownValues> {
  const dataset = regionDataset();
  const topics = topicLabels(regionTopics(dataset, null), dataset, messagesFor('fr'));
  const { events } = await loadDetails();
  return {
    events: events.map(({ id, date, label }) => ({
      value: id,
      label: `${date.slice(0, 4)} : ${label.fr}`,
    })),
    region: regionsOf(dataset.areas).map(({ id, name }) => ({ value: id, label: name.fr })),
    indicator: topics
      // The first of the default indicator is the default itself.
      .filter(({ id }) => id !== 'share-of-acts-by-area/2018-09-15_2019-09-15')
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
