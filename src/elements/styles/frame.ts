/** The editorial frame that all widgets share: type, actions, table, states. */
import { css, type CSSResult } from 'lit';

export const frameStyles: CSSResult = css`
  :host {
    display: grid;
    container-type: inline-size;
    inline-size: 100%;
    contain-intrinsic-inline-size: 280px;
  }
  :host([hidden]) {
    display: none;
  }
  :host::before {
    content: '';
    grid-area: 1/1;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  .frame,
  .fallback {
    grid-area: 1/1;
    min-inline-size: 0;
  }
  .fallback {
    align-self: start;
  }
  /* A tag closed as <telecons-… /> took in the article: it is shown after the widget. */
  .swallowed {
    grid-row: 2;
  }
  [hidden] {
    display: none !important;
  }
  .veiled {
    opacity: 0;
    pointer-events: none;
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: var(--telecons-space, 8px);
    margin: 0;
    padding-block-start: 10px;
    border-block-start: 2px solid var(--_ink);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--telecons-font, inherit);
    font-size: clamp(15px, 1em, 18px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p {
    margin: 0;
  }
  .heading {
    font-family: var(--telecons-font-title, inherit);
    font-size: 1.3125em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .subtitle,
  .notes {
    color: var(--_ink-soft);
  }
  .notes,
  .source,
  .legend,
  .panel {
    font-size: 0.9375em;
  }
  .notes p {
    max-inline-size: 46em;
  }
  /* Filled when the details come: its place is kept, so that nothing moves. */
  .more,
  summary {
    min-block-size: 28px;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  button,
  select,
  label {
    min-block-size: var(--telecons-touch, 44px);
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0 2px;
    border: 0;
    background: none;
  }
  select,
  textarea,
  .boxed {
    padding-inline: 8px;
    border: 1px solid var(--_control);
    border-radius: var(--telecons-radius, 2px);
    background: var(--_surface-raised);
    color: inherit;
    font: inherit;
  }
  .boxed {
    padding: 6px 12px;
    align-self: start;
    font-weight: 600;
  }
  button[aria-pressed='true'] {
    text-decoration: underline 2px;
    text-underline-offset: 0.35em;
  }
  :focus-visible,
  .choice:focus-within {
    outline: 2.5px solid var(--_ink);
    outline-offset: 2px;
    border-radius: var(--telecons-radius, 2px);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 24px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    border-block: 3px solid var(--_surface);
  }
  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice.on {
    border-block-end-color: var(--_actual);
    font-weight: 700;
  }
  .mute {
    color: var(--_ink-mute);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 24px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
  }
  .source {
    flex: 1 1 18em;
    color: var(--_ink-mute);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .actions svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_ink-soft);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 8px;
    color: var(--_ink-soft);
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-block-end-color: var(--_ink);
    font-weight: 700;
  }
  .number {
    text-align: end;
  }
  .alert {
    padding: 16px;
    border: 1px solid var(--_control);
    border-inline-start: 4px solid var(--_flag);
  }
  .alert p {
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 5em;
  }
  .skeleton {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    background: repeating-linear-gradient(var(--_skeleton) 0 1px, transparent 1px 20%);
    color: var(--_ink-mute);
  }
  .skeleton span {
    padding: 4px 12px;
    background: var(--_surface);
  }
  @media print {
    .controls,
    .actions,
    .fold {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
    .undrawn .data {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .undrawn .chart {
      display: none;
    }
    .source a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
