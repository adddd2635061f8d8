/** What only the timeline needs: its plot, its marks and the place of its reading panel. */
import { css } from './css.js';
import { TIMELINE_HEIGHT } from './reserved-height.js';

export const timelineStyles = css`
  ${TIMELINE_HEIGHT.rule}
  .stage {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: var(--telecons-space, 8px);
  }
  .reading {
    display: contents;
  }
  .active .ring,
  [role='option']:focus-visible .ring {
    stroke: var(--_focus, var(--_ink));
    stroke-width: 2.5px;
  }
  .panel {
    min-height: 6em;
    padding: 8px 12px;
    border-left: 4px solid var(--_actual);
  }
  .series .mute {
    display: none;
  }
  .scope {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .scope select {
    min-width: 0;
  }
  @container (min-width: 480px) {
    .idle {
      display: none;
    }
  }
  @media print {
    .chart > svg {
      width: 100%;
      height: 100%;
    }
    .panel {
      display: none;
    }
  }
`;
