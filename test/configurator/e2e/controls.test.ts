/** Every control changes preview and code, can be undone, and the address brings all of it back. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { codeIn, previewFrame, settled, type Site, startSite, widgetIn } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** What is typed into free texts, by attribute. */
const TYPED: Readonly<Record<string, string>> = {
  from: '2019-03',
  to: '2020-02',
  point: '2020-04',
  'as-of': '2020-03-31',
  heading: 'Un titre « à nous »',
  'embed-url': 'https://example.org/embed/',
  classing: 'equal',
};

/** Changes nothing that is on screen: how it is drawn, or how own data would be. */
const UNSEEN = ['loading', 'classes', 'classing', 'heading-level'];

/** Colours of what the first view does not show. */
const UNSEEN_PROPERTIES = [
  ...['on-actual', 'actual-tint', 'target', 'skeleton', 'link', 'radius', 'surface-raised'],
  ...['touch', 'font-figures'],
];

const valueOf = (name: string): string => {
  if (!name.startsWith('--')) return TYPED[name] ?? '';
  if (/font/.test(name)) return 'monospace';
  return /radius|space|stroke|touch/.test(name) ? '60px' : '#cc00aa';
};

/** Works a control as a reader would; the value it ends with, for the message of a failure. */
async function work(page: Page, field: ElementHandle, name: string): Promise<string> {
  const text = await field.$('input[type=text]');
  if (text) {
    const value = valueOf(name);
    assert.ok(value, `nothing to type into ${name}`);
    await text.click({ count: 3 });
    await text.type(value);
    await page.keyboard.press('Tab');
    return value;
  }
  const select = await field.$('select');
  if (select) {
    const value = await select.$$eval('option', (options) => {
      const other = options.findLast(({ selected, disabled }) => !selected && !disabled);
      return other?.value ?? '';
    });
    await select.select(value);
    return value;
  }
  const boxes = await field.$$('input[type=checkbox], input[type=radio]:not(:checked):enabled');
  const box = boxes.at(-1);
  assert.ok(box, `${name} has nothing to choose`);
  await box.evaluate((input) => (input as HTMLInputElement).click());
  return 'on';
}

interface Sight {
  readonly code: string;
  /** Its hash. */
  readonly picture: string;
  /** The widget's own tag. */
  readonly tag: string;
}

async function sightOf(page: Page, tag: string): Promise<Sight> {
  await settled(page);
  const widget = await widgetIn(await previewFrame(page), tag);
  return {
    code: await codeIn(page),
    picture: createHash('sha256')
      .update(await widget.screenshot())
      .digest('hex'),
    tag: await widget.evaluate((element) => element.outerHTML),
  };
}

/** In a window that nothing has to be scrolled in. Warnings move what is below them; a picture that begins between two pixels is another one. */
const keepInPlace = (page: Page): Promise<void> =>
  page.$eval('.shown', (frame) => {
    const place = { position: 'fixed', top: '0', left: '560px', zIndex: '9' };
    Object.assign((frame as HTMLElement).style, place);
  });

const fieldsIn = (page: Page): Promise<string[]> =>
  page.$$eval('.settings [data-field]', (fields) =>
    fields.map((field) => (field as HTMLElement).dataset['field'] ?? ''),
  );

