/** Each attribute of the reference: its example, its property, its allowed values, its default. */
import { expect, waitUntil } from '@open-wc/testing';
import { allowedValues, statedDefault } from '../../scripts/reference/contract.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import type { SeriesName } from '../../src/model/types.js';
import { expectWarning } from '../console.js';
import { collectErrors, createTag, part, parts, settled, textOf } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import {
  attributeExamples,
  type gaugeAttributes,
  language,
  type mapAttributes,
  type sharedAttributes,
  type timelineAttributes,
} from './examples/attributes.js';
import { type Example, TAGS, type Tag } from './examples/example.js';
import { type AnyWidget, markup, show } from './running.js';

type Check = (widget: AnyWidget, plain: AnyWidget) => void;
type Checks<Names extends string> = Readonly<Record<Names, Check>>;

const text = (widget: AnyWidget, selector: string): string => textOf(part(widget, selector));
const buttons = (widget: AnyWidget): string[] => parts(widget, 'button').map(textOf);
const periods = (widget: AnyWidget): string[] => widget.observations.map(({ period }) => period);

const SHARED: Checks<keyof ReturnType<typeof sharedAttributes>> = {
  heading: (widget) => {
    expect(text(widget, '.heading')).to.equal('La téléconsultation en chiffres');
  },
  'heading-level': (widget, plain) => {
    expect(part(widget, '.heading').localName).to.equal('h2');
    expect(part(plain, '.heading').localName).to.equal('h3');
  },
  theme: (widget, plain) => {
    const ground = (each: AnyWidget) => getComputedStyle(part(each, '.frame')).backgroundColor;
    expect(ground(widget)).to.equal('rgb(20, 24, 29)');
    expect(ground(plain)).to.equal('rgb(255, 255, 255)');
  },
  'as-of': (widget) => {
    expect(widget.observations.length).to.be.above(0);
    for (const { date } of widget.observations) expect(date && date <= '2020-04-30').to.equal(true);
    expect(text(widget, '.subtitle')).to.match(/chiffres connus au 30\u00a0avril 2020/);
  },
  loading: (widget, plain) => {
    expect(parts(widget, '.drawn').length).to.equal(1);
    expect(parts(plain, '.drawn').length).to.equal(0);
  },
  'embed-url': (widget, plain) => {
    expect(buttons(widget)).to.include('Intégrer');
    expect(buttons(plain)).to.not.include('Intégrer');
  },
  'no-controls': (widget, plain) => {
    expect(parts(widget, 'button, input, .controls').length).to.equal(0);
    expect(parts(plain, 'button').length).to.be.above(1);
    expect(text(widget, '.source')).to.equal(text(plain, '.source'));
    expect(parts(widget, 'tbody tr').length).to.equal(parts(plain, 'tbody tr').length);
  },
};

const OWN: {
  readonly 'telecons-timeline': Checks<keyof typeof timelineAttributes>;
  readonly 'telecons-region-map': Checks<keyof typeof mapAttributes>;
  readonly 'telecons-target-gauge': Checks<keyof typeof gaugeAttributes>;
} = {
  'telecons-timeline': {
    series: (widget) => expect(periods(widget)).to.include.members(['2020-W15', '2020-W48']),
    scope: (widget) => {
      expect(periods(widget)).to.include('2024');
      expect(widget.observations.every(({ id }) => id.includes('/cnam'))).to.equal(true);
    },
    scale: (widget, plain) => {
      expect(text(widget, '.scale .on')).to.equal('Logarithmique');
      expect(text(plain, '.scale .on')).to.equal('Linéaire');
      expect(text(widget, '.chart')).to.not.equal(text(plain, '.chart'));
    },
    from: (widget, plain) => {
      expect(periods(widget)).to.deep.equal(periods(plain).filter((each) => each >= '2020'));
      expect(periods(widget)[0]).to.equal('2020-02');
    },
    to: (widget, plain) => {
      expect(periods(widget)).to.deep.equal(periods(plain).filter((each) => each <= '2019-08'));
      expect(periods(widget).at(-1)).to.equal('2019-08');
    },
    events: (widget, plain) => {
      expect(text(plain, '.chart')).to.contain('Premier confinement');
      expect(text(widget, '.chart')).to.not.contain('Premier confinement');
    },
    point: (widget, plain) => {
      expect(text(widget, '.panel')).to.match(/Avril 2020.*4\u202f500\u202f000/);
      expect(parts(plain, '.panel').map(textOf).join('')).to.not.contain('Avril 2020');
    },
  },
  'telecons-region-map': {
    indicator: (widget) => {
      expect(text(widget, '.subtitle')).to.contain('2021');
      expect(
        widget.observations.every(({ id }) => id.startsWith('share-of-consultations/2021/')),
      ).to.equal(true);
    },
    region: (widget, plain) => {
      expect(text(widget, '.panel')).to.match(/^Occitanie/);
      expect(text(plain, '.panel')).to.match(/^Île-de-France/);
    },
    layout: (widget, plain) => {
      expect(parts(widget, '.chart text').length).to.be.above(17);
      expect(text(widget, '.chart')).to.contain('OCC');
      expect(text(plain, '.chart')).to.not.contain('OCC');
    },
    'no-overseas': (widget, plain) => {
      expect(parts(widget, '[role="option"]').length).to.equal(13);
      expect(parts(plain, '[role="option"]').length).to.equal(18);
    },
    classes: (widget, plain) => {
      const classes = (each: AnyWidget) =>
        parts(each, '.legend li')
          .map(textOf)
          .filter((told) => /%/.test(told));
      expect(classes(widget)).to.have.length(3);
      expect(classes(plain)).to.have.length(5);
    },
    classing: (widget) => {
      expect(text(widget, '.legend')).to.match(/10.*20/);
    },
  },
  'telecons-target-gauge': {
    year: (widget, plain) => {
      expect(new Set(periods(widget))).to.deep.equal(new Set(['2020']));
      expect(new Set(periods(plain))).to.deep.equal(new Set(['2019', '2020', '2021']));
    },
    shape: (widget, plain) => {
      const arcs = (each: AnyWidget) =>
        parts(each, '.row path').filter((path) => /[Aa]/.test(path.getAttribute('d') ?? '')).length;
      expect(arcs(widget)).to.be.above(2);
      expect(arcs(plain)).to.be.below(arcs(widget));
    },
  },
};

