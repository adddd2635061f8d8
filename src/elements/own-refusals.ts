/** Tells the developer what was refused of a publisher's own data. Part of lazy chunks. */
import type { Refusal } from '../model/own-data.js';
import { refusalText } from '../model/own-data-refusals.js';
import type { Localized } from '../model/types.js';
import type { ErrorCode, ErrorDetail } from './events.js';

/** Refused rows that are told one by one; the rest is counted. A bad file has thousands. */
const TOLD = 10;

type ReadData =
  | { readonly kind: 'valid'; readonly refused: readonly Refusal[] }
  | { readonly kind: 'invalid'; readonly refusal: Refusal };

export function tellRefusals(
  result: ReadData,
  language: keyof Localized,
  report: (detail: ErrorDetail) => void,
): void {
  const tell = (code: ErrorCode, refusal: Refusal): void => {
    const { row, column } = refusal;
    const message = refusalText(refusal)[language];
    const place = { ...(row !== null && { line: row }), ...(column !== null && { column }) };
    report({ code, message, ...place });
  };
  if (result.kind === 'invalid') return tell('data-format', result.refusal);
  for (const refusal of result.refused.slice(0, TOLD)) {
    tell(refusal.row === null ? 'data-format' : 'data-row', refusal);
  }
  const rest = result.refused.length - TOLD;
  const message = `${rest} more rows of data were refused.`;
  if (rest > 0) report({ code: 'data-row', message });
}
