/** The codes that the map refuses are those of the Insee. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { regionDataset } from '../../src/model/dataset.js';
import { regionOfDepartment } from '../../src/model/region-refusals.js';
import { regionsOf } from '../../src/model/regions.js';

interface Department {
  readonly code: string;
  readonly region: string;
  readonly zone: string;
}

void test('each metropolitan département has its region, and no other code has one', () => {
  const file = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/departements.json',
  );
  const official = JSON.parse(readFileSync(file, 'utf8')) as readonly Department[];
  const byInsee = new Map(regionsOf(regionDataset().areas).map(({ id, insee }) => [insee, id]));
  const metropolitan = official.filter(({ zone }) => zone === 'metro');
  assert.equal(metropolitan.length, 96);
  for (const { code, region } of metropolitan) {
    assert.equal(regionOfDepartment(code), byInsee.get(region), code);
  }
  const codes = new Set(metropolitan.map(({ code }) => code));
  for (let number = 0; number < 100; number += 1) {
    const code = String(number).padStart(2, '0');
    if (!codes.has(code)) assert.equal(regionOfDepartment(code), undefined, code);
  }
});
