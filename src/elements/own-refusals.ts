/** Tells the developer what was refused of a publisher's own data. Part of lazy chunks. */
import type { Refusal } from '../model/own-data.js';
import { refusalText } from '../model/own-data-refusals.js';
import type { Localized } from '../model/types.js';
import type { ErrorCode, ErrorDetail } from './events.js';

/** Refused rows that are told one by one; the rest is counted. A bad file has thousands. */
const TOLD = 10;

type ReadData =
  | { readonly kind: 'valid'; readonly refused: readonly Refusal[] }
  | { readonly kind: 'invalid'; readonly refusal: Refusal; readonly refused: readonly Refusal[] };

/** Each that was refused, and last why nothing is left to be shown. */
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
  const whole = result.kind === 'invalid' ? result.refusal : null;
  const others = result.refused.filter(
    ({ row, column }) => row !== whole?.row || column !== whole.column,
  );
  for (const refusal of others.slice(0, TOLD)) {
    tell(refusal.row === null ? 'data-format' : 'data-row', refusal);
  }
  const rest = others.length - TOLD;
  const message = { fr: `Autres refus\u00a0: ${rest}.`, en: `Refused as well: ${rest}.` }[language];
  if (rest > 0) report({ code: 'data-row', message });
  if (whole) tell('data-format', whole);
}
