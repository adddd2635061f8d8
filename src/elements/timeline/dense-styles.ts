/** How the canvas of a dense series and the list over it lie in the plot. */

export const DENSE_CSS = `
  .dense,
  .dense-options {
    position: absolute;
    inset: 0;
  }
  .dense {
    font-family: var(--telecons-font-figures, inherit);
    /* A transition tells the drawing of a new theme: see watchPage. */
    color: var(--_ink);
    transition: color 1ms;
  }
  .dense-options {
    /* Vertical swipes scroll the page; the others pan and pinch the series. */
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }
  .dense-options:active {
    cursor: grabbing;
  }
  .dense-options [role='option'] {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .tools button {
    justify-content: center;
    min-width: var(--telecons-touch, 44px);
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--telecons-radius, 2px);
  }
  /* Its place is kept: the row would wrap, and the plot be drawn anew, while a reader zooms. */
  .tools [hidden] {
    display: inline-flex !important;
    visibility: hidden;
  }
  @media print {
    /* The size was set in pixels of the screen. */
    .dense {
      inline-size: 100% !important;
      block-size: 100% !important;
    }
  }
`;
