/** What every live drawing looks like, whatever it shows. */
import { css } from './css.js';

export const chartStyles = css`
  .chart {
    position: relative;
    flex: 1 1 200px;
    min-height: 200px;
    touch-action: pan-y pinch-zoom;
    font-family: var(--telecons-font-figures, inherit);
  }
  .chart > svg {
    position: absolute;
    overflow: visible;
  }
  /* No more specific than the classes of tones, which come first. */
  :where(path:not([fill]), .ring) {
    fill: none;
  }
  text {
    font-variant-numeric: tabular-nums;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
  }
  [role='option'] {
    outline: none;
    cursor: pointer;
  }
`;
