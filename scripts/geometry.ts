/**
 * Compiles the shapes of the regions to `src/charts/generated/`.
 * `tsx scripts/geometry.ts` writes; `tsx scripts/geometry.ts --check` only compares.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { staleFiles } from './data/run.js';
import { compileRegions, REGIONS_MODULE } from './geometry/compile.js';
import { readSource } from './geometry/source.js';

const root = new URL('../', import.meta.url);
const text = compileRegions(await readSource(root));
const [stale] = await staleFiles(new Map([[REGIONS_MODULE, text]]), root);

if (stale === undefined) {
  console.log(`geometry: ${REGIONS_MODULE} up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${REGIONS_MODULE} is stale. Run "npm run geometry" and commit the result.`);
  process.exitCode = 1;
} else {
  const file = new URL(REGIONS_MODULE, root);
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, text);
  console.log(`geometry: ${REGIONS_MODULE} written.`);
}
