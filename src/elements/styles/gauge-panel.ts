/** What is styled only once a reader looks into a year of the gauge: part of its lazy chunk. */

export const GAUGE_PANEL_CSS = `
  .panel {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_actual);
  }
  .panel p + strong {
    margin-top: 8px;
  }
  .row:hover:not(.active) .ring {
    stroke: var(--_control);
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
