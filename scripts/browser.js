/**
 * Finds a Chromium for the tests, the bench and the pictures, so that nobody has to install one
 * by hand.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Flags that make headless runs repeatable; `--no-sandbox` because CI containers run as root. */
export const browserFlags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const EDGE = [
  '/usr/bin/microsoft-edge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `No Chromium was found. One of these helps:
  - set CHROME_PATH to the executable of Chrome, Chromium or Edge;
  - install Chrome, Chromium or Edge (Debian: apt-get install chromium);
  - on Linux x64, run "npm ci" with optional packages so that @sparticuz/chromium is there.`;

/**
 * The executable of `$CHROME_PATH` or of an installed Chrome, Chromium or Edge.
 *
 * @returns {string | undefined}
 */
export function installedBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is "${chosen}": no such file.\n${HELP}`);
    return chosen;
  }
  try {
    const found = createRequire(import.meta.url)('chrome-launcher').Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // chrome-launcher throws instead of answering "none" on Linux.
  }
  return EDGE.find((path) => existsSync(path));
}

/** @returns {Promise<string | undefined>} */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Must be set before the import: only then does the package unpack its NSS libraries.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Options for `puppeteer.launch`: `$CHROME_PATH`, else an installed Chrome, Chromium or Edge, else
 * the Chromium packaged on npm. Throws an error that says what to do when there is none.
 *
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[]}>}
 */
export async function browserLaunchOptions() {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, headless: true, args: browserFlags };
  const packaged = await packagedBrowser();
  if (packaged) return { executablePath: packaged, headless: 'shell', args: browserFlags };
  throw new Error(HELP);
}

/**
 * Options for `puppeteer.launch` of the one browser whose version package-lock.json pins: for
 * pictures that must come out the same everywhere. Throws where it can't run.
 *
 * @returns {Promise<{executablePath: string, headless: 'shell', args: string[]}>}
 */
export async function pinnedBrowserOptions() {
  const executablePath = await packagedBrowser();
  if (executablePath) return { executablePath, headless: 'shell', args: browserFlags };
  throw new Error(
    'The pictures are made with the Chromium packaged as @sparticuz/chromium, which runs on ' +
      'Linux x64 only: run this command there, or in a container of it, after "npm ci".',
  );
}
