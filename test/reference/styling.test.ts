/** Each slot, part, custom property and state of the reference: its example takes effect. */
import { expect, waitUntil } from '@open-wc/testing';
import { TOKENS } from '../../src/charts/tokens.js';
import { expectWarning } from '../console.js';
import { parts, settled, textOf } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import {
  COLOURS,
  customPropertyExample,
  EXAMPLE_COLOUR,
  MEASURES,
  meaningOf,
  type Need,
  placesOf,
} from './examples/custom-properties.js';
import { TAGS, type Tag } from './examples/example.js';
import {
  PART_RULES,
  partExamples,
  type PartName,
  slotExamples,
  stateExample,
  STATES,
} from './examples/styling.js';
import {
  type AnyWidget,
  choose,
  countPainted,
  informed,
  openEmbed,
  refuseData,
  show,
} from './running.js';

const names = (items: readonly { readonly name?: string }[]): string[] =>
  items.map(({ name = '' }) => name).sort();

const styleOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property);

/** What must have happened before a custom property is to be seen. */
const READY: Readonly<Record<Exclude<Need, 'chunk'>, (widget: AnyWidget) => Promise<void>>> = {
  sources: informed,
  embed: openEmbed,
  error: refuseData,
};

/** `--telecons-…` as the styles of an element read them. */
function customPropertiesOf(widget: AnyWidget): string[] {
  const root = widget.renderRoot as ShadowRoot;
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const text = rules.map(({ cssText }) => cssText).join('\n');
  return [
    ...new Set([...text.matchAll(/var\(--telecons-([a-z-]+)/g)].map(([, name = '']) => name)),
  ];
}

for (const { tag: name, slots, parts: manifestParts, customProperties, states } of contracts) {
  const tag = name as Tag;
  const plain = { html: `<${tag}></${tag}>`, shows: '' };

  describe(`slots of <${tag}> in the reference`, () => {
    const examples = slotExamples(tag);

    it('have an example: all of the manifest, and no other', () => {
      expect(Object.keys(examples).sort()).to.deep.equal(names(slots));
    });

    it('default: shown until the drawing is there', async () => {
      const widget = await show(tag, examples[''], { far: true });
      const link = widget.querySelector('a');
      expect(link?.assignedSlot?.className).to.contain('fallback');
      await widget.draw();
      await settled(widget);
      await waitUntil(() => link?.assignedSlot === null);
      expect(textOf(widget)).to.equal('Les téléconsultations remboursées');
    });

    it('note: stands in the notes', async () => {
      const widget = await show(tag, examples.note);
      const note = widget.querySelector('[slot]');
      expect(note?.assignedSlot?.closest('[part]')?.getAttribute('part')).to.equal('notes');
      expect(note?.checkVisibility()).to.equal(true);
      expect(note?.getBoundingClientRect().height).to.be.above(10);
    });
  });

  describe(`parts of <${tag}> in the reference`, () => {
    const examples = partExamples(tag);

    it('have an example: all of the manifest, and no other', () => {
      expect(Object.keys(examples).sort()).to.deep.equal(names(manifestParts));
    });

    for (const [partName, example] of Object.entries(examples)) {
      it(`${partName}: takes the rule`, async () => {
        const [property, value] = PART_RULES[partName as PartName];
        const read = async (css: string): Promise<string[]> => {
          const widget = await show(tag, { ...example, css });
          if (partName === 'panel' && tag === 'telecons-target-gauge') await openPanel(widget);
          return parts(widget, `[part="${partName}"]`).map((each) => styleOf(each, property));
        };
        const before = await read('');
        const after = await read(example.css ?? '');
        expect(after.length).to.be.above(0);
        expect(before.length).to.equal(after.length);
        expect(new Set(after)).to.deep.equal(new Set([value]));
        expect(before).to.not.include(value);
      });
    }

    async function openPanel(widget: AnyWidget): Promise<void> {
      await informed(widget);
      choose(widget);
      await settled(widget);
      await waitUntil(() => parts(widget, '[part="panel"]').length > 0);
    }
  });

  describe(`custom properties of <${tag}> in the reference`, () => {
    it('are those that its styles read, and all of the manifest', async () => {
      const known = [...Object.keys(COLOURS), ...Object.keys(MEASURES)];
      expect(customPropertiesOf(await show(tag, plain))).to.have.members(known);
      for (const { name: property = '' } of customProperties) {
        expect(known).to.include(property.replace('--telecons-', ''));
      }
    });

    for (const token of Object.keys(COLOURS)) {
      const example = customPropertyExample(token, tag);
      // In blocked.test.ts.
      if (example?.need === 'chunk') continue;

      it(`--telecons-${token}: ${example ? 'paints' : 'paints nothing in this element'}`, async () => {
        const css = example?.css ?? `${tag} { --telecons-${token}: ${EXAMPLE_COLOUR}; }`;
        const widget = await show(tag, example ? { ...example, css: '' } : plain);
        if (example?.need && example.need !== 'chunk') await READY[example.need](widget);
        expect(countPainted(widget, 'rgb(122, 31, 162)')).to.equal(0);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        try {
          const painted = countPainted(widget, 'rgb(122, 31, 162)');
          if (example) expect(painted).to.be.above(0);
          else expect(painted).to.equal(0);
        } finally {
          document.adoptedStyleSheets = [];
        }
      });
    }

    for (const [measure, { effect, value }] of Object.entries(MEASURES)) {
      it(`--telecons-${measure}: takes effect`, async () => {
        const example = customPropertyExample(measure, tag);
        if (!example) throw new Error('no example');
        const read = async (css: string): Promise<Set<string>> => {
          const widget = await show(tag, { ...example, css });
          if (example.need && example.need !== 'chunk') await READY[example.need](widget);
          const [selector, property] = effect;
          return new Set(parts(widget, selector).map((each) => styleOf(each, property)));
        };
        const before = await read('');
        expect(before.has(value)).to.equal(false);
        expect(await read(example.css ?? '')).to.deep.equal(new Set([value]));
      });
    }
  });

  describe(`states of <${tag}> in the reference`, () => {
    it('are known here where the manifest tells them', () => {
      for (const each of states) expect(Object.keys(STATES)).to.include(each.name);
    });

    const outlined = (widget: AnyWidget): boolean => styleOf(widget, 'outline-style') === 'dotted';

    for (const state of ['loading', 'ready', 'empty'] as const) {
      it(`${state}: takes the rule`, async () => {
        const example = stateExample(tag, state);
        const widget = await show(tag, example, { far: state === 'loading' });
        if (state === 'loading') await widget.updateComplete;
        expect(outlined(widget)).to.equal(true);
        if (state !== 'loading') return;
        await widget.draw();
        await settled(widget);
        expect(outlined(widget)).to.equal(false);
      });
    }

    if (tag !== 'telecons-target-gauge') {
      it('error: takes the rule', async () => {
        const widget = await expectWarning(/<telecons-/, () =>
          show(tag, stateExample(tag, 'error')),
        );
        expect(outlined(widget)).to.equal(true);
        expect(parts(widget, '[role="alert"]').length).to.equal(1);
      });
    }
  });
}

describe('the custom properties of the reference', () => {
  it('each have a meaning and an element in which they show', () => {
    expect(Object.keys(COLOURS).sort()).to.deep.equal(Object.keys(TOKENS).sort());
    for (const name of [...Object.keys(COLOURS), ...Object.keys(MEASURES)]) {
      expect(meaningOf(name), name).to.have.length.above(3);
      expect(placesOf(name).length, name).to.be.above(0);
    }
    expect(TAGS).to.have.length(contracts.length);
  });
});
