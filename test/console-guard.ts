/**
 * Fails the running test on any console warning or error, page error or browser complaint that it
 * did not expect. The test runner loads this file before each test file.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { claimMessages, recordMessages } from './console.js';

recordMessages();

function failOnMessages(where: string): void {
  const messages = claimMessages();
  if (messages.length > 0) {
    throw new Error(`Unexpected console output ${where}:\n${messages.join('\n')}`);
  }
}

before(async () => {
  await executeServerCommand('log-start');
});

beforeEach(function () {
  const test = this.currentTest;
  const body = test?.fn;
  // A test that takes a `done` callback is only checked at the end of its file.
  if (!test || !body || body.length > 0) return;
  test.fn = async function () {
    try {
      await (body as () => unknown).call(this);
    } catch (error) {
      // The test's own failure is the news; what it left must not fail the next one.
      claimMessages();
      throw error;
    }
    failOnMessages('during the test');
  };
});

after(async () => {
  const { log } = await executeServerCommand<{ log: string[] }, undefined>('log-end');
  if (log.length > 0) throw new Error(`The browser complained:\n${log.join('\n')}`);
  failOnMessages('outside the tests');
});
