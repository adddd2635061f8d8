/** Each slot, part, custom property and state of the reference: its example takes effect. */
import { expect, waitUntil } from '@open-wc/testing';
import { TOKENS } from '../../src/charts/tokens.js';
import type { FrameState } from '../../src/elements/frame/state.js';
import type { FrameView } from '../../src/views/frame-view.js';
import { expectWarning } from '../console.js';
import { parts, settled, textOf } from '../elements/mounting.js';
import { contracts } from './contracts.js';
import {
  customPropertyExample,
  EXAMPLE_COLOUR,
  MEASURES,
  type Need,
} from './examples/custom-properties.js';
import { TAGS, type Tag } from './examples/example.js';
import {
  PART_RULES,
  partExamples,
  type PartName,
  slotExamples,
  stateExample,
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

/** The states that are published; the compiler knows if one lacks. */
const KINDS: Readonly<Record<FrameState<FrameView>['kind'], true>> = {
  loading: true,
  ready: true,
  empty: true,
  error: true,
};

/** `--telecons-…` as the styles of an element read them; also those that it has no use for. */
function customPropertiesOf(widget: AnyWidget): string[] {
  const root = widget.renderRoot as ShadowRoot;
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const text = rules.map(({ cssText }) => cssText).join('\n');
  return [
    ...new Set([...text.matchAll(/var\((--telecons-[a-z-]+)/g)].map(([, name = '']) => name)),
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
    it('are those that its styles read, but for what shows in other elements only', async () => {
      const all = contracts.flatMap((each) => names(each.customProperties));
      const read = customPropertiesOf(await show(tag, plain));
      expect(read).to.have.members([...new Set(all)]);
      expect(read).to.include.members(names(customProperties));
    });

    for (const token of Object.keys(TOKENS)) {
      const told = customProperties.find((each) => each.name === `--telecons-${token}`);
      const example = told ? customPropertyExample(tag, told) : null;
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
      it(`${measure}: takes effect`, async () => {
        const told = customProperties.find((each) => each.name === measure);
        if (!told) throw new Error('not in the manifest');
        const example = customPropertyExample(tag, told);
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
    const exampleOf = (state: string) =>
      stateExample(tag, states.find((each) => each.name === state) ?? {});

    it('are those that the elements publish, each with its meaning', () => {
      expect(names(states)).to.deep.equal(Object.keys(KINDS).sort());
      for (const { description } of states) expect(description).to.match(/^[A-Z].*\.$/);
    });

    const outlined = (widget: AnyWidget): boolean => styleOf(widget, 'outline-style') === 'dotted';

    for (const state of ['loading', 'ready', 'empty'] as const) {
      it(`${state}: takes the rule`, async () => {
        const example = exampleOf(state);
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
        const widget = await expectWarning(/<telecons-/, () => show(tag, exampleOf('error')));
        expect(outlined(widget)).to.equal(true);
        expect(parts(widget, '[role="alert"]').length).to.equal(1);
      });
    }
  });
}

describe('the custom properties of the reference', () => {
  it('are the colours of the palette, and what has a value for an example', () => {
    const told = new Set(contracts.flatMap((each) => names(each.customProperties)));
    const colours = Object.keys(TOKENS).map((token) => `--telecons-${token}`);
    expect([...told]).to.have.members([...colours, ...Object.keys(MEASURES)]);
    expect(TAGS).to.have.length(contracts.length);
  });
});
