/** What only the gauge needs: a drawing with a height of its own, its rows and their panel. */
import { css } from './css.js';
import { blockSizes, GAUGE_HEIGHT } from './reserved-height.js';

export const gaugeStyles = css`
  ${blockSizes(':host::before', GAUGE_HEIGHT)}
  .stage,
  .reading {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
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
  .row:hover .ring {
    stroke: var(--_control);
  }
  .active .ring,
  .row:focus-visible .ring {
    stroke: var(--_focus, var(--_ink));
    stroke-width: 2.5px;
  }
  .panel {
    padding: 8px 12px;
    border-left: 4px solid var(--_actual);
  }
  .panel p + strong {
    margin-top: 8px;
  }
  @media print {
    :host::before {
      block-size: 0;
    }
    .panel {
      display: none;
    }
  }
`;
