/** The buttons that copy a code, in the language of the page. */

const LABELS = {
  fr: { ready: 'Copier', copied: 'Copié', selected: 'Sélectionné' },
  en: { ready: 'Copy', copied: 'Copied', selected: 'Selected' },
};

/** Where a page may not copy, the code is selected for the reader's own keys. */
async function copy(button: HTMLButtonElement, code: Element): Promise<void> {
  const labels = document.documentElement.lang === 'en' ? LABELS.en : LABELS.fr;
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = labels.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = labels.selected;
  }
  setTimeout(() => (button.textContent = labels.ready), 2500);
}

/** Shows each button whose code is there. */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
    const code = document.querySelector(`#${button.dataset['code']}`);
    if (!code) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, code));
  }
}
