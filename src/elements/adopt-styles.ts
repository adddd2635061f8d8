/** Adds the styles of a lazy part to its element; a constructed sheet passes a strict CSP. */
export function adoptStyles(root: HTMLElement | DocumentFragment, text: string): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
