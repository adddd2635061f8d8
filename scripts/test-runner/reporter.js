/** Prints the failures as they come and, as its very last line, the counts. */
import path from 'node:path';
import { formatError } from '@web/test-runner';

/** @returns {{name: string, passed: boolean, skipped: boolean, error?: object}[]} */
function flatten(suite, prefix = '') {
  if (!suite) return [];
  const name = [prefix, suite.name].filter(Boolean).join(' › ');
  const tests = suite.tests.map((test) => ({ ...test, name: [name, test.name].join(' › ') }));
  return [...tests, ...suite.suites.flatMap((inner) => flatten(inner, name))];
}

/** @param {{passed: number, failed: number, skipped: number}} counts */
export const summaryLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

export function countingReporter() {
  const started = Date.now();
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const tests = flatten(session.testResults);
        const broken = tests.filter((test) => !test.passed && !test.skipped);
        const mark = broken.length || session.errors.length ? '✗' : '✓';
        logger.log(`${mark} ${path.relative(process.cwd(), testFile)} (${tests.length})`);
        for (const test of broken) {
          logger.log(`  ✗ ${test.name}`);
          logger.group();
          logger.log(test.error ? formatError(test.error) : 'failed');
          logger.groupEnd();
        }
        for (const error of session.errors) logger.log(`  ✗ ${formatError(error)}`);
        for (const url of session.request404s) logger.log(`  404 ${url}`);
        for (const log of session.logs) logger.log('  console:', ...log);
      }
    },
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = flatten(session.testResults);
        for (const test of tests) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        // A file that breaks outside its tests (syntax, import, hook, time limit) is a failure.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) {
          counts.failed += 1;
        }
      }
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`\n${sessions.length} files in ${seconds} s\n${summaryLine(counts)}`);
    },
  };
}
