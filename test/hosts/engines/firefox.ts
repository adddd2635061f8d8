/** Firefox (Gecko), driven by Puppeteer through WebDriver BiDi: it needs no driver of its own. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { callOf, type Engine, missing, WINDOW } from './engine.js';

const PROGRAM = '/usr/bin/firefox-esr';

export async function startFirefox(): Promise<Engine> {
  if (!existsSync(PROGRAM)) throw missing('Firefox', 'firefox-esr');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: PROGRAM,
    headless: true,
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  return {
    version: await browser.version(),
    async open(address) {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (inPage, ...given) => page.evaluate(callOf(inPage, given)) as never,
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
