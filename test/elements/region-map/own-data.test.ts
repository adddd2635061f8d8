/** A publisher's own regions: shown, refused row by row, and never mixed with the bundled ones. */
import { expect } from '@open-wc/testing';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { expectWarning } from '../../console.js';
import {
  collectErrors,
  column,
  create,
  mount,
  optionNames,
  ownData,
  panel,
  part,
  parts,
  REGIONS,
  selected,
  settled,
  SCRIPT_ADDRESS,
  tableRows,
  textOf,
  THIN,
} from './mounting.js';

async function shown(data: unknown, attributes = {}): Promise<TeleconsRegionMap> {
  const element = create(attributes);
  (element as { data: unknown }).data = data;
  (await column()).append(element);
  await settled(element);
  return element;
}
const fills = (element: TeleconsRegionMap): string[] =>
  parts(element, '.chart [fill-opacity]').map((each) => each.getAttribute('fill-opacity') ?? '');

describe('own regions', () => {
  it('are a choropleth with a legend of breaks, and say that they are invented', async () => {
    const element = await shown(ownData());
    expect(textOf(part(element, 'h3'))).to.equal('Essai (données inventées)');
    expect(textOf(part(element, '.subtitle'))).to.equal(
      `En${THIN}% par région · Données inventées`,
    );
    expect(parts(element, '.legend li').map(textOf)).to.deep.equal([
      `moins de 9${THIN}% (3)`,
      `de 9${THIN}% à moins de 15${THIN}% (3)`,
      `de 15${THIN}% à moins de 21${THIN}% (3)`,
      `de 21${THIN}% à moins de 27${THIN}% (3)`,
      `27${THIN}% et plus (3)`,
      'non publié (3)',
    ]);
    expect(fills(element)).to.have.lengthOf(15);
    expect(new Set(fills(element)).size).to.equal(5);
    expect(optionNames(element)).to.have.lengthOf(18);
    expect(selected(element)).to.deep.equal([`Martinique, 31${THIN}%. Chiffre publié.`]);
    expect(panel(element)).to.contain('1re sur 15 régions chiffrées.');
    expect(panel(element)).to.contain('Démonstration, 2024');
    expect(tableRows(element)).to.have.lengthOf(18);
    expect(parts(element, '.topics'), 'one topic').to.deep.equal([]);
    expect(element.toText()).to.match(/Martinique 31\u202f%.*\(Démonstration, 2024\)\.$/);
    expect(element.renderRoot.textContent).to.not.contain('mind Health');
  });

  it('compare what is read with the highest', async () => {
    const element = await shown(ownData(), { region: 'FR-ARA' });
    expect(panel(element)).to.contain(
      `La plus élevée\u00a0: Martinique, 31${THIN}% (écart calculé\u00a0: 28\u00a0points).`,
    );
  });

  it('are categories below five values', async () => {
    const rows = REGIONS.slice(0, 4).map((region, index) => ({ region, value: index }));
    const element = await shown(ownData({ rows, unit: 'appels' }));
    expect(fills(element)).to.deep.equal([]);
    expect(parts(element, '.legend li').map(textOf)).to.deep.equal([
      'chiffre publié (4)',
      'non publié (14)',
    ]);
    expect(textOf(part(element, '.subtitle'))).to.match(/^Appels par région/);
  });

  it('never give an estimate the fill of a published figure', async () => {
    const rows = REGIONS.map((region, index) => ({
      region,
      value: index,
      status: index === 6 ? ('estimate' as const) : ('published' as const),
    }));
    const element = await shown(ownData({ rows }));
    expect(fills(element)).to.have.lengthOf(17);
    expect(parts(element, '.legend li').map(textOf)).to.include('estimation (1)');
  });

  it('name each refused row to the page, and show the others', async () => {
    const parent = await column();
    const errors = collectErrors(parent);
    const element = create();
    const rows = [...ownData().rows, { region: 'Aquitaine', value: 3 }, { region: 'FR-YT' }];
    await expectWarning(/Ligne 1[67]/, async () => {
      (element as { data: unknown }).data = { ...ownData(), rows };
      parent.append(element);
      await settled(element);
    });
    expect(fills(element)).to.have.lengthOf(15);
    expect(errors.map(({ code, line, column: where }) => [code, line, where])).to.deep.equal([
      ['data-row', 16, 'region'],
      ['data-row', 17, 'value'],
    ]);
    expect(errors[0]?.['message']).to.contain('voir FR-NAQ');
  });

  it('are refused as a whole with a département, and the bundled figures don’t come instead', async () => {
    const parent = await column();
    const errors = collectErrors(parent);
    const element = create();
    await expectWarning(/est un département/, async () => {
      element.data = ownData({ rows: [...ownData().rows, { region: '33', value: 1 }] });
      parent.append(element);
      await settled(element);
    });
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.deep.include({ code: 'data-format', line: 16, column: 'region' });
    const alert = part(element, '[role="alert"]');
    expect(textOf(alert)).to.equal('Les données n’ont pas pu être lues.');
    expect(element.renderRoot.textContent).to.not.contain('44');
    expect(element.observations).to.deep.equal([]);
  });

  it('are all named where all are bad', async () => {
    const parent = await column();
    const errors = collectErrors(parent);
    const element = create();
    await expectWarning(/Ligne [12]|aucune ligne lisible/, async () => {
      const rows = [
        { region: 'Aquitaine', value: 1 },
        { region: 'FR-IDF', value: -1 },
      ];
      element.data = ownData({ rows });
      parent.append(element);
      await settled(element);
    });
    expect(errors.map(({ code, line, column: where }) => [code, line, where])).to.deep.equal([
      ['data-row', 1, 'region'],
      ['data-row', 2, 'value'],
      ['data-format', undefined, 'rows'],
    ]);
  });

  it('come and go; the map of the page is there again', async () => {
    const element = await mount();
    element.data = ownData();
    await element.details('FR-ARA');
    await settled(element);
    expect(fills(element)).to.have.lengthOf(15);
    element.data = null;
    await settled(element);
    expect(selected(element)).to.deep.equal([
      `Île-de-France, 44${THIN}%. Chiffre publié, en partie estimé.`,
    ]);
  });

  it('take hostile values without markup, scripts or a throw', async () => {
    const bomb = '<img src=x onerror=alert(1)>';
    const rows = REGIONS.slice(0, 6).map((region, index) => ({ region, value: index, note: bomb }));
    const parent = await column();
    const element = create({ region: 'FR-ARA' });
    await expectWarning(/source\.url/, async () => {
      element.data = {
        ...{ title: bomb, unit: bomb, rows },
        source: { publisher: bomb, url: SCRIPT_ADDRESS },
      };
      parent.append(element);
      await settled(element);
      await element.details('FR-ARA');
      await settled(element);
    });
    expect(parts(element, 'img')).to.deep.equal([]);
    expect(parts(element, 'a')).to.deep.equal([]);
    expect(textOf(part(element, '.panel'))).to.contain(bomb);
    const picture = await element.toSVG();
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('img')).to.equal(
      null,
    );
    for (const data of [12, 'x', [], () => 1]) {
      await expectWarning(/data|source|rows/, async () => {
        (element as { data: unknown }).data = data;
        await settled(element);
      });
      expect(parts(element, '[role="alert"]')).to.have.lengthOf(1);
    }
  });

  it('are in the files as they are on screen', async () => {
    const element = await shown(ownData());
    const csv = await element.toCSV();
    expect(csv.trim().split('\n')).to.have.lengthOf(16);
    const svg = await element.toSVG();
    expect(svg).to.contain('fill-opacity="0.12"');
    expect(svg).to.contain('Natural Earth');
    expect(svg).to.contain('moins de 9');
  });
});
