/** Addresses of a demo page: in the repository, beside the sources, and in dist/demo/. */

const ELEMENT_SCRIPT = /^\.\.\/src\/define\/([a-z-]+)\.ts$/;
const ATTRIBUTE = /(\s(?:href|src|srcset)=")([^"]+)(")/g;
/** What is reserved before a script runs; only built pages have the file. */
const RESERVED = '<link rel="stylesheet" href="../telecons.css" />';
const SCRIPT = /^ *<script type="module"/m;

/** Where the built site has what a page of demo/ names: `../src/define.ts` → `../telecons.js`. */
export function liveAddress(address: string): string {
  if (address === '../src/define.ts') return '../telecons.js';
  return address
    .replace(ELEMENT_SCRIPT, '../telecons-$1.js')
    .replace(/^\.\.\/dist\//, '../')
    .replace(/^configurator\//, '../configurator/')
    .replace(/^\.\.\/docs\/(.*)\.md(?=#|$)/, 'docs/$1.html');
}

/**
 * A page as dist/demo/ has it. Modules of its own are given to `ask` by their file in demo/, and
 * become the script of that name.
 */
export function rewritePage(page: string, ask: (module: string) => void): string {
  const rewritten = page.replaceAll(
    ATTRIBUTE,
    (_text, before: string, address: string, after: string) => {
      const live = liveAddress(address);
      if (!live.endsWith('.ts')) return before + live + after;
      ask(live);
      return before + live.replace(/\.ts$/, '.js') + after;
    },
  );
  return SCRIPT.test(rewritten) ? rewritten.replace(SCRIPT, `    ${RESERVED}\n$&`) : rewritten;
}
