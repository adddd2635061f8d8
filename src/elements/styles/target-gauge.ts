/** What only the gauge needs: a drawing with a height of its own, and its rows. */
import { css } from './css.js';
import { blockSize, GAUGE_HEIGHT } from './reserved-height.js';

export const gaugeStyles = css`
  ${blockSize(':host::before', GAUGE_HEIGHT)}
  .stage,
  .chart {
    flex: 1 0 auto;
  }
  .chart > svg {
    position: static;
    display: block;
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
  @media print {
    :host::before {
      padding: 0;
    }
  }
`;
