/**
 * Validates `data/*.csv` and compiles them to `src/model/generated/`.
 * `tsx scripts/data.ts` writes; `tsx scripts/data.ts --check` only compares.
 */
import { runData } from './data/run.js';

const mode = process.argv.includes('--check') ? 'check' : 'write';
const { ok, lines } = await runData(new URL('../', import.meta.url), mode);
for (const line of lines) (ok ? console.log : console.error)(line);
if (!ok) process.exitCode = 1;
