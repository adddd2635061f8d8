/** Every attribute of every element, each of its values and each custom property has its words. */
import { expect } from '@open-wc/testing';
import { controlsOf } from '../../demo/configurator/controls.js';
import { french } from '../../demo/configurator/french.js';
import { loadKnownValues } from '../../demo/configurator/known-values.js';
import {
  attributesOf,
  ELEMENT_NAMES,
  manifestProperties,
  tagOf,
} from '../../demo/configurator/manifest.js';
import { PROPERTIES } from '../../demo/configurator/properties.js';
import { OWN, START } from '../../demo/configurator/state.js';
import { ELEMENT_WORDS, OPTION_WORDS, PROPERTY_WORDS } from '../../demo/configurator/words.js';
import '../../src/define.js';

interface Definition {
  readonly observedAttributes: readonly string[];
}

describe('words of the configurator', () => {
  it('name every attribute and value of the manifest, and nothing else', () => {
    const seen = new Set<string>();
    for (const element of ELEMENT_NAMES) {
      expect(ELEMENT_WORDS[element]).to.be.a('string');
      for (const { name, values } of attributesOf(element)) {
        seen.add(name);
        const words = OPTION_WORDS[name];
        expect(words?.label, name).to.match(/^\S.*\S$/);
        expect(words?.help, name).to.match(/\S.*\.$/);
        for (const value of values)
          expect(words?.values?.[value], `${name}=${value}`).to.be.a('string');
      }
    }
    expect(Object.keys(OPTION_WORDS).sort()).to.deep.equal([...seen].sort());
  });

  it('cover what the elements observe: no option is forgotten', () => {
    for (const element of ELEMENT_NAMES) {
      const definition = customElements.get(tagOf(element)) as unknown as Definition;
      const named = attributesOf(element).map(({ name }) => name);
      expect(named.sort(), element).to.deep.equal([...definition.observedAttributes].sort());
    }
  });

  it('name every custom property', () => {
    const names = PROPERTIES.map(({ name }) => name);
    expect(names.sort()).to.deep.equal(Object.keys(PROPERTY_WORDS).sort());
    expect(names).to.include.members([...manifestProperties]);
  });

  it('have the spaces of French punctuation', () => {
    expect(french('Vide : « 4 500 000 » ; 100 % !')).to.equal(
      'Vide\u00a0: «\u00a04\u202f500\u202f000\u00a0»\u202f; 100\u202f%\u202f!',
    );
  });
});

describe('controls', () => {
  it('come in the kind that fits the type', async () => {
    const known = await loadKnownValues();
    const kinds = ELEMENT_NAMES.flatMap((element) =>
      controlsOf(element, known, () => true).map(({ name, kind }) => `${name} ${kind}`),
    );
    expect([...new Set(kinds)]).to.deep.equal([
      'series radio',
      'scope select',
      'scale radio',
      'from date',
      'to date',
      'events words',
      'point text',
      'heading text',
      'heading-level select',
      'theme radio',
      'as-of date',
      'loading radio',
      'embed-url address',
      'no-controls switch',
      'indicator select',
      'region select',
      'layout radio',
      'no-overseas switch',
      'classes select',
      'classing text',
      'year radio',
      'shape radio',
    ]);
  });

  it('offer the default as no attribute at all, each value once', async () => {
    const known = await loadKnownValues();
    for (const element of ELEMENT_NAMES) {
      for (const { name, kind, choices } of controlsOf(element, known, () => true)) {
        const values = choices.map(({ value }) => value);
        expect(new Set(values).size, name).to.equal(values.length);
        const isList = kind === 'radio' || kind === 'select' || kind === 'words';
        expect(values.includes(''), name).to.equal(isList);
      }
    }
  });

  it('can never be mistaken for what the page keeps for itself', () => {
    const own = Object.keys(START);
    for (const element of ELEMENT_NAMES) {
      for (const { name } of attributesOf(element)) {
        expect(own).to.not.include(name);
        expect(name.startsWith(OWN)).to.equal(false);
      }
    }
  });
});
