/** Copies a text; where the browser refuses, it is selected so that two keys do it. */

export type Copied = 'copied' | 'selected';

/** The older way, which needs no permission. False where it is refused as well. */
function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** @param shown the element that shows just this text */
export async function copyText(text: string, shown: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Refused, or a page without https, which has no such clipboard.
    getSelection()?.selectAllChildren(shown);
    shown.focus();
    return copySelection() ? 'copied' : 'selected';
  }
}
