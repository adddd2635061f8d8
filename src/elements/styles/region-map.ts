/** What only the map needs: its column beside the panel, and the look of a region that is read. */
import { css } from './css.js';
import { blockSize, REGION_MAP_HEIGHT } from './reserved-height.js';

export const regionMapStyles = css`
  ${blockSize(':host::before', REGION_MAP_HEIGHT)}
  .stage {
    display: contents;
  }
  .chart > svg {
    inset-inline: 0;
    margin: auto;
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    font-weight: 600;
  }
  select {
    width: 100%;
    min-width: 0;
    font-weight: 400;
  }
  [role='option'] {
    fill: transparent;
    stroke: transparent;
  }
  .outline {
    stroke: var(--_focus, var(--_ink));
    stroke-width: 2.5px;
    stroke-linejoin: round;
  }
  .panel {
    min-height: 11em;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_actual);
    color: var(--_ink-soft);
  }
  .panel > .name,
  .panel > .none {
    color: var(--_ink);
  }
  .name {
    font-size: 1.2em;
    font-weight: 600;
  }
  .panel > .value {
    margin-bottom: 4px;
    font-weight: 700;
    line-height: 1.15;
  }
  .value {
    color: var(--_actual);
    font-size: 2.8em;
  }
  .long,
  .none {
    font-size: 1.7em;
  }
  .chart {
    flex: none;
    order: 1;
    height: min(103cqi, 430px);
  }
  .legend {
    order: 2;
  }
  .picker {
    order: 3;
  }
  .panel {
    order: 4;
  }
  .data,
  .notes,
  .foot,
  .embed {
    order: 5;
  }
  /* Tiles are higher than the map. */
  @container (max-width: 299px) {
    .chart {
      height: 133cqi;
    }
  }
  @container (min-width: 480px) {
    .topics {
      flex-direction: row;
      align-items: center;
      gap: 12px;
    }
  }
  @container (min-width: 680px) {
    .frame {
      display: grid;
      grid-template-columns: 416px 1fr;
      align-content: start;
      column-gap: 28px;
    }
    .frame > * {
      grid-column: 1 / -1;
    }
    .controls {
      grid-row: 3;
    }
    .chart {
      grid-area: 4 / 1 / 7 / 2;
    }
    .picker {
      grid-area: 4 / 2;
    }
    .panel {
      grid-area: 5 / 2;
    }
    .legend {
      grid-area: 6 / 2;
    }
    .notes {
      grid-row: 8;
    }
    .foot {
      grid-row: 9;
    }
    .panel {
      padding: 8px 0;
      border: 0;
    }
    .legend {
      flex-direction: column;
      align-items: flex-start;
      justify-self: stretch;
      padding-top: 8px;
      border-top: 1px solid var(--_rule);
    }
  }
  @media print {
    .chart > svg {
      width: 100%;
      height: 100%;
    }
    .picker {
      display: none;
    }
    .more {
      display: block;
    }
  }
`;
