/** The editorial frame that all widgets share, as far as a first drawing needs it. */
import { css } from './css.js';
import { RESERVED_BOX } from './reserved-height.js';

export const frameStyles = css`
  :host {
    display: grid;
    container-type: inline-size;
    width: 100%;
    contain-intrinsic-inline-size: 280px;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  ${RESERVED_BOX}
  * {
    box-sizing: border-box;
  }
  .frame,
  .fallback {
    grid-area: 1/1;
    min-width: 0;
  }
  .fallback {
    display: block;
    align-self: start;
  }
  /* A tag closed as <telecons-… /> took in the article: it is shown after the widget. */
  .swallowed {
    grid-row: 2;
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
    padding-top: 10px;
    border-top: var(--telecons-stroke, 2px) solid var(--_ink);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--telecons-font, inherit);
    font-size: clamp(15px, 1em, 18px);
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading,
  p {
    margin: 0;
  }
  .heading {
    font-family: var(--telecons-font-title, inherit);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.2;
  }
  .subtitle,
  .notes,
  .legend {
    color: var(--_ink-soft);
  }
  .notes,
  .panel {
    font-size: 0.9375em;
  }
  .legend,
  .source {
    font-size: 0.875em;
  }
  .notes p {
    max-width: 46em;
  }
  /* Filled when the details come: its place is kept, so that nothing moves. */
  .more {
    min-height: 28px;
  }
  .more [role] {
    float: right;
  }
  a {
    color: var(--_link);
  }
  button,
  select,
  label {
    min-height: var(--telecons-touch, 44px);
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
  .boxed {
    padding: 6px 10px;
    border: 1px solid var(--_control);
    border-radius: var(--telecons-radius, 2px);
    background: var(--_surface-raised);
  }
  .boxed {
    align-self: start;
    font-weight: 600;
  }
  :focus-visible,
  .choice:focus-within {
    outline: 2.5px solid var(--_focus, var(--_ink));
    outline-offset: 2px;
  }
  .controls,
  .foot,
  .actions,
  .legend,
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .controls,
  .foot {
    gap: 8px 16px;
    justify-content: space-between;
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
    border-bottom-color: var(--_focus, var(--_actual));
    font-weight: 700;
  }
  .mute,
  .source {
    color: var(--_ink-mute);
  }
  .foot {
    padding-top: 8px;
    border-top: 1px solid var(--_rule);
  }
  .source {
    flex: 1 1 18em;
  }
  .actions svg {
    width: 18px;
    height: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
  }
  .skeleton {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_ink-mute);
  }
  .alert {
    margin: auto 0;
    padding: 16px;
    border: 1px solid var(--_control);
    font-weight: 700;
  }
  [role='alert'] {
    border-left: 4px solid var(--_flag);
  }
  /* On a page that reads from the right the layout is mirrored; texts and axes are not. */
  :host(:dir(rtl)) :is(.frame, .controls, .foot, .actions, .legend, fieldset) {
    direction: rtl;
  }
  .frame * {
    direction: ltr;
  }
  @container (min-width: 480px) {
    .heading {
      font-size: 1.3125em;
    }
  }
  @media print {
    :host::before {
      display: none;
    }
    .controls,
    .actions,
    .more,
    .undrawn .chart {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
    /* As if it never was hidden. Behind a picture that is still shown it stays so. */
    .undrawn:not(.veiled) .data {
      all: revert;
    }
    .source a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