for (const element of ['timeline', 'region-map', 'target-gauge']) {
  describe(`controls of ${element}`, () => {
    test('each changes preview and code, and is undone', async () => {
      const tag = `telecons-${element}`;
      const { page, complaints } = await site.open(`?element=${element}&ui-form=element`, {
        height: 6000,
      });
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      await keepInPlace(page);
      const names = await fieldsIn(page);
      const asked = element === 'timeline' ? names : names.filter((name) => !name.startsWith('--'));
      assert.ok(asked.length >= 10, asked.join());
      const first = await sightOf(page, tag);
      for (const name of asked) {
        const field = await page.$(`[data-field="${name}"]`);
        assert.ok(field);
        const value = await work(page, field, name);
        const then = await sightOf(page, tag);
        assert.notEqual(then.code, first.code, `${name}=${value}: the code is the same`);
        assert.notEqual(then.tag, first.tag, `${name}=${value}: the preview has no such option`);
        const isSeen = !UNSEEN.includes(name) && !UNSEEN_PROPERTIES.includes(name.slice(11));
        if (isSeen) {
          assert.notEqual(then.picture, first.picture, `${name}=${value}: the preview is the same`);
        }
        await page.$$eval('.history button', ([undo]) => (undo as HTMLButtonElement).click());
        await page
          .waitForFunction(
            (before) => document.querySelector('#code')?.textContent === before,
            { timeout: 10_000 },
            first.code,
          )
          .catch(() => assert.fail(`${name}=${value} is not undone`));
        assert.equal((await sightOf(page, tag)).picture, first.picture, `${name}: after undo`);
      }
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}

describe('the state', () => {
  test('lives in the address: reloaded and shared, undone and redone', async () => {
    const { page } = await site.open('?ui-form=element');
    const click = (name: string): Promise<void> =>
      page.$$eval(
        'button',
        (buttons, text) => buttons.find(({ textContent }) => textContent?.trim() === text)?.click(),
        name,
      );
    const text = async (name: string, value: string): Promise<void> => {
      await page.click(`#field-${name}`, { count: 3 });
      await page.type(`#field-${name}`, value);
      await page.keyboard.press('Tab');
    };
    await text('heading', 'Premier');
    await text('from', '2020');
    await settled(page);
    const whole = await codeIn(page);
    assert.match(whole, /heading="Premier"/);
    assert.match(whole, /from="2020"/);
    assert.match(
      page.url(),
      /\?from=2020&heading=Premier&ui-form=element$|heading=Premier.*from=2020/,
    );
    // A field is one step, however many keys it took.
    await click('Annuler');
    await page.waitForFunction(
      () => !document.querySelector('#code')?.textContent.includes('from='),
    );
    assert.match(await codeIn(page), /heading="Premier"/);
    assert.equal(await page.$eval('#field-from', (input) => (input as HTMLInputElement).value), '');
    await click('Rétablir');
    await page.waitForFunction(() =>
      document.querySelector('#code')?.textContent.includes('from="2020"'),
    );
    // The browser's own buttons are the same steps.
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      () => !document.querySelector('#code')?.textContent.includes('heading='),
    );
    await page.goForward();
    await page.goForward();
    await settled(page);
    assert.equal(await codeIn(page), whole);
    // The keys too, outside of fields.
    await page.focus('.main');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      () => !document.querySelector('#code')?.textContent.includes('from='),
    );
    await click('Rétablir');
    await page.waitForFunction(() =>
      document.querySelector('#code')?.textContent.includes('from='),
    );
    const shared = await site.visit(page.url());
    await shared.page.waitForSelector('.stage');
    await settled(shared.page);
    assert.equal(await codeIn(shared.page), whole);
    // A page in the background draws nothing.
    await shared.page.close();
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('.stage');
    await settled(page);
    assert.equal(await codeIn(page), whole);
    await page.close();
  });

  test('of a broken or hostile address shows the widget, and runs and loads nothing', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
    const { page, requests, complaints } = await site.open(
      `?element=nothing&heading=${evil}&from=${evil}&region=%ff%00&ui-base=https://evil.example/&ui-picture=javascript:alert(1)&--telecons-actual=${evil}`,
    );
    const frame = await previewFrame(page);
    await widgetIn(frame, 'telecons-timeline');
    assert.ok(
      requests.every((address) => address.startsWith(site.base)),
      requests.join('\n'),
    );
    assert.equal(await page.$('img'), null);
    // The element itself tells developers of the date.
    assert.deepEqual(
      complaints.filter((text) => !/from="/.test(text)),
      [],
    );
    assert.match(await codeIn(page), /https:\/\/evil\.example\/telecons\.js/);
    await page.close();
  });
});
