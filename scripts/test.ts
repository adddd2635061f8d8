/**
 * `npm test`: the sources in a browser, then the built files, then in Node the scripts, the installed
 * package and real hosts; ends with what failed, and one line that counts them all.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isBuildCurrent } from './build/stamp.js';
import { failuresOf } from './test-runner/failures.js';
import { summaryLine } from './test-runner/reporter.js';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const SOURCE_FOLDERS = [
  ...['model', 'format', 'i18n', 'views', 'charts', 'elements', 'embed'],
  ...['reference', 'configurator'],
];

/** Tests that Node runs; those of hosts and of built pages start browsers of their own. */
const IN_NODE = [
  ['Scripts', 'scripts'],
  ['Installed package', 'package'],
  ['Hosts', 'hosts'],
  ['Recipes', 'recipes'],
  ['Configurator, as it is built', 'configurator/e2e'],
  ['Demo site', 'demo'],
] as const;

/**
 * What needs programs of Debian, not of npm: Firefox and WebKit, and the recipes for nginx, Caddy, Hugo,
 * PHP with WordPress. It runs with `--installed`, as in `.ci/run`, and then fails where one is missing.
 */
const INSTALLED = '.installed.test.ts';
const withInstalled = process.argv.includes('--installed');

const CURSOR_MOVES = /\u001b\[\d*[AGK]/g;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was printed of the failed ones. */
  readonly failures: string;
}

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, failures: '' };

/** Runs Node with these arguments, shows its output and returns it with the exit code. */
function runNode(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (data: string) => {
      output += data;
      // The runner moves the cursor even when nobody watches.
      process.stdout.write(data.replaceAll(CURSOR_MOVES, ''));
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function testFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    const full = path.join(root, 'test', folder);
    if (!existsSync(full)) return [];
    const names = readdirSync(full, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.test.ts') && !/^e2e[\\/]/.test(name))
      .filter((name) => withInstalled || !name.endsWith(INSTALLED))
      .map((name) => path.posix.join('test', folder, name.split(path.sep).join('/')))
      .sort();
  });
}

function lastNumber(output: string, pattern: RegExp): number {
  const found = [...output.matchAll(pattern)].at(-1)?.[1];
  return found === undefined ? 0 : Number(found);
}

/** A run that ends badly without a failed test (a crash, a broken configuration) counts as one. */
function outcome(
  { code, output }: { code: number; output: string },
  passed: number,
  failed: number,
  skipped: number,
): Outcome {
  const failures = code === 0 ? '' : failuresOf(output) || `exit code ${code}`;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped, failures };
}

async function inBrowser(files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) return NOTHING;
  const runner = require.resolve('@web/test-runner').replace(/index\.js$/, 'bin.js');
  const run = await runNode([runner, '--files', ...files]);
  const { output } = run;
  return outcome(
    run,
    lastNumber(output, /(\d+) passed, \d+ failed, \d+ skipped/g),
    lastNumber(output, /\d+ passed, (\d+) failed, \d+ skipped/g),
    lastNumber(output, /\d+ passed, \d+ failed, (\d+) skipped/g),
  );
}

async function inNode(files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) return NOTHING;
  const options = ['--import', 'tsx', '--test', '--test-reporter=spec'];
  const run = await runNode([...options, ...files]);
  const { output } = run;
  return outcome(
    run,
    lastNumber(output, /^ℹ pass (\d+)/gm),
    lastNumber(output, /^ℹ fail (\d+)/gm) + lastNumber(output, /^ℹ cancelled (\d+)/gm),
    lastNumber(output, /^ℹ skipped (\d+)/gm) + lastNumber(output, /^ℹ todo (\d+)/gm),
  );
}

const current = await isBuildCurrent(root);
if (!current) console.log('dist/ is absent or older than the sources: building it first.');
const build = current ? 0 : (await runNode(['--import', 'tsx', 'scripts/build.ts'])).code;

console.log('\n— Sources');
const outcomes = [await inBrowser(testFiles(...SOURCE_FOLDERS))];
console.log('\n— Built files');
outcomes.push(await inBrowser(testFiles('dist')));
for (const [title, folder] of IN_NODE) {
  console.log(`\n— ${title}`);
  outcomes.push(await inNode(testFiles(folder)));
}
if (build !== 0) {
  console.error('The build failed.');
  outcomes.push({ ...NOTHING, failed: 1, failures: 'npm run build' });
}

if (!withInstalled) {
  console.log(
    '\nNot among these: other browsers, and recipes for programs of the system: `npm test -- --installed`.',
  );
}
const sum = (key: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
const failures = outcomes.flatMap((each) => each.failures || []);
if (failures.length) console.log(`\n— What failed\n${failures.join('\n\n')}`);
console.log(`\n${summaryLine(total)}`);
