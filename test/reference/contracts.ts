/** The elements as custom-elements.json describes them. */
import manifest from '../../custom-elements.json';
import { contractsOf } from '../../scripts/reference/contract.js';

export const contracts = contractsOf(manifest);
