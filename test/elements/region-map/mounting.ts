/** Puts maps on the test page; shared by the tests of this folder. */
import '../../../src/define/region-map.js';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import type { OwnRegions } from '../../../src/model/own-regions.js';
import { type Attributes, column, createTag, part, parts, settled, textOf } from '../mounting.js';

export * from '../mounting.js';

export const create = (attributes: Attributes = {}): TeleconsRegionMap =>
  createTag('telecons-region-map', attributes);

/** A map in a column, drawn. */
export async function mount(attributes: Attributes = {}, width = 800): Promise<TeleconsRegionMap> {
  const parent = await column(width);
  const element = create(attributes);
  parent.append(element);
  await settled(element);
  return element;
}

/** The same with what comes on first interest. */
export async function informed(
  attributes: Attributes = {},
  width?: number,
): Promise<TeleconsRegionMap> {
  const element = await mount(attributes, width);
  const [first] = element.observations;
  if (first) await element.details(first.id);
  await settled(element);
  return element;
}

export const options = (element: TeleconsRegionMap): SVGElement[] =>
  parts<SVGElement>(element, '[role="option"]');

export const optionNames = (element: TeleconsRegionMap): string[] =>
  options(element).map((option) => option.getAttribute('aria-label') ?? '');

export const selected = (element: TeleconsRegionMap): string[] =>
  options(element)
    .filter((option) => option.getAttribute('aria-selected') === 'true')
    .map((option) => option.getAttribute('aria-label') ?? '');

export const panel = (element: TeleconsRegionMap): string => textOf(part(element, '.panel'));

export const picker = (element: TeleconsRegionMap): HTMLSelectElement =>
  part<HTMLSelectElement>(element, '.picker select');

/** The option of a region. */
export function optionOf(element: TeleconsRegionMap, name: string): SVGElement {
  const found = options(element).find((option) =>
    option.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`no option ${name}`);
  return found;
}

/** The regions in the order of lists, as the Insee names them. */
export const REGIONS = [
  ...['Auvergne-Rhône-Alpes', 'Bourgogne-Franche-Comté', 'Bretagne', 'Centre-Val de Loire'],
  ...['Corse', 'Grand Est', 'Hauts-de-France', 'Île-de-France', 'Normandie', 'Nouvelle-Aquitaine'],
  ...['Occitanie', 'Pays de la Loire', 'Provence-Alpes-Côte d’Azur'],
  ...['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'],
] as const;

/** Made-up data of all regions but some. */
export const ownData = (more: Partial<OwnRegions> = {}): OwnRegions => ({
  title: 'Essai',
  unit: '%',
  invented: true,
  source: { publisher: 'Démonstration', date: '2024' },
  rows: REGIONS.slice(0, 15).map((region, index) => ({ region, value: 3 + index * 2 })),
  ...more,
});
