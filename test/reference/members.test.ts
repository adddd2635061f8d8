/** Each property without an attribute, each method and each event of the reference: its example. */
import { expect, waitUntil } from '@open-wc/testing';
import type {
  ErrorDetail,
  PeriodChoice,
  RegionChoice,
  YearChoice,
} from '../../src/elements/events.js';
import { CSV_COLUMNS } from '../../src/model/csv.js';
import { expectWarning } from '../console.js';
import { nextEvent, part, parts, settled, tableRows, textOf } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import type { Example, Tag } from './examples/example.js';
import {
  CHOICES,
  eventExamples,
  methodExamples,
  type propertyExamples,
  propertyExamplesOf,
} from './examples/members.js';
import { type AnyWidget, choose, informed, press, show, written } from './running.js';

type Check = (tag: Tag, example: Example) => Promise<void>;

const title = (widget: AnyWidget): string => textOf(part(widget, '.heading'));

/** What the link of an example saves. */
async function saved(): Promise<Blob> {
  const link = document.querySelector<HTMLAnchorElement>('#save');
  return (await fetch(link?.href ?? '')).blob();
}

const PROPERTIES: Readonly<Record<keyof ReturnType<typeof propertyExamples> | 'data', Check>> = {
  data: async (tag, example) => {
    const widget = await show(tag, example);
    expect(widget.observations.map(({ value }) => value).sort()).to.deep.equal(
      tag === 'telecons-timeline' ? [120, 180, 210] : [12, 31, 57],
    );
    expect(title(widget)).to.match(/\(exemple\).*fictive|\(exemple\).*inventée/i);
    const missing = tableRows(widget).filter((cells) => cells.includes('non publié'));
    expect(missing).to.have.length(tag === 'telecons-timeline' ? 1 : 15);
  },
  observations: async (tag, example) => {
    const { observations } = await show(tag, example);
    expect(observations.length).to.be.above(0);
    const told = observations.map(({ period, value }) => `${period}: ${value ?? '?'}`);
    expect(written('count')).to.equal(told.join(', '));
  },
  ready: async (tag, example) => {
    const waiting = await show(tag, { ...example, script: '' }, { far: true });
    expect(written('state')).to.equal('…');
    waiting.remove();
    await show(tag, example);
    expect(written('state')).to.equal('drawn');
  },
  updateComplete: async (tag, example) => {
    const widget = await show(tag, example);
    expect(written('title').trim()).to.equal('Un autre titre');
    expect(title(widget)).to.equal('Un autre titre');
  },
};

