/** Runs the tests in a real Chromium, one file at a time; see scripts/test.ts for `npm test`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserLaunchOptions } from './scripts/browser.js';
import { consoleGuard, debuggingCommands } from './scripts/test-runner/commands.js';
import { otherOrigin } from './scripts/test-runner/other-origin.js';
import { countingReporter } from './scripts/test-runner/reporter.js';

const launchOptions = await browserLaunchOptions();
// A `lang` and a doctype as on a real page: the elements take their language from it.
const page = (runner) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>telecons</title></head>` +
  `<body><script type="module" src="${runner}"></script></body></html>`;

export default {
  files: ['test/{model,format,i18n,views,charts,elements,embed,package,reference}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [chromeLauncher({ puppeteer, launchOptions, concurrency: 1 })],
  concurrency: 1,
  concurrentBrowsers: 1,
  // Two files at once and a limit of 5 s timed out in one run of six; these were stable.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: page,
  staticLogging: true,
  reporters: [countingReporter()],
  plugins: [
    a11ySnapshotPlugin(),
    debuggingCommands(),
    consoleGuard(),
    otherOrigin(),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
};
