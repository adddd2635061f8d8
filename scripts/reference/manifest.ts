/** Reads custom-elements.json from the repository. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contractsOf, type ElementContract } from './contract.js';

/** The elements as the committed manifest has them. */
export async function readContracts(root: string): Promise<readonly ElementContract[]> {
  const text = await readFile(path.join(root, 'custom-elements.json'), 'utf8');
  return contractsOf(JSON.parse(text));
}
