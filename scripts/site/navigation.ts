/** The list of pages at the head of each page of the demo, the same on all of them. */
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { escape, tag } from '../facts/html.js';
import { fillSlot } from './slots.js';

/** The front page has a list of its own, and leads to pages that are not in this one. */
const PAGES = [
  ['./', 'Accueil'],
  ['timeline.html', 'Tous les états'],
  ['map.html', 'Carte'],
  ['gauge.html', 'Jauge'],
  ['article.html', 'Article'],
  ['dark.html', 'Sombre'],
  ['narrow.html', 'Étroit'],
  ['print.html', 'Impression'],
  ['no-js.html', 'Sans script'],
  ['frame.html', 'Cadre'],
  ['dense.html', 'Dense'],
  ['two-languages.html', 'Deux langues'],
  ['csp.html', 'CSP stricte'],
  ['facts.html', 'Les chiffres'],
] as const;

/** Pages of demo/ without this list: the front page, and what scripts/facts.ts writes. */
export const WITHOUT_NAVIGATION: readonly string[] = ['index.html', 'facts.html'];

function navigation(current: string): string {
  const items = PAGES.map(([href, words]) => {
    const state = href === current ? { 'aria-current': 'page' } : {};
    return tag('li', {}, tag('a', { href, ...state }, escape(words)));
  });
  return `<header class="site">
<nav aria-label="Pages de démonstration">
<ul>
${items.join('\n')}
</ul>
</nav>
</header>`;
}

/**
 * A page with its list.
 * @param file where the page is
 * @throws when the page has no slot for it
 */
export async function withNavigation(page: string, file: string): Promise<string> {
  const filled = fillSlot(page, 'navigation', navigation(path.basename(file)));
  return format(filled, { ...(await resolveConfig(file)), parser: 'html' });
}
