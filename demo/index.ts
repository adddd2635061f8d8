/** Writes this page's own address into the codes, and copies them. */

/** Where the codes say the files are as the page is written. */
const WRITTEN = 'https://cdn.example.org/telecons/';

/** The folder of the files, as the first figure of the article finds it. */
function ownFolder(): string | null {
  const link = document.querySelector<HTMLAnchorElement>('.telecons-embed a[href*="embed/"]');
  return link && /^https?:/.test(link.href) ? link.href.replace(/embed\/[^/]*$/, '') : null;
}

function writeAddress(folder: string): void {
  for (const value of document.querySelectorAll('pre .value')) {
    value.textContent = value.textContent.replaceAll(WRITTEN, folder);
  }
}

/** Where a page may not copy, the code is selected for the reader's own keys. */
async function copy(button: HTMLButtonElement, code: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copié';
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = 'Sélectionné';
  }
  setTimeout(() => (button.textContent = 'Copier'), 2500);
}

const folder = ownFolder();
if (folder) writeAddress(folder);
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const code = document.querySelector(`#${button.dataset['code']}`);
  if (!code) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(button, code));
}
