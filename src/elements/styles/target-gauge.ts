/** What only the gauge needs: a drawing with a height of its own, and its rows. */
import { css } from './css.js';
import { GAUGE_HEIGHT } from './reserved-height.js';

export const gaugeStyles = css`
  ${GAUGE_HEIGHT.rule}
  /* Fills the reserved height until it is drawn; then what is left is under the foot. */
  .undrawn .stage {
    flex: 1;
  }
  .drawn .chart {
    min-height: 0;
  }
  .chart > svg {
    position: static;
    display: block;
  }
  .heading {
    text-wrap: balance;
  }
  .shape .mute {
    display: none;
  }
  .row {
    outline: none;
    cursor: pointer;
  }
  .row + g {
    pointer-events: none;
  }
  .ring {
    pointer-events: all;
  }
  .active .ring,
  .row:focus-visible .ring {
    stroke: var(--_focus, var(--_ink));
    stroke-width: 2.5px;
  }
`;
