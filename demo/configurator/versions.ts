/** The version in an address: where it stands, and the number or alias that takes its place. */

/** `telecons@0.1.0`, as CDNs of npm packages name a folder; a scope is before the name. */
const OF_PACKAGE = /(?<=[^/])@[^/@]+(?=\/)/;
/** `/0.1.0/` or `/0.1/`, as the recipe for an own host names one: the last. Years are none. */
const OF_FOLDER = /(?<=(?<!\/\d{4})\/)\d{1,3}(?:\.\d+){0,2}(?=\/(?:dist\/)?$)/;
/** A whole number in any other place, which can't be told apart from the folder's own name. */
const EXACT = /\d+\.\d+\.\d+/;

/** What follows corrections but no change of the contract: under 1.0 any minor may change it. */
export function aliasOf(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `${major}.${minor}` : major;
}

export const isOfPackage = (base: string): boolean => OF_PACKAGE.test(new URL(base).pathname);

/** Number or alias that the address has a place for; `null`: it has none. */
export function versionIn(base: string): string | null {
  const { pathname } = new URL(base);
  const [found = null] = OF_PACKAGE.exec(pathname) ?? OF_FOLDER.exec(pathname) ?? [];
  return found && found.replace('@', '');
}

/** The same address with this version, where it has a place for one. */
export function withVersion(base: string, version: string): string {
  const url = new URL(base);
  const { pathname } = url;
  url.pathname = OF_PACKAGE.test(pathname)
    ? pathname.replace(OF_PACKAGE, `@${version}`)
    : pathname.replace(OF_FOLDER, version);
  return url.href;
}

/** A whole version that the address names, wherever it stands; empty: none. */
export function exactVersionIn(base: string): string {
  return EXACT.exec(versionIn(base) ?? new URL(base).pathname)?.[0] ?? '';
}
