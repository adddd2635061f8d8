/** What is styled only once a reader comes close: part of the evidence chunk. */

export const EVIDENCE_CSS = `
  .scroll {
    overflow-x: auto;
  }
  /* A status of two lines makes room. */
  .more {
    display: flow-root;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 8px;
    color: var(--_ink-soft);
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-bottom-color: var(--_ink);
    font-weight: 700;
  }
  .number {
    text-align: end;
  }
  td:last-child {
    min-width: 8em;
  }
  .stacked,
  .stacked :is(caption, tbody, tr, th, td) {
    display: block;
  }
  .stacked thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .stacked tr {
    padding: 8px 0;
    border-bottom: 1px solid var(--_rule);
  }
  .stacked :is(th, td) {
    padding: 0;
    border: 0;
    text-align: start;
    white-space: normal;
  }
  .stacked th {
    font-weight: 700;
  }
  .stacked td:not(:empty) {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 12px;
  }
  .stacked td:not(:empty)::before {
    content: attr(data-column);
    content: attr(data-column) / '';
    color: var(--_ink-soft);
  }
  textarea {
    display: block;
    margin-bottom: 8px;
    width: 100%;
    min-height: 5em;
    border: 1px solid var(--_control);
    background: var(--_surface-raised);
    color: inherit;
    font: inherit;
  }
  summary {
    min-height: 28px;
    cursor: pointer;
  }
  details ol {
    margin: 0;
    padding-left: 2.2em;
  }
  a {
    text-underline-offset: 0.15em;
  }
  .panel.disputed {
    border-color: var(--_flag);
  }
  .panel strong {
    display: block;
    font-size: 1.2em;
  }
  :where(.panel) p {
    color: var(--_ink-soft);
  }
  .panel .hint {
    color: var(--_ink-mute);
    font-size: 0.875em;
  }
  .quote {
    margin-top: 6px;
  }
  @container (min-width: 480px) {
    td.number {
      white-space: nowrap;
    }
    .panel:not(.kept) {
      position: absolute;
      z-index: 1;
      width: max-content;
      max-width: min(330px, 60cqi);
      min-height: 0;
      padding: 8px 12px;
      border: 1.5px solid var(--_control);
      border-radius: 3px;
      background: var(--_surface-raised);
      box-shadow: 0 2px 8px #0003;
    }
    .brief p:not(.hint, strong + p),
    .least p:not(.hint) {
      display: none;
    }
  }
  @media print {
    .fold {
      display: none;
    }
  }
`;
