/** Lazy chunk: reads the `data` property, and puts each refusal into words for the developer. */
import { type OwnDataResult, parseOwnData, type Refusal } from '../../model/own-data.js';
import type { ErrorDetail } from '../events.js';

/** Refused rows that are told one by one; the rest is counted. A bad file has thousands. */
const TOLD = 10;

export interface ReadData {
  readonly result: OwnDataResult;
  readonly problems: readonly ErrorDetail[];
}

function problem(code: 'data-format' | 'data-row', refusal: Refusal): ErrorDetail {
  const { row, column, value, reason, allowed } = refusal;
  const where = [row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
  const instead = allowed.length > 0 ? `; use ${allowed.join(', ')}` : '';
  return {
    code,
    message: `data refused${where && ` at ${where}`}: ${JSON.stringify(value)} is ${reason}${instead}.`,
    ...(row === null ? {} : { line: row }),
    ...(column === null ? {} : { column }),
  };
}

export function readOwnData(data: unknown): ReadData {
  const result = parseOwnData(data);
  if (result.kind === 'invalid') {
    return { result, problems: [problem('data-format', result.refusal)] };
  }
  const problems = result.refused.slice(0, TOLD).map((refusal) => problem('data-row', refusal));
  const rest = result.refused.length - TOLD;
  const message = `${rest} more rows of data were refused.`;
  return { result, problems: rest > 0 ? [...problems, { code: 'data-row', message }] : problems };
}
