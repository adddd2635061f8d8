/** Where the code goes: the folders of a host that follow updates or never change, and a phone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { aliasOf } from '../../../demo/configurator/versions.js';
import { codeIn, frameWith, type Site, startSite, widgetIn } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

describe('versions', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../dist/integrity.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const alias = aliasOf(version);

  test('opened in the folder that follows, frozen code outlives the next release', async () => {
    const host = await startSite([`/telecons/${alias}/`, `/telecons/${version}/`]);
    const codes: string[] = [];
    for (const form of ['figure', 'element', 'frame']) {
      const { page } = await host.open(`?ui-version=frozen&ui-form=${form}`);
      codes.push(await codeIn(page));
      await page.close();
    }
    host.release();
    for (const code of codes) {
      assert.match(code, /integrity="sha384-/);
      assert.ok(!code.includes(`/telecons/${alias}/`), code);
      const { page, complaints } = await host.paste(code);
      const frame = code.includes('<iframe')
        ? await frameWith(page, 'main iframe')
        : page.mainFrame();
      await widgetIn(frame, 'telecons-timeline');
      assert.deepEqual(complaints, []);
      await page.close();
    }
    await host.close();
  });

  test('opened in the folder of a version, what follows calls the one beside it', async () => {
    const host = await startSite([`/telecons/${version}/`, `/telecons/${alias}/`]);
    const { page } = await host.open('?ui-form=element');
    const code = await codeIn(page);
    const told = await page.$eval('.code .warnings', ({ textContent }) => textContent);
    assert.ok(code.includes(`/telecons/${alias}/telecons-timeline.js`), code);
    assert.doesNotMatch(code, /integrity/);
    assert.ok(told.includes(`/telecons/${alias}/ et non /telecons/${version}/`), told);
    await page.close();
    await host.close();
  });
});

describe('on a phone', () => {
  for (const element of ['timeline', 'region-map', 'target-gauge']) {
    for (const [form, reserve] of [
      ['figure', 'none'],
      ['figure', 'sheet'],
      ['plain', 'none'],
    ] as const) {
      test(`${form} of ${element}, height ${reserve}: an empty page of 320 px has nothing to scroll sideways`, async () => {
        const query = `element=${element}&ui-reserve=${reserve}`;
        const { page } = await site.open(`?${query}&ui-form=${form}`);
        const code = await codeIn(page);
        await page.close();
        // As it is where no script runs.
        const still = code.replace(/<script.*<\/script>/, '');
        const { page: phone } = await site.paste(still, 320);
        const found = await phone.evaluate(() => ({
          page: document.documentElement.scrollWidth,
          pictures: [...document.images].map(({ width, height, naturalWidth, naturalHeight }) => ({
            width,
            isWhole: Math.abs(width / height - naturalWidth / naturalHeight) < 0.02,
          })),
        }));
        assert.equal(/<img [^>]*style=/.test(code), reserve === 'none');
        assert.ok(found.page <= 320, `${found.page} px wide`);
        assert.equal(found.pictures.length, 1);
        for (const { width, isWhole } of found.pictures) {
          assert.ok(width > 200 && width <= 320, `${width} px`);
          assert.ok(isWhole);
        }
        await phone.close();
      });
    }
  }
});
