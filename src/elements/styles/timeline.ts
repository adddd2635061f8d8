/** What only the timeline needs: its plot, marks and reading panel. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { blockSizes, TIMELINE_HEIGHT } from './reserved-height.js';

export const timelineStyles: CSSResult = css`
  ${unsafeCSS(blockSizes(':host::before', TIMELINE_HEIGHT))}
  .stage {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: var(--telecons-space, 8px);
  }
  .chart {
    position: relative;
    flex: 1 1 200px;
    min-block-size: 200px;
    touch-action: pan-y pinch-zoom;
    font-family: var(--telecons-font-figures, inherit);
  }
  .reading {
    display: contents;
  }
  .chart > svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  path {
    fill: none;
  }
  text {
    font-kerning: normal;
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
  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2.5px;
  }
  .active .ring,
  [role='option']:focus-visible .ring {
    stroke: var(--_ink);
  }
  .panel {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_actual);
    min-block-size: 8em;
  }
  .panel.disputed {
    border-color: var(--_flag);
  }
  .panel strong {
    display: block;
    font-size: 1.2em;
  }
  .panel p {
    color: var(--_ink-soft);
  }
  .quote {
    margin-block-start: 6px;
  }
  .series .mute {
    display: none;
  }
  .scope {
    display: flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
  }
  .scope select {
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  details ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  @media (hover: none) {
    .idle .mute {
      display: none;
    }
  }
  @container (min-width: 480px) {
    .panel:not(.kept) {
      position: absolute;
      z-index: 1;
      inline-size: min(330px, 60cqi);
      min-block-size: 0;
      padding: 12px 16px;
      border: 1.5px solid var(--_control);
      border-radius: 3px;
      background: var(--_surface-raised);
      box-shadow: 0 2px 8px #0003;
    }
    .panel.idle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .active .ring,
    [role='option']:focus-visible .ring {
      stroke: Highlight;
    }
    :focus-visible,
    .choice:focus-within {
      outline-color: Highlight;
    }
    .choice.on {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .chart > svg {
      inline-size: 100%;
      block-size: 100%;
    }
    .panel {
      display: none;
    }
  }
`;
