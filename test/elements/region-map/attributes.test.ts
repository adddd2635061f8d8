/** Whatever a page writes into an attribute: the default or what was asked, one warning, no throw. */
import { expect } from '@open-wc/testing';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { expectWarning } from '../../console.js';
import {
  type Attributes,
  collectErrors,
  column,
  create,
  informed,
  mount,
  optionNames,
  ownData,
  panel,
  part,
  parts,
  picker,
  selected,
  settled,
  SCRIPT_ADDRESS,
  type TeleconsErrorDetail,
  textOf,
  THIN,
} from './mounting.js';

interface Refused {
  readonly element: TeleconsRegionMap;
  readonly errors: readonly TeleconsErrorDetail[];
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** Mounts with a wrong value; `expectWarning` and the console guard make sure of one warning. */
async function refused(attributes: Attributes, pattern: RegExp): Promise<Refused> {
  const parent = await column();
  const errors = collectErrors(parent);
  const { warn } = console;
  let count = 0;
  console.warn = (...values: unknown[]) => {
    count += 1;
    warn(...values);
  };
  try {
    return await expectWarning(pattern, async () => {
      const element = create(attributes);
      parent.append(element);
      await settled(element);
      // Names and other topics come with the lazy part, reasons after it.
      await element.updateComplete;
      for (let turn = 0; turn < 10 && !count; turn += 1) await later();
      element.requestUpdate();
      await settled(element);
      expect(count, 'warnings').to.equal(1);
      return { element, errors };
    });
  } finally {
    console.warn = warn;
  }
}

const IDF = `Île-de-France, 44${THIN}%. Chiffre publié, en partie estimé.`;

describe('the attributes of the map', () => {
  it('are all optional', async () => {
    const element = await mount();
    expect(selected(element)).to.deep.equal([IDF]);
    expect(optionNames(element)).to.have.lengthOf(18);
    expect(parts(element, '.actions button').map(textOf)).to.deep.equal(['Tableau', 'CSV', 'PNG']);
    expect(textOf(part(element, 'h3'))).to.match(
      /^Part de chaque territoire dans les téléconsultations, 15.sept\. 2018 – 15.sept\. 2019$/,
    );
    expect(element.noOverseas).to.equal(false);
  });

  for (const [region, name] of [
    ['FR-OCC', 'Occitanie'],
    [' “fr-occ” ', 'Occitanie'],
    ['76', 'Occitanie'],
    ['occitanie', 'Occitanie'],
    ['FR-COR', 'Corse'],
    ['FR-20R', 'Corse'],
    ['Ile de France', 'Île-de-France'],
    ['Provence-Alpes-Côte d’Azur', 'Provence-Alpes-Côte d’Azur'],
    ['re', 'La Réunion'],
    ['04', 'La Réunion'],
    ['75', 'Nouvelle-Aquitaine'],
    ['Brittany', 'Bretagne'],
  ] as const) {
    it(`region="${region}" is ${name}`, async () => {
      const element = await informed({ region });
      expect(selected(element)[0]).to.match(new RegExp(`^${name},`));
      expect(panel(element)).to.match(new RegExp(`^${name}`));
      expect(picker(element).selectedOptions[0]?.textContent).to.equal(name);
      expect(parts(element, '.outline')).to.have.lengthOf(1);
    });
  }

  it('a region by its ISO code is read with the first drawing', async () => {
    const parent = await column();
    const element = create({ region: 'FR-OCC' });
    parent.append(element);
    await element.ready;
    expect(panel(element)).to.match(/^Occitanie/);
  });

  for (const [region, pattern] of [
    ['33', /est un département \(région FR-NAQ\)/],
    ['2A', /est un département \(région FR-20R\)/],
    ['FR-94', /est un département \(région FR-IDF\)/],
    ['Aquitaine', /n’est plus une région depuis 2016, voir FR-NAQ/],
    ['région parisienne', /n’est pas l’Île-de-France/],
    ['Atlantide', /valeurs possibles FR-ARA/],
    ['<script>', /valeurs possibles FR-ARA/],
    ['__proto__', /valeurs possibles FR-ARA/],
  ] as const) {
    it(`region="${region}" is refused with the reason`, async () => {
      const { element, errors } = await refused({ region }, pattern);
      expect(selected(element)).to.deep.equal([IDF]);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.deep.include({ code: 'attribute', attribute: 'region' });
      expect(element.renderRoot.textContent).to.not.contain('Atlantide');
    });
  }

  it('an overseas region is refused where overseas regions are hidden', async () => {
    const { element } = await refused({ region: 'Mayotte', 'no-overseas': '' }, /no-overseas/);
    expect(optionNames(element)).to.have.lengthOf(13);
    expect(optionNames(element).at(-1)).to.match(/^Provence/);
  });

  it('indicator takes an id, or the key of one topic in any case', async () => {
    const element = await informed({ indicator: 'share-of-consultations' });
    expect(part(element, 'h3').textContent).to.contain('dans les consultations, 2023');
    expect(selected(element)).to.deep.equal([`Île-de-France, 10,5${THIN}%. Chiffre publié.`]);
    element.indicator = ' SHARE-of-consultations/2021/drees-gp ';
    await settled(element);
    expect(part(element, 'h3').textContent).to.contain('dans les consultations, 2021');
    expect(selected(element)).to.deep.equal([`Île-de-France, 7,8${THIN}%. Chiffre publié.`]);
    expect(textOf(part(element, '.notes'))).to.contain(
      `Territoires plus petits, compris dans leur région\u00a0: Paris 12${THIN}%`,
    );
    element.indicator = 'share-of-acts-by-area/2023/ville';
    await settled(element);
    expect(selected(element)).to.deep.equal([`Île-de-France, 50${THIN}%. Arrondi.`]);
    element.indicator = null;
    await settled(element);
    expect(selected(element)).to.deep.equal([IDF]);
  });

  it('an unknown indicator is refused: the first one is shown', async () => {
    const { element, errors } = await refused(
      { indicator: 'tariff' },
      /indicator="tariff" est refusé.*share-of-acts-by-area/,
    );
    expect(selected(element)).to.deep.equal([IDF]);
    expect(errors[0]).to.deep.include({ code: 'attribute', attribute: 'indicator' });
  });

  it('layout: a map, tiles, or whatever is large enough to hit', async () => {
    const tiles = (element: TeleconsRegionMap): boolean =>
      parts(element, '.chart text').some((each) => each.textContent === 'IDF');
    expect(tiles(await mount({}, 800))).to.equal(false);
    expect(tiles(await mount({ layout: 'tiles' }, 800))).to.equal(true);
    expect(tiles(await mount({}, 280))).to.equal(true);
    expect(tiles(await mount({ layout: 'map' }, 280))).to.equal(false);
    expect(tiles(await mount({ layout: ' “Auto” ' }, 300))).to.equal(false);
    const { element } = await refused(
      { layout: 'hexagons' },
      /layout="hexagons".*auto, map, tiles/,
    );
    expect(tiles(element)).to.equal(false);
  });

  it('as-of: nothing before it was published, then the figure of that day', async () => {
    const early = await mount({ 'as-of': '2019-09-11' });
    expect(textOf(part(early, '.alert'))).to.match(
      /^Aucun chiffre de ce type publié au 11.septembre 2019\.$/,
    );
    expect(textOf(part(early, 'h3'))).to.equal(
      'Part de chaque territoire dans les téléconsultations',
    );
    expect(early.observations).to.deep.equal([]);
    expect(early.toText()).to.equal('');
    const then = await mount({ 'as-of': '2019-09-12' });
    expect(selected(then)).to.deep.equal([IDF]);
    expect(textOf(part(then, '.subtitle'))).to.match(/chiffres connus au 12.septembre 2019$/);
    expect(textOf(part(then, '.notes')), 'departments and 50 % came later').to.not.match(
      /Paris|50/,
    );
    const patients = await informed({ 'as-of': '2019-08', indicator: 'share-of-patients' });
    expect(selected(patients)).to.deep.equal([`Île-de-France, 40${THIN}%. Chiffre publié.`]);
    expect(part<HTMLSelectElement>(patients, '.topics select').options).to.have.lengthOf(1);
  });

  it('no-controls hides the choice of figures and the actions, not the list of regions', async () => {
    const element = await mount({ 'no-controls': '' });
    expect(parts(element, '.topics')).to.deep.equal([]);
    expect(parts(element, '.actions')).to.deep.equal([]);
    expect(picker(element).options).to.have.lengthOf(18);
    expect(parts(element, 'table')).to.have.lengthOf(1);
    expect(textOf(part(element, '.source'))).to.match(/^Sources/);
  });

  it('classes and classing are told when they are wrong, without own data too', async () => {
    for (const [attributes, pattern] of [
      [{ classes: '9' }, /classes="9".*5, 3, 4, 6, 7/],
      [{ classes: '3.5' }, /classes="3.5".*5, 3, 4, 6, 7/],
      [{ classing: 'foo' }, /classing="foo".*quantile, equal/],
    ] as const) {
      const parent = await column();
      const errors = collectErrors(parent);
      await expectWarning(pattern, async () => {
        const element = create(attributes);
        parent.append(element);
        await settled(element);
        // Nothing depends on them until own data is there: told with the first interest.
        part(element, '.frame').dispatchEvent(new PointerEvent('pointerenter'));
        for (let turn = 0; turn < 10 && !errors.length; turn += 1) await later();
        await settled(element);
        expect(selected(element)).to.deep.equal([IDF]);
      });
      const [attribute] = Object.keys(attributes);
      expect(errors.map(({ code, attribute: name }) => [code, name])).to.deep.equal([
        ['attribute', attribute],
      ]);
    }
  });

  it('classes and classing are of own data', async () => {
    const element = await mount({ classes: '3', classing: '10 20' });
    const legend = (): string[] => parts(element, '.legend li').map(textOf);
    expect(legend()).to.have.lengthOf(3);
    element.data = ownData();
    await element.details('FR-OCC');
    await settled(element);
    expect(legend()).to.deep.equal([
      `moins de 10${THIN}% (4)`,
      `de 10${THIN}% à moins de 20${THIN}% (5)`,
      `20${THIN}% et plus (6)`,
      'non publié (3)',
    ]);
    element.classing = 'equal';
    element.classes = 4;
    await settled(element);
    expect(legend()).to.have.lengthOf(5);
    await expectWarning(/classing="alphabetical"/, async () => {
      element.classing = 'alphabetical';
      await settled(element);
    });
    await expectWarning(/classes="12".*5, 3, 4, 6, 7/, async () => {
      element.setAttribute('classes', '12');
      element.classing = null;
      await settled(element);
    });
    expect(legend()).to.have.lengthOf(6);
  });

  it('properties written with the wrong type are refused like attributes, never thrown', async () => {
    const element = await informed();
    const loose = element as unknown as Record<string, unknown>;
    for (const value of [{}, ['x'], true, Symbol('x')]) {
      for (const name of ['region', 'indicator', 'layout']) {
        await expectWarning(new RegExp(name), async () => {
          loose[name] = value;
          await settled(element);
          await later();
          await settled(element);
        });
        loose[name] = null;
        await settled(element);
      }
      expect(selected(element)).to.deep.equal([IDF]);
    }
    for (const name of ['region', 'indicator', 'layout', 'classes', 'classing', 'data']) {
      loose[name] = undefined;
      await settled(element);
    }
    expect(selected(element)).to.deep.equal([IDF]);
  });

  it('never become markup or an address', async () => {
    const element = await mount({ heading: `<img src=x onerror="${SCRIPT_ADDRESS}">` });
    expect(parts(element, 'img')).to.deep.equal([]);
    expect(textOf(part(element, 'h3'))).to.contain('<img');
  });
});
