/** What one element's page lists beyond its manifest: ids that the data decides. */
import { topicLabels } from '../../src/elements/region-map/first.js';
import { messagesFor } from '../../src/i18n/resolve.js';
import { regionDataset } from '../../src/model/dataset.js';
import { regionTopics } from '../../src/model/region-topics.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { code, table } from './markdown.js';

function scopesOfSeries(): string {
  const rows = Object.entries(SERIES_CATALOG).map(([series, { indicator, scopes }]) => [
    code(series),
    code(indicator),
    [...scopes].map(([scope]) => code(scope)).join(', '),
  ]);
  return [
    '### Series and their scopes',
    '',
    'The first scope is the default; another series’ scope is refused. [Data](../data.md#scopes) says what each counts.\n',
    table(['`series`', 'indicator', '`scope`'], rows),
  ].join('\n');
}

function topicsOfMap(): string {
  const dataset = regionDataset();
  const topics = regionTopics(dataset, null);
  const labels = new Map(
    topicLabels(topics, dataset, messagesFor('en')).map(({ id, name }) => [id, name]),
  );
  const rows = topics.map(({ key, regions, smaller }) => [
    code(key),
    labels.get(key) ?? '',
    String([...regions.values()].filter(({ observation: { amount } }) => 'value' in amount).length),
    String(regions.size + smaller.length),
  ]);
  return [
    '### Topics of `indicator`',
    '',
    'One map shows one indicator, period and scope. The id of an indicator alone means its first topic.\n',
    table(['`indicator`', 'what', 'regions with a figure', 'areas named'], rows),
  ].join('\n');
}

/** Markdown to stand after the attributes of an element. */
export const listsOf = (tag: string): string =>
  tag === 'telecons-timeline'
    ? scopesOfSeries()
    : tag === 'telecons-region-map'
      ? topicsOfMap()
      : '';
