/** A live example of each attribute. */
import { type AttributeExample, element, type Tag } from './example.js';

const DATES = 'ISO date: `2019`, `2019-09` or `2019-09-12`';

/** Of the attributes that all elements share. */
export const sharedAttributes = (tag: Tag) =>
  ({
    heading: {
      html: element(tag, { heading: 'La téléconsultation en chiffres' }),
      values: 'plain text',
      shows: 'The title is the one that is given; subtitle, notes and source stay.',
    },
    'heading-level': {
      html: element(tag, { 'heading-level': '2' }),
      shows: 'The title is an `h2`, for an article whose sections begin at that level.',
    },
    theme: {
      html: element(tag, { theme: 'dark' }),
      shows: 'The dark palette, whatever the page and the system say.',
    },
    'as-of': {
      html: element(tag, { 'as-of': '2020-04-30' }),
      values: DATES,
      shows: 'What was known on 30 April 2020: nothing that was published later.',
    },
    loading: {
      html: element(tag, { loading: 'eager' }),
      shows: 'It is drawn at once, also far below what is in sight.',
    },
    'embed-url': {
      html: element(tag, {
        'embed-url': `https://cdn.example.org/telecons/embed/${tag.replace('telecons-', '')}.html`,
      }),
      values: 'absolute `http` or `https` address, or one relative to the page',
      shows: 'The action “Intégrer” (Embed) offers the code of a frame with that address.',
    },
    'no-controls': {
      html: element(tag, { 'no-controls': '' }),
      shows: 'No controls and no buttons; the source line stays, and the table for screen readers.',
    },
  }) satisfies Readonly<Record<string, AttributeExample>>;

/** The native attribute; not in the manifest. */
export const language = (tag: Tag): AttributeExample => ({
  html: element(tag, { lang: 'en' }),
  values: '`fr`, `en`; a region (`en-IE`) only changes how numbers are written',
  default: 'that of the nearest ancestor with one; else `fr`',
  shows: 'Texts and numbers are English on a French page.',
});

const timeline = 'telecons-timeline';

export const timelineAttributes = {
  series: {
    html: element(timeline, { series: 'weekly' }),
    shows: 'One point for each published week.',
  },
  scope: {
    html: element(timeline, { series: 'annual', scope: 'cnam' }),
    shows: 'The years as the CNAM counts them, instead of the SNDS.',
  },
  scale: {
    html: element(timeline, { scale: 'log' }),
    shows: 'A logarithmic axis: equal factors are equal heights.',
  },
  from: {
    html: element(timeline, { from: '2020' }),
    values: DATES,
    shows: 'Nothing before 1 January 2020.',
  },
  to: {
    html: element(timeline, { to: '2019-08' }),
    values: DATES,
    shows: 'Nothing after 31 August 2019.',
  },
  events: {
    html: element(timeline, { events: 'none' }),
    values: '`all`, `main`, `none`, or [ids of events](../data.md#events) separated by spaces',
    shows: 'No event is marked in the drawing.',
  },
  point: {
    html: element(timeline, { point: '2020-04' }),
    values: 'ISO period: `2020-04`, `2020-W15`, `2020`, `2020-03-22`',
    shows: 'The panel tells April 2020 before anybody chooses it.',
  },
} satisfies Readonly<Record<string, AttributeExample>>;

const map = 'telecons-region-map';

const OWN_SCRIPT = `document.querySelector('${map}').data = {
  title: 'Démonstration',
  unit: '%',
  invented: true,
  source: { publisher: 'Exemple', date: '2024' },
  rows: [
    { region: 'FR-BRE', value: 4 },
    { region: 'FR-NOR', value: 8 },
    { region: 'FR-IDF', value: 15 },
    { region: 'FR-OCC', value: 16 },
    { region: 'FR-PAC', value: 23 },
    { region: 'FR-ARA', value: 42 },
  ],
};`;

export const mapAttributes = {
  indicator: {
    html: element(map, { indicator: 'share-of-consultations/2021/drees-gp' }),
    values: 'id of an indicator, or of one of its topics (the list below)',
    shows: 'The share of téléconsultations in the consultations of general practitioners, 2021.',
  },
  region: {
    html: element(map, { region: 'FR-OCC' }),
    values: 'ISO 3166-2 (`FR-OCC`), Insee code (`76`) or name (`Occitanie`)',
    shows: 'Occitanie is the region that is read.',
  },
  layout: {
    html: element(map, { layout: 'tiles' }),
    shows: 'Equal tiles instead of outlines, at any width.',
  },
  'no-overseas': {
    html: element(map, { 'no-overseas': '' }),
    shows: 'Thirteen regions instead of eighteen.',
  },
  classes: {
    html: element(map, { classes: '3' }),
    script: OWN_SCRIPT,
    shows: 'The made-up values fall into three classes of colour.',
  },
  classing: {
    html: element(map, { classing: '10 20' }),
    script: OWN_SCRIPT,
    values: '`quantile`, `equal`, or breaks separated by spaces (`10 20`)',
    shows: 'Three classes of made-up values: under 10, from 10, and from 20.',
  },
} satisfies Readonly<Record<string, AttributeExample>>;

const gauge = 'telecons-target-gauge';

export const gaugeAttributes = {
  year: {
    html: element(gauge, { year: '2020' }),
    shows: 'The year 2020 alone.',
  },
  shape: {
    html: element(gauge, { shape: 'dial' }),
    shows: 'An arc for each year instead of bars on one scale.',
  },
} satisfies Readonly<Record<string, AttributeExample>>;

/** All of an element, by name. */
export function attributeExamples(tag: Tag): Readonly<Record<string, AttributeExample>> {
  const own = { [timeline]: timelineAttributes, [map]: mapAttributes, [gauge]: gaugeAttributes };
  return { ...own[tag], ...sharedAttributes(tag) };
}
