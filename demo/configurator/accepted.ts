/** The state without what has no effect: that is drawn, written into code, and what rules speak of. */
import { clean } from '../../src/elements/attributes.js';
import { isReducedDate } from '../../src/model/period.js';
import { readAddress } from './addresses.js';
import type { Facts, RefusedValue, ShownFigure } from './facts.js';
import type { State } from './state.js';

const isDate = (text: string | undefined): boolean => isReducedDate(clean(text));

/** Whether the period that is asked for is one of a figure in sight. */
export const isShownPoint = (point: string, figures: readonly ShownFigure[]): boolean =>
  figures.some(({ period }) => period === clean(point).toUpperCase());

/** Whether the refusal is of what is typed now, and not of what was there before. */
export const isStill = ({ attribute, given }: RefusedValue, { options }: State): boolean =>
  options[attribute] === given;

/** What is left of a value, `null`: nothing. */
function keptOf(name: string, value: string, state: State, facts: Facts): string | null {
  const { options } = state;
  const refused = facts.refused.filter((each) => isStill(each, state));
  const own = refused.find(({ attribute }) => attribute === name);
  if (own) return own.kept || null;
  // A window that ends before it starts is none at all.
  const isReversed = refused.some(({ attribute }) => attribute === 'to') && isDate(options['to']);
  if (name === 'from' && isReversed) return null;
  const isUnseen = facts.figures.length > 0 && !isShownPoint(value, facts.figures);
  return name === 'point' && isUnseen ? null : value;
}

const withOptions = (
  state: State,
  keep: (name: string, value: string) => string | null,
): State => ({
  ...state,
  options: Object.fromEntries(
    Object.entries(state.options).flatMap(([name, value]) => {
      const kept = keep(name, value);
      return kept === null ? [] : [[name, kept] as const];
    }),
  ),
});

/** Without an address to embed that is none of the web, which elements take as one of their page. */
export const drawable = (state: State): State =>
  withOptions(state, (name, value) =>
    name === 'embed-url' && readAddress(value) === null ? null : value,
  );

/** Also without what the drawn element has refused. */
export const accepted = (state: State, facts: Facts): State =>
  withOptions(drawable(state), (name, value) => keptOf(name, value, state, facts));
