/** Sanitizers and Markdown, as they come and as our documentation has them set up. */
import { after, before, describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { type Hosts, startHosts } from './browser.js';
import { ALL, type Case, checkHost, EVERYTHING } from './snippets.js';

const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];

let hosts: Hosts;
before(async () => {
  hosts = await startHosts();
});
after(() => hosts.close());

function itKeeps(
  title: string,
  host: (html: string) => string | Promise<string>,
  cases: readonly Case[],
) {
  for (const expected of cases) {
    test(`${title}: ${expected.form}`, () => checkHost(hosts, host, expected));
  }
}

const NOTHING_BUT_TEXT = { left: 'link text', plain: 'text in a link', widgets: 0 } as const;

describe('DOMPurify', () => {
  const purify = (options: string) => async (html: string) => {
    const script = await hosts.bundle('dompurify.ts');
    const { page } = await hosts.open(`<script type="module" src="${script}"></script>`);
    const clean = await page.evaluate(`sanitize(${JSON.stringify(html)}, ${options})`);
    await page.close();
    return String(clean);
  };
  itKeeps('as it comes', purify('{}'), [
    { form: 'picture', ...EVERYTHING.picture },
    { form: 'captioned', ...EVERYTHING.captioned },
    { form: 'sentence', ...EVERYTHING.sentence },
    { form: 'element', ...NOTHING_BUT_TEXT },
  ]);
  itKeeps('with ADD_TAGS alone', purify(`{ ADD_TAGS: ${JSON.stringify(TAGS)} }`), [
    // Without its attribute it shows the default series.
    { form: 'element', left: 'element link text', plain: 'text in a link', widgets: 1 },
  ]);
  itKeeps(
    'set up',
    purify(
      '{ CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^telecons-/, attributeNameCheck: /^(?!on)[a-z-]+$/ } }',
    ),
    ALL,
  );
});

describe('sanitize-html', () => {
  const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
  itKeeps('as it comes', (html) => sanitizeHtml(html), [
    // The link stays, with nothing in it.
    { form: 'picture', left: 'link', plain: 'nothing', widgets: 0 },
    { form: 'captioned', ...NOTHING_BUT_TEXT },
    { form: 'sentence', ...NOTHING_BUT_TEXT },
    { form: 'element', ...NOTHING_BUT_TEXT },
  ]);
  const options: sanitizeHtml.IOptions = {
    allowedTags: [...allowedTags, 'img', ...TAGS],
    allowedAttributes: {
      ...allowedAttributes,
      figure: ['class', 'data-*'],
      ...Object.fromEntries(TAGS.map((tag) => [tag, ['series']])),
    },
  };
  itKeeps('set up', (html) => sanitizeHtml(html, options), ALL);
});

describe('markdown-it', () => {
  const article = (html: string) => `Un paragraphe.\n\n${html}\n\nUn autre.\n`;
  const escaped = { left: 'text source', plain: 'text', widgets: 0 } as const;
  itKeeps('as it comes', (html) => new MarkdownIt().render(article(html)), [
    { form: 'picture', ...escaped },
    { form: 'captioned', ...escaped },
    { form: 'sentence', ...escaped },
    { form: 'element', ...escaped },
  ]);
  itKeeps('set up', (html) => new MarkdownIt({ html: true }).render(article(html)), ALL);
});
