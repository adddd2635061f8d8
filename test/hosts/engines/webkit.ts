/**
 * WebKit, the engine of Safari, as WebKitGTK: driven by its own WebDriver in a window of a screen that
 * nobody sees.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { callOf, type Engine, type Key, missing, WINDOW } from './engine.js';

const KEYS: Readonly<Record<Key, string>> = {
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowDown: Keys.ARROW_DOWN,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
};

/** What a function in the page came to: WebDriver knows only one way to answer. */
type Outcome = { readonly value: never } | { readonly error: string };

/** A program that runs until it is killed; rejects when it is not there or ends by itself. */
function start(
  program: string,
  debianPackage: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { process: ChildProcess; ended: Promise<never> } {
  const child = spawn(program, given, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', () => reject(missing(program, debianPackage)));
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}.`)));
  });
  // Nobody waits any more once it runs.
  ended.catch(() => undefined);
  return { process: child, ended };
}

/** A screen of its own: other tests may have one too. It writes its number into the fourth stream. */
async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const screen = start('Xvfb', 'xvfb', [
    ...[
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${WINDOW.width + 100}x${WINDOW.height + 100}x24`,
      '-nolisten',
      'tcp',
    ],
  ]);
  const stream = screen.process.stdio[3];
  const told = new Promise<string>((resolve) => {
    stream?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return {
    process: screen.process,
    display: `:${await Promise.race([told, screen.ended])}`,
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function connect(port: number): Promise<WebDriver> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder()
        .disableEnvironmentOverrides()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
        .build();
    } catch (error) {
      // It takes a moment until somebody listens.
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

export async function startWebKit(): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const program = start(
    'WebKitWebDriver',
    'webkit2gtk-driver',
    ['--host=127.0.0.1', `--port=${port}`],
    { DISPLAY: screen.display, GDK_BACKEND: 'x11' },
  );
  const driver = await Promise.race([connect(port), program.ended]);
  await driver.manage().setTimeouts({ script: 30_000 });
  await driver.manage().window().setRect(WINDOW);
  const capabilities = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    open: (address) => driver.get(address),
    async run(inPage, ...given) {
      const outcome = await driver.executeAsyncScript<Outcome>(
        `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${callOf(inPage, given)}).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`,
      );
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome.value;
    },
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    async close() {
      await driver.quit();
      program.process.kill();
      screen.process.kill();
    },
  };
}
