/** A live example of each property without an attribute, of each method and of each event. */
import { element, type Example, type Tag, withWidget } from './example.js';

const OWN_SERIES = withWidget(
  'telecons-timeline',
  `widget.data = {
  title: 'Consultations de notre centre (exemple)',
  unit: 'consultations',
  invented: true,
  source: { publisher: 'Notre centre', date: '2026-01-15' },
  rows: [
    { period: '2025-01', value: 120 },
    { period: '2025-02', value: 180, bound: 'at-least' },
    { period: '2025-04', value: 210, status: 'estimate', note: 'Trois sites sur quatre.' },
  ],
};`,
);

const OWN_REGIONS = withWidget(
  'telecons-region-map',
  `widget.data = {
  title: 'Part des patients (exemple)',
  unit: '%',
  period: '2025',
  invented: true,
  source: { publisher: 'Notre réseau', date: '2026-01-15' },
  rows: [
    { region: 'Bretagne', value: 12 },
    { region: '76', value: 31, bound: 'about' },
    { region: 'FR-IDF', value: 57 },
  ],
};`,
);

/** The `data` property of the elements that have it. */
export const dataExamples = {
  'telecons-timeline': {
    html: element('telecons-timeline'),
    script: OWN_SERIES,
    shows: 'Three made-up months, each with its certainty; March is “non publié” (not published).',
  },
  'telecons-region-map': {
    html: element('telecons-region-map'),
    script: OWN_REGIONS,
    shows: 'Three made-up shares; the other regions are told as not published.',
  },
} satisfies Readonly<Partial<Record<Tag, Example>>>;

export const propertyExamples = (tag: Tag) =>
  ({
    observations: {
      html: `${element(tag)}<p id="count"></p>`,
      script: withWidget(
        tag,
        'await widget.ready;',
        `document.querySelector('#count').textContent = widget.observations`,
        `  .map(({ period, value }) => \`\${period}: \${value ?? '?'}\`)`,
        `  .join(', ');`,
      ),
      shows: 'Period and value of each figure that is shown, below the widget.',
    },
    ready: {
      html: `<p id="state">…</p>${element(tag)}`,
      script: withWidget(
        tag,
        'await widget.ready;',
        `document.querySelector('#state').textContent = 'drawn';`,
      ),
      shows: 'The page says “drawn” once the drawing is on screen.',
    },
    updateComplete: {
      html: `${element(tag)}<p id="title"></p>`,
      script: withWidget(
        tag,
        'await widget.ready;',
        `widget.heading = 'Un autre titre';`,
        'await widget.updateComplete;',
        `const heading = widget.shadowRoot.querySelector('[part="heading"]');`,
        `document.querySelector('#title').textContent = heading.textContent;`,
      ),
      shows: 'The title has changed by the time it is read.',
    },
  }) satisfies Readonly<Record<string, Example>>;

export const methodExamples = (tag: Tag) =>
  ({
    details: {
      html: `${element(tag)}<blockquote id="quote"></blockquote>`,
      script: withWidget(
        tag,
        'await widget.ready;',
        'const { quotes } = await widget.details(widget.observations[0].id);',
        `document.querySelector('#quote').textContent = quotes[0].quote;`,
      ),
      shows: 'The sentence that published the first figure stands below the widget.',
    },
    toCSV: {
      html: `${element(tag)}<pre id="rows"></pre>`,
      script: withWidget(
        tag,
        `document.querySelector('#rows').textContent = await widget.toCSV({ dialect: 'fr' });`,
      ),
      shows:
        'A header, then a row for each figure that is shown and for each that it replaces, rounds or contests; semicolons and decimal commas, for a French spreadsheet.',
    },
    toSVG: {
      html: `${element(tag)}<a id="save" download="telecons.svg">SVG</a>`,
      script: withWidget(
        tag,
        'const text = await widget.toSVG({ width: 680, addresses: false });',
        `const file = new Blob([text], { type: 'image/svg+xml' });`,
        `document.querySelector('#save').href = URL.createObjectURL(file);`,
      ),
      shows: 'The link saves an SVG of 680 pixels.',
    },
    toPNG: {
      html: `${element(tag)}<a id="save" download="telecons.png">PNG</a>`,
      script: withWidget(
        tag,
        'const file = await widget.toPNG({ width: 680, scale: 2 });',
        `document.querySelector('#save').href = URL.createObjectURL(file);`,
      ),
      shows: 'The link saves a PNG of 1360 pixels, sharp on a screen of two device pixels.',
    },
    toText: {
      html: `${element(tag)}<p id="sentence"></p>`,
      script: withWidget(
        tag,
        'await widget.ready;',
        `document.querySelector('#sentence').textContent = widget.toText();`,
      ),
      shows: 'The main figure and its source in one sentence.',
    },
    draw: {
      html: element(tag),
      script: withWidget(tag, 'await widget.draw();'),
      shows:
        'It is drawn, also far below what is in sight: before a page is printed, for instance.',
    },
  }) satisfies Readonly<Record<string, Example>>;

/** Choices differ by element: the name of the field in `detail`. */
export const CHOICES = {
  'telecons-timeline': 'period',
  'telecons-region-map': 'region',
  'telecons-target-gauge': 'year',
} as const satisfies Readonly<Record<Tag, string>>;

const REFUSED = {
  'telecons-timeline': { series: 'hourly' },
  'telecons-region-map': { layout: 'globe' },
  'telecons-target-gauge': { shape: 'square' },
} as const satisfies Readonly<Record<Tag, Readonly<Record<string, string>>>>;

/** A listener on the document that writes what it was told into `<p id="told">`. */
const listener = (type: string, told: string): string =>
  `document.addEventListener('${type}', ({ target, detail }) => {
  document.querySelector('#told').textContent = ${told};
});`;

export const eventExamples = (tag: Tag) => {
  const html = `${element(tag)}<p id="told"></p>`;
  return {
    'telecons-select': {
      html,
      script: listener(
        'telecons-select',
        `\`\${detail.${CHOICES[tag]}}: \${detail.observation?.id ?? 'not published'}\``,
      ),
      shows: `A click on the drawing writes the ${CHOICES[tag]} and the id of its figure.`,
    },
    'telecons-ready': {
      html,
      script: listener('telecons-ready', '`${target.localName} is drawn`'),
      shows:
        'The page says which widget is drawn; an event that has passed is missed, the promise `ready` is not.',
    },
    'telecons-view': {
      html,
      script: listener('telecons-view', 'detail.view'),
      shows: '“Tableau” (Table) writes `table`, “Graphique” (Chart) writes `chart`.',
    },
    'telecons-download': {
      html,
      script: listener('telecons-download', 'detail.format'),
      shows: 'A click on CSV writes `csv`.',
    },
    'telecons-error': {
      html: `${element(tag, REFUSED[tag])}<p id="told"></p>`,
      script: listener('telecons-error', '`${detail.code}: ${detail.attribute}`'),
      shows: `The default is shown, and the page is told \`attribute: ${Object.keys(REFUSED[tag]).join('')}\`; the console has a warning with the allowed values.`,
    },
  } satisfies Readonly<Record<string, Example>>;
};

/** All of an element without an attribute, by name. */
export const propertyExamplesOf = (tag: Tag): Readonly<Record<string, Example>> => ({
  ...(tag === 'telecons-target-gauge' ? {} : { data: dataExamples[tag] }),
  ...propertyExamples(tag),
});
