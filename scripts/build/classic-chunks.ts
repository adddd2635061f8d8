/**
 * Lets the classic script find its chunks. For a browser a classic script of another origin has no
 * address, so `import('./chunks/…')` is refused in it unless its tag says `crossorigin` (as the HTML
 * standard has it; seen in Chromium). Its tag tells where it came from; where a page has pasted the
 * code nothing does, and the chunks are looked for beside the page.
 */
const ADDRESS = 'const address=(document.currentScript||location).src||location;';

/** The code of a classic script, `(function(){…})()`, whose `import()`s start from its address. */
export function findChunks(code: string): string {
  return code
    .replace('{', `{${ADDRESS}`)
    .replaceAll(/\bimport\(((["'`])\.\/[^"'`]+\2)\)/g, 'import(new URL($1,address))');
}
