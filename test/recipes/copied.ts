/** What the configurator really copies: made by its own code, not written here a second time. */
import assert from 'node:assert/strict';
import type { Files } from '../../demo/configurator/addresses.js';
import { codeOf } from '../../demo/configurator/codes.js';
import { NO_FACTS } from '../../demo/configurator/facts.js';
import { START, type State } from '../../demo/configurator/state.js';
import { CDN, following, pictures, titleOf, version } from './site.js';

const PICTURE = pictures.find(({ id }) => id === 'timeline-weekly-en-light-680');
assert.ok(PICTURE);

const FILES: Files = { own: '', version, integrity: {}, pictures, builtFor: '' };

/** A view in another language than its page, with a colour of its own and a reserved height. */
function copied(change: Partial<State>): string {
  return codeOf({
    state: {
      ...START,
      options: { series: 'weekly' },
      lang: 'en',
      properties: { actual: '#228833' },
      base: `${CDN}/${following}/`,
      ...change,
    },
    facts: {
      ...NO_FACTS,
      heading: titleOf(PICTURE?.id ?? ''),
      sentence: PICTURE?.alt ?? '',
      // As telecons.css reserves them for every timeline.
      measures: [
        { width: 320, height: 1370 },
        { width: 480, height: 1010 },
        { width: 680, height: 930 },
      ],
    },
    files: FILES,
  });
}

/** Without the lines of script and style sheet, which are for the site. */
const contentOf = (code: string): string =>
  code
    .split('\n')
    .filter((line) => !/^<(?:script|link)\b/.test(line))
    .join('\n');

export const COPIED_SENTENCE = PICTURE.alt;
/** As it comes: a block around the figure, both with a `style`. */
export const COPIED_FIGURE = contentOf(copied({}));
export const COPIED_ELEMENT = contentOf(copied({ form: 'element' }));
/** What becomes of the figure. */
export const COPIED_WIDGET = 'telecons-timeline series="weekly"';
