/** The examples of docs/events.md and docs/theming.md. */
import { element, type Example } from './example.js';

const timeline = element('telecons-timeline');

export const eventGuides = {
  counting: {
    html: timeline,
    script: `for (const type of ['telecons-select', 'telecons-view', 'telecons-download']) {
  document.addEventListener(type, ({ target, detail }) => {
    const { period, region, year, view, format } = detail;
    const what = period ?? region ?? year ?? view ?? format;
    const body = JSON.stringify({ widget: target.localName, type, what });
    fetch('/counts', { method: 'POST', body, credentials: 'omit', keepalive: true });
  });
}`,
    shows:
      'One request for each action of a reader, such as `{"widget":"telecons-timeline","type":"telecons-view","what":"table"}`.',
  },
  sync: {
    html: `${element('telecons-target-gauge')}${element('telecons-timeline', { series: 'annual' })}<button id="all">All years</button>`,
    script: `const gauge = document.querySelector('telecons-target-gauge');
const timeline = document.querySelector('telecons-timeline');
gauge.addEventListener('telecons-select', ({ detail }) => {
  timeline.from = timeline.to = detail.year;
});
timeline.addEventListener('telecons-select', ({ detail }) => {
  const year = detail.period.slice(0, 4);
  if (['2019', '2020', '2021'].includes(year)) gauge.year = year;
});
document.querySelector('#all').addEventListener('click', () => {
  gauge.year = timeline.from = timeline.to = null;
});`,
    shows:
      'A year chosen in the gauge is all that the timeline shows; a figure chosen in the timeline leaves its year in the gauge; the button brings all years back.',
  },
  ready: {
    html: `${timeline}<p id="sentence"></p>`,
    script: `const widget = document.querySelector('telecons-timeline');
await customElements.whenDefined(widget.localName);
await widget.ready;
document.querySelector('#sentence').textContent = widget.toText();`,
    shows: 'The sentence is there however late this module runs, and however late ours does.',
  },
} satisfies Readonly<Record<string, Example>>;

export const themingGuides = {
  brand: {
    html: timeline,
    css: 'telecons-timeline { --telecons-actual: #7a1fa2; --telecons-font-title: Georgia, serif; }',
    shows: 'Violet marks and a title in Georgia, in the light and in the dark theme.',
  },
  both: {
    html: timeline,
    css: 'telecons-timeline { --telecons-actual: light-dark(#7a1fa2, #d7a6f0); }',
    shows: 'A violet for each theme, in browsers that have `light-dark()`.',
  },
  system: {
    html: timeline,
    css: ':root { color-scheme: light dark; }',
    shows: 'The widget is dark where the reader’s system is, like the page.',
  },
  area: {
    html: `<div class="night">${timeline}</div>`,
    css: '.night { color-scheme: dark; background: #14181d; }',
    shows: 'The widget is dark on a dark part of the page, without an attribute.',
  },
  print: {
    html: timeline,
    css: '@media print { telecons-timeline::part(notes) { display: none; } }',
    shows: 'On paper the notes are left out; on the screen they stay.',
  },
} satisfies Readonly<Record<string, Example>>;
