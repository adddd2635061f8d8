/** Writes this page's own address into the codes, and shows their buttons. */
import { showCopyButtons } from './copy.js';

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

const folder = ownFolder();
if (folder) writeAddress(folder);
showCopyButtons();