const METHODS: Readonly<Record<keyof ReturnType<typeof methodExamples>, Check>> = {
  details: async (tag, example) => {
    const widget = await show(tag, example);
    const { quotes, url } = await widget.details(widget.observations[0]?.id ?? '');
    expect(written('quote')).to.have.length.above(20);
    expect(quotes.map(({ quote }) => quote)).to.include(written('quote'));
    expect(url).to.match(/^https?:/);
  },
  toCSV: async (tag, example) => {
    const widget = await show(tag, example);
    const [head = '', ...rows] = written('rows').trim().split(/\r?\n/);
    expect(head).to.contain(CSV_COLUMNS.map(([, , french]) => french).join(';'));
    expect(rows.length).to.be.at.least(widget.observations.length);
    const machine = await widget.toCSV({ dialect: 'machine' });
    expect(machine).to.contain(CSV_COLUMNS.map(([, name]) => name).join(','));
  },
  toSVG: async (tag, example) => {
    const widget = await show(tag, example);
    const file = await saved();
    expect(file.type).to.equal('image/svg+xml');
    const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(drawing.documentElement.getAttribute('width')).to.equal('680');
    expect(textOf(drawing.documentElement)).to.not.contain('http');
    expect(await widget.toSVG())
      .to.contain('width="712"')
      .and.contain('http');
  },
  toPNG: async (tag, example) => {
    await show(tag, example);
    const file = await saved();
    expect(file.type).to.equal('image/png');
    const { width } = await createImageBitmap(file);
    expect(width).to.equal(1360);
  },
  toText: async (tag, example) => {
    const widget = await show(tag, example);
    expect(written('sentence')).to.match(/\(.+\)\.$/);
    expect(written('sentence')).to.equal(widget.toText());
  },
  draw: async (tag, example) => {
    const undrawn = await show(tag, { ...example, script: '' }, { far: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(parts(undrawn, '.frame.drawn').length).to.equal(0);
    const widget = await show(tag, example, { far: true });
    expect(parts(widget, '.frame.drawn').length).to.equal(1);
  },
};

const EVENTS: Readonly<Record<keyof ReturnType<typeof eventExamples>, Check>> = {
  'telecons-select': async (tag, example) => {
    const widget = await show(tag, example, { scriptFirst: true });
    await informed(widget);
    const chosen = nextEvent<PeriodChoice & RegionChoice & YearChoice>(document, 'telecons-select');
    choose(widget);
    const detail = await chosen;
    const field = CHOICES[tag];
    expect(Object.keys(detail).sort()).to.deep.equal(['observation', field]);
    expect(detail[field]).to.match(/^(FR-[\dA-Z]{2,3}|20\d\d(-\d\d)?)$/);
    expect(written('told')).to.equal(
      `${detail[field]}: ${detail.observation?.id ?? 'not published'}`,
    );
    await settled(widget);
  },
  'telecons-ready': async (tag, example) => {
    await show(tag, example, { scriptFirst: true });
    expect(written('told')).to.equal(`${tag} is drawn`);
  },
  'telecons-view': async (tag, example) => {
    const widget = await show(tag, example, { scriptFirst: true });
    expect(written('told')).to.equal('');
    press(widget, 'Tableau');
    await waitUntil(() => written('told') === 'table');
    await settled(widget);
    press(widget, 'Graphique');
    await waitUntil(() => written('told') === 'chart');
    await settled(widget);
  },
  'telecons-download': async (tag, example) => {
    const widget = await show(tag, example, { scriptFirst: true });
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      press(widget, 'CSV');
      await waitUntil(() => written('told') === 'csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  },
  'telecons-error': async (tag, example) => {
    const error = nextEvent<ErrorDetail>(document, 'telecons-error');
    await expectWarning(/est refusé/, () => show(tag, example, { scriptFirst: true }));
    const { code, attribute = '', message } = await error;
    expect(code).to.equal('attribute');
    expect(message).to.contain(`${attribute}="`);
    expect(written('told')).to.equal(`attribute: ${attribute}`);
    expect(example.shows).to.contain(`attribute: ${attribute}`);
  },
};

const sorted = (names: Iterable<string | undefined>): string[] =>
  [...names].map((name) => name ?? '').sort();

for (const { tag: name, properties, methods, events } of contracts) {
  const tag = name as Tag;
  const kinds = [
    {
      kind: 'property',
      members: properties,
      examples: propertyExamplesOf(tag),
      checks: PROPERTIES,
    },
    { kind: 'method', members: methods, examples: methodExamples(tag), checks: METHODS },
    { kind: 'event', members: events, examples: eventExamples(tag), checks: EVENTS },
  ];

  for (const { kind, members, ...rest } of kinds) {
    const examples: Readonly<Record<string, Example>> = rest.examples;
    const checks: Readonly<Record<string, Check>> = rest.checks;

    describe(`each ${kind} of <${tag}> in the reference`, () => {
      it('has an example: all of the manifest, and no other', () => {
        const names = sorted(members.map((member) => member.name));
        expect(names).to.have.length.above(1);
        expect(sorted(Object.keys(examples))).to.deep.equal(names);
      });

      for (const [member, example] of Object.entries(examples)) {
        it(`${member}: the example does what the page says`, async () => {
          const check = checks[member];
          if (!check) throw new Error('no check');
          await check(tag, example);
        });
      }
    });
  }
}
