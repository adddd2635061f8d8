/**
 * Writes all `import('./chunks/name-version.js')` of a page's script as `load('name')`: folder and
 * version stand in it once (30 bytes less, and sizes depend less on chance). It tries twice, as phones
 * lose the network between two requests.
 *
 * In a classic script `load` also tells where the chunks are. For a browser a classic script of
 * another origin has no address, so a relative `import()` is refused in it unless its tag says
 * `crossorigin` (as the HTML standard has it; seen in Chromium). Its tag tells where it came from;
 * where a page has pasted the code nothing does, and the chunks are looked for beside the page. Its
 * `baseURI` is an address even where `location` is `about:srcdoc`.
 */
const IMPORT = /\bimport\((["'`])(\.\/[^"'`]*?)([\w-]+?)(-[\w-]{6}\.js)\1\)/g;

const ADDRESS = 'document.currentScript?.src||document.baseURI';

/** @param module An ES module; else a classic script, `(function(){…})()`. */
export function shareLoader(code: string, module: boolean): string {
  const [, , folder, , version] = new RegExp(IMPORT).exec(code) ?? [];
  if (folder === undefined || version === undefined) return code;
  const path = `\`${folder}\${name}${version}\``;
  const loading = code.replaceAll(IMPORT, 'load("$3")');
  const twice = (url: string): string =>
    `load=(name,url=${url})=>import(url).catch(()=>import(url))`;
  return module
    ? `const ${twice(path)};${loading}`
    : loading.replace('{', `{const address=${ADDRESS},${twice(`new URL(${path},address)`)};`);
}

/** The addresses of the chunks that written code asks for, by `load` or by an `import()` each. */
export function chunksAskedFor(code: string): readonly string[] {
  const direct = [...code.matchAll(/\bimport\(["'`]([^"'`$]+)["'`]\)/g)].map(([, url = '']) => url);
  const loader = /([\w$]+)=\([\w$]+,[\w$]+=(?:new URL\()?`([^`$]*)\$\{[\w$]+\}([^`]*)`/.exec(code);
  if (!loader) return direct;
  const [, load = '', before = '', after = ''] = loader;
  const name = load.replaceAll('$', '\\$');
  const calls = code.matchAll(new RegExp(`(?<![\\w$.])${name}\\("([\\w-]+)"\\)`, 'g'));
  return [...direct, ...[...calls].map(([, chunk = '']) => before + chunk + after)];
}
