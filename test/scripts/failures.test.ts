/** What `npm test` says last of tests that failed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { failuresOf } from '../../scripts/test-runner/failures.js';
import { countingReporter } from '../../scripts/test-runner/reporter.js';

/** A file of the browser's runner: its tests by name, and whether they passed. */
const session = (tests: Readonly<Record<string, boolean>>) => ({
  testResults: {
    name: '',
    suites: [],
    tests: Object.entries(tests).map(([name, passed]) => ({
      name,
      passed,
      skipped: false,
      error: passed ? undefined : { name: 'Error', message: `${name}: not so` },
    })),
  },
  errors: [],
  request404s: [],
  logs: [],
});

void test('of the browser’s reporter: the files that failed, with their messages', () => {
  const lines: string[] = [];
  const logger = {
    log: (line: string) => lines.push(line),
    group: () => undefined,
    groupEnd: () => undefined,
  };
  const report = (testFile: string, tests: Readonly<Record<string, boolean>>): void =>
    countingReporter().reportTestFileResults({
      logger,
      sessionsForTestFile: [session(tests)],
      testFile: path.resolve(testFile),
    });
  report('test/a.test.ts', { one: true });
  report('test/b.test.ts', { two: false, three: true });
  report('test/c.test.ts', { four: true });
  report('test/d.test.ts', { five: false });
  const failures = failuresOf(`${lines.join('\n')}\n\n4 files in 1.0 s\n`);
  for (const said of ['✗ test/b.test.ts', 'two: not so', '✗ test/d.test.ts', 'five: not so']) {
    assert.ok(failures.includes(said), `${said} in:\n${failures}`);
  }
  assert.doesNotMatch(failures, /a\.test|three|c\.test|4 files/);
});

void test('of Node’s reporter: what it says again at its end', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'telecons-'));
  try {
    const file = path.join(folder, 'sample.test.mjs');
    writeFileSync(
      file,
      `import { test } from 'node:test';
       test('this holds', () => {});
       test('this does not', () => { throw new Error('because of that'); });`,
    );
    // A run in a run would report to the outer one.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const options = ['--test', '--test-reporter=spec', file];
    const { stdout } = spawnSync(process.execPath, options, { env, encoding: 'utf8' });
    const failures = failuresOf(stdout);
    assert.match(failures, /this does not/);
    assert.match(failures, /because of that/);
    assert.doesNotMatch(failures, /this holds|ℹ/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

void test('nothing, where nothing failed', () => {
  assert.equal(failuresOf('✓ test/a.test.ts (1)\n\n1 files in 1.0 s\n✔ this holds (1ms)\n'), '');
});