const checksOf = (tag: Tag): Readonly<Record<string, Check>> => ({ ...OWN[tag], ...SHARED });

/** The value that an example gives an attribute. */
function valueIn(tag: Tag, { html }: Example, name: string): string {
  const found = new RegExp(`<${tag}[^>]*? ${name}(?:="([^"]*)")?[ >]`).exec(html);
  if (!found) throw new Error(`The example of ${name} does not have it.`);
  return found[1] ?? '';
}

/** The same markup without that attribute. */
const without = (tag: Tag, example: Example, name: string): Example => ({
  ...example,
  html: example.html.replace(new RegExp(`(<${tag}[^>]*?) ${name}(?:="[^"]*")?(?=[ >])`), '$1'),
});

for (const { tag: name, attributes } of contracts) {
  const tag = name as Tag;
  const examples = attributeExamples(tag);

  describe(`attributes of <${tag}> in the reference`, () => {
    it('has an example and a check of every attribute of the manifest, and of no other', () => {
      const names = attributes.map(({ attribute }) => attribute ?? '').sort();
      expect(Object.keys(examples).sort()).to.deep.equal(names);
      expect(Object.keys(checksOf(tag)).sort()).to.deep.equal(names);
    });

    for (const member of attributes) {
      const { attribute = '', name: property = '', type, description, fallback } = member;
      const isSwitch = type?.text === 'boolean';
      const example = examples[attribute];
      const check = checksOf(tag)[attribute];
      if (!example || !check) continue;
      const far = attribute === 'loading';

      it(`${attribute}: the example shows what the page says, and the property does the same`, async () => {
        const rest = without(tag, example, attribute);
        const plain = await show(tag, rest, { far });
        const widget = await show(tag, example, { far });
        if (far) await widget.ready;
        expect(markup(widget) === markup(plain), 'it shows').to.equal(false);
        check(widget, plain);
        const value = isSwitch ? true : valueIn(tag, example, attribute);
        const prepare = (each: AnyWidget): void => void Object.assign(each, { [property]: value });
        const same = await show(tag, rest, { far, prepare });
        if (far) await same.ready;
        await waitUntil(() => markup(same) === markup(widget), 'the property does another thing');
      });

      it(`${attribute}: its values and its default are told`, () => {
        const values = allowedValues(type?.text);
        const told = values ?? example.values;
        if (!isSwitch) expect(told, 'values').to.not.equal(undefined);
        if (values) expect(example.values, 'told twice').to.equal(undefined);
        expect(example.default, 'told twice').to.equal(undefined);
        if (isSwitch) expect(fallback).to.equal('false');
        else if (fallback === null) expect(statedDefault(description)).to.have.property('words');
        else expect(statedDefault(description)).to.deep.equal({ value: fallback });
      });

      if (fallback !== null) {
        it(`${attribute}: ${fallback} is what is shown without it`, async () => {
          const rest = without(tag, example, attribute);
          const plain = await show(tag, rest);
          const prepare = (each: AnyWidget): void => each.setAttribute(attribute, fallback);
          const widget = await show(tag, rest, { prepare });
          await waitUntil(() => markup(widget) === markup(plain), 'it is another thing');
        });
      }

      const values = allowedValues(type?.text);
      if (!values) continue;

      it(`${attribute}: takes each of its values, and refuses any other`, async () => {
        for (const value of values) {
          const series = (Object.keys(SERIES_CATALOG) as SeriesName[]).find(
            (each) =>
              attribute !== 'scope' ||
              [...SERIES_CATALOG[each].scopes.keys()].includes(value as never),
          );
          const attributesOf = {
            ...(attribute === 'scope' ? { series: series ?? '' } : {}),
            [attribute]: value,
          };
          const widget = createTag<AnyWidget>(tag, attributesOf);
          const errors = collectErrors(widget);
          document.body.append(widget);
          try {
            await settled(widget);
            expect(errors, value).to.deep.equal([]);
          } finally {
            widget.remove();
          }
        }
        // Classes are asked for with own data only.
        await expectWarning(/="nonsense"/, async () => {
          const widget = await show(tag, example);
          widget.setAttribute(attribute, 'nonsense');
          await settled(widget);
        });
      });
    }

    it('lang: the example shows what the page says', async () => {
      const widget = await show(tag, language(tag));
      expect(part(widget, '.frame').lang).to.match(/^en/);
      expect(buttons(widget)).to.include('Table');
    });
  });
}

describe('the reference', () => {
  it('knows all elements', () => {
    expect(contracts.map(({ tag }) => tag).sort()).to.deep.equal([...TAGS].sort());
  });
});
