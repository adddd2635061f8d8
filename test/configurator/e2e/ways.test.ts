/** Ways through the page: focus that stays, links past the settings, links to the recipes, names. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { codeIn, settled, type Site, startSite } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('focus', () => {
  test('stays on the button that undoes the last step, and on the one that repeats it', async () => {
    const { page } = await site.open();
    await page.type('#field-heading', 'Un titre');
    await page.keyboard.press('Tab');
    for (const [name, state] of [
      ['Annuler', 'Premier jour'],
      ['Rétablir', 'Un titre'],
    ] as const) {
      const button = await page.waitForSelector(`.history button ::-p-text(${name})`);
      await button?.focus();
      await page.keyboard.press('Enter');
      const typed = name === 'Annuler' ? '' : state;
      await page.waitForFunction(
        (expected) =>
          document.querySelector<HTMLInputElement>('#field-heading')?.value === expected,
        {},
        typed,
      );
      await settled(page);
      assert.equal(await focused(page), name);
      assert.equal(await button?.evaluate((each) => each.ariaDisabled), 'true');
      // Once more does nothing.
      await page.keyboard.press('Enter');
      assert.equal(
        await page.$eval('#field-heading', (each) => (each as HTMLInputElement).value),
        typed,
      );
      assert.equal(await focused(page), name);
    }
    await page.close();
  });

  test('stays on the button that copies when there is nothing to copy, and says so', async () => {
    const { page } = await site.open('?from=2020&ui-form=wordpress');
    await page.focus('.main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /rien à copier/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    assert.equal(await focused(page), 'Copier le code');
    await page.close();
  });
});

describe('links past the settings', () => {
  test('lead to preview and code in three presses, and leave the steps as they are', async () => {
    const { page } = await site.open();
    await page.type('#field-heading', 'Un titre');
    await page.keyboard.press('Tab');
    await settled(page);
    const address = page.url();
    for (const [name, title, next] of [
      ['Aller à l’aperçu', '3. L’aperçu', '680 px'],
      ['Aller au code', '4. Le code', 'Figure'],
    ] as const) {
      await page.focus('.skip');
      while ((await focused(page)) !== name) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal((await focused(page)).replace(/\s/g, ' '), title);
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() =>
        document.activeElement?.parentElement?.textContent?.trim().replace(/\s/g, ' '),
      );
      assert.equal(label, next);
    }
    assert.equal(page.url(), address);
    const undo = await page.$('.history button');
    assert.equal(await undo?.evaluate((each) => each.ariaDisabled), 'false');
    await page.close();
  });

  test('are not needed on wide screens: the settings scroll, and the preview stays in sight', async () => {
    const { page } = await site.open('', { width: 1280, height: 900 });
    await page.focus('.settings details:last-of-type summary');
    const found = await page.evaluate(() => {
      const place = (selector: string): DOMRect | undefined =>
        document.querySelector(selector)?.getBoundingClientRect();
      return {
        summary: place('.settings details:last-of-type summary')?.bottom ?? Infinity,
        preview: place('iframe.shown')?.top ?? Infinity,
        page: document.documentElement.scrollWidth,
      };
    });
    assert.ok(Math.floor(found.summary) <= 900, `${found.summary} px`);
    assert.ok(found.preview >= 0 && found.preview < 450, `${found.preview} px`);
    assert.ok(found.page <= 1280);
    // At the end of the code the settings are still there.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [top, bottom] = await page.$eval('.side', (side) => {
      const place = side.getBoundingClientRect();
      // Between two pixels, as the page ends there.
      return [Math.ceil(place.top), Math.ceil(place.bottom)];
    });
    assert.ok(top === 0 && bottom === 900, `${top} to ${bottom} px`);
    await page.close();
  });

  test('are in sight where preview and code are far below', async () => {
    for (const [width, isSeen] of [
      [360, true],
      [680, true],
      [1280, false],
    ] as const) {
      const { page } = await site.open('', { width, height: 700 });
      const link = await page.$('.jumps a');
      assert.equal(await link?.isVisible(), isSeen, `${width} px`);
      if (isSeen) {
        await link?.click();
        const top = await page.$eval('#preview-title', (each) => each.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < 700, `${top} px`);
      }
      await page.close();
    }
  });
});

describe('links to the guide and the recipes', () => {
  test('lead from the header and from each form to a page and a heading that are there', async () => {
    const { page } = await site.open();
    const addresses = new Set<string>();
    const read = async (selector: string): Promise<void> => {
      for (const href of await page.$$eval(selector, (all) =>
        all.map((each) => (each as HTMLAnchorElement).href),
      )) {
        addresses.add(href);
      }
    };
    await read('header a');
    for (const form of ['figure', 'element', 'frame', 'wordpress', 'plain']) {
      await page.$eval(`[data-field=form] input[value=${form}]`, (input) =>
        (input as HTMLInputElement).click(),
      );
      assert.match(
        await page.$eval('.where', ({ textContent }) => textContent ?? ''),
        /Où le coller/,
      );
      await read('.where a');
    }
    assert.equal(addresses.size, 7, [...addresses].join('\n'));
    for (const address of addresses) {
      const answer = await fetch(address);
      assert.equal(answer.status, 200, address);
      const { hash } = new URL(address);
      if (hash) assert.ok((await answer.text()).includes(`id="${hash.slice(1)}"`), address);
    }
    await page.close();
  });
});

describe('names', () => {
  for (const element of ['timeline', 'region-map', 'target-gauge']) {
    test(`of the groups and fields of ${element} are each its own`, async () => {
      const { page } = await site.open(`?element=${element}`);
      const names = await page.$$eval('legend, .field > label:not(.check), .check > span', (all) =>
        all.map(({ textContent }) => textContent?.trim() ?? ''),
      );
      assert.ok(names.length > 15);
      assert.deepEqual([...names].sort(), [...new Set(names)].sort());
      await page.close();
    });
  }
});

describe('English code', () => {
  test('has a space between sentences, and none before a semicolon', async () => {
    for (const element of ['timeline', 'region-map', 'target-gauge']) {
      const { page } = await site.open(`?element=${element}&lang=en&ui-form=plain`);
      const code = await codeIn(page);
      const text = code.replace(/<\/?a\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n');
      assert.doesNotMatch(text, /[\s\u202f\u00a0];/, element);
      assert.doesNotMatch(text, /[\p{Ll}\d%)]\.\p{Lu}/u, element);
      assert.match(text, /Sources?: /);
      await page.close();
    }
  });
});
