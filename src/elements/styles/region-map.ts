/** What only the map needs: its column beside the panel, and the look of a region that is read. */
import { css } from './css.js';
import { REGION_MAP_HEIGHT } from './reserved-height.js';

export const regionMapStyles = css`
  ${REGION_MAP_HEIGHT.rule}
  .stage {
    display: contents;
  }
  .chart {
    flex: none;
    order: 1;
    height: min(103cqi, 430px);
  }
  .chart > svg {
    inset-inline: 0;
    margin: auto;
  }
  [role='option'] {
    fill: transparent;
    stroke: transparent;
  }
  .outline {
    stroke: var(--_focus, var(--_ink));
    stroke-width: 2.5px;
  }
  .legend {
    order: 2;
  }
  .topics,
  .picker {
    display: flex;
    flex-direction: column;
    gap: 4px;
    order: 3;
    min-width: 0;
    font-weight: 600;
  }
  .topics {
    flex: 1;
  }
  select {
    width: 100%;
    min-width: 0;
    font-weight: 400;
  }
  .panel {
    order: 4;
    min-height: 11em;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_actual);
    color: var(--_ink-soft);
  }
  b {
    display: block;
    color: var(--_ink);
    font-size: 1.2em;
    line-height: 1.2;
  }
  b + b {
    font-size: 1.7em;
  }
  .long,
  .short {
    color: var(--_actual);
  }
  .short {
    font-size: 2.8em;
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
      grid-template: repeat(5, max-content) 1fr / 416px 1fr;
      align-content: start;
      column-gap: 28px;
    }
    .frame > *,
    .notes {
      grid-column: 1 / 3;
    }
    .chart {
      grid-row: span 3;
    }
    .picker,
    .panel,
    .legend {
      grid-column: 2;
    }
    .panel {
      padding: 8px 0;
      border: 0;
    }
    .legend {
      flex-direction: column;
      order: 4;
      align-items: flex-start;
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
