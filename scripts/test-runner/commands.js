/** Server side of test/commands.ts: one door to the browser's debugging protocol. */

/** What a test file changed and the next one, in the same page, must not inherit. */
const RESET = [
  ['Emulation.setEmulatedMedia', { media: '', features: [] }],
  ['Emulation.clearDeviceMetricsOverride', {}],
  ['Emulation.setTouchEmulationEnabled', { enabled: false }],
  ['Emulation.setCPUThrottlingRate', { rate: 1 }],
  ['Network.setBlockedURLs', { urls: [] }],
  ['Browser.resetPermissions', {}],
];

/** The browser's own messages that no page script can observe or cause on purpose. */
const SERIOUS_SOURCES = new Set(['security', 'deprecation', 'intervention']);

/** @type {WeakMap<object, Promise<{client: import('puppeteer-core').CDPSession, used: boolean, log: string[]}>>} */
const doors = new WeakMap();

async function openDoor(page) {
  const client = await page.createCDPSession();
  const door = { client, used: false, log: [] };
  client.on('Log.entryAdded', ({ entry }) => {
    if (SERIOUS_SOURCES.has(entry.source)) door.log.push(`${entry.source}: ${entry.text}`);
  });
  await client.send('Log.enable');
  return door;
}

function doorOf(page) {
  let door = doors.get(page);
  if (!door) doors.set(page, (door = openDoor(page)));
  return door;
}

/**
 * Commands: `cdp` `{method, params}` sends one protocol message and returns its answer;
 * `log-start` and `log-end` bracket a test file: the second returns the browser's own complaints
 * and undoes what `cdp` changed.
 */
export function debuggingCommands() {
  return {
    name: 'debugging-commands',
    async executeCommand({ command, payload, session }) {
      if (!['cdp', 'log-start', 'log-end'].includes(command)) return undefined;
      const door = await doorOf(session.browser.getPage(session.id));
      if (command === 'cdp') {
        door.used = true;
        return (await door.client.send(payload.method, payload.params)) ?? {};
      }
      if (command === 'log-end' && door.used) {
        for (const [method, params] of RESET) await door.client.send(method, params);
        door.used = false;
      }
      return { log: door.log.splice(0) };
    },
  };
}

/** Puts test/console-guard.ts before everything else in each test file, on its first line. */
export function consoleGuard() {
  return {
    name: 'console-guard',
    transform(context) {
      if (!context.path.endsWith('.test.ts') || typeof context.body !== 'string') return undefined;
      return { body: `import '/test/console-guard.ts';${context.body}` };
    },
  };
}
