/** Every rule of the validator that goes beyond the schema of `data/datapackage.json`. */
import { citationRules } from './rules/citations.js';
import { checkText, documentRules } from './rules/documents.js';
import { observationRules } from './rules/observations.js';
import { relationRules } from './rules/relations.js';
import { runRules } from './rules/rule.js';
import type { Problem, Tables } from './tables.js';

export const RULES = [
  ...observationRules,
  ...relationRules,
  ...citationRules,
  ...documentRules,
] as const;

/** Problems of the tables, which must already fit the schema. */
export function checkRules(tables: Tables): readonly Problem[] {
  return [...checkText(tables), ...runRules(RULES, tables)];
}
