/** The page itself: accessible, whole at every width, asking for own files only, copying aloud. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { codeIn, settled, type Site, startSite } from './site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

async function violations(page: Page): Promise<string[]> {
  // The page's own policy allows no script but its own: that of the test comes around it.
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

const VIEWS = [
  '',
  '?element=region-map&no-overseas=&ui-form=plain&ui-scheme=dark',
  `?element=target-gauge&as-of=2019-09-30&ui-form=wordpress&${encodeURIComponent('--telecons-actual')}=%23fafafa`,
  '?events=lockdown-1&from=20&ui-form=frame&ui-version=frozen&ui-base=x',
];

describe('accessibility', () => {
  for (const scheme of ['light', 'dark']) {
    for (const query of VIEWS) {
      for (const width of [360, 1280]) {
        test(`${scheme} ${width} ${query}`, async () => {
          const { page } = await site.open(query, { width });
          await page.setBypassCSP(true);
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.reload();
          await page.waitForSelector('.stage');
          await settled(page);
          await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
          assert.deepEqual(await violations(page), []);
          const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(scrolls <= width, `${scrolls} px wide`);
          await page.close();
        });
      }
    }
  }

  test('headings have an order, and each control a name', async () => {
    const { page } = await site.open();
    const headings = await page.$$eval('h1, h2, h3', (all) =>
      all.map(({ localName, textContent }) => `${localName} ${textContent?.trim()}`),
    );
    assert.deepEqual(headings, [
      'h1 Composer un graphique',
      'h2 1. Le graphique',
      'h2 2. Les réglages',
      'h3 Présentation',
      'h2 3. L’aperçu',
      'h2 4. Le code',
    ]);
    await page.close();
  });

  test('the keyboard reaches all of it in the order of the page, and leaves it', async () => {
    const { page } = await site.open();
    const seen: string[] = [];
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement: found } = document;
        const field = found?.closest<HTMLElement>('[data-field]')?.dataset['field'];
        return field ?? found?.textContent?.trim() ?? found?.localName ?? '';
      });
      const area = await page.evaluate(() => document.activeElement?.localName);
      const text = area === 'iframe' ? 'preview' : name;
      if (text !== seen.at(-1)) seen.push(text);
    }
    const inOrder = [
      'Aller au configurateur',
      'series',
      'heading',
      'lang',
      'width',
      'preview',
      'form',
      'Copier le code',
      'base',
      'version',
      'reserve',
    ];
    const places = inOrder.map((name) => seen.indexOf(name));
    assert.ok(
      places.every((place) => place >= 0),
      `${seen.join(', ')}`,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      seen.join(', '),
    );
    await page.close();
  });
});

describe('requests', () => {
  test('are for own files only, and there is neither cookie nor storage', async () => {
    const { page, requests, complaints } = await site.open(
      '?series=weekly&ui-base=https://cdn.example.org/',
    );
    assert.ok(requests.length > 5);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(site.base)),
      [],
    );
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0]);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

const pressCopy = (page: Page): Promise<void> => page.click('.main');

const spoken = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
  return page.$eval('#status', ({ textContent }) => textContent ?? '');
};

describe('copying', () => {
  test('puts just the code on the clipboard and says so', async () => {
    const { page } = await site.open();
    const { origin } = new URL(site.base);
    await page
      .browserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await pressCopy(page);
    assert.equal(await spoken(page), 'Code copié.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeIn(page));
    await page.browserContext().clearPermissionOverrides();
    await page.close();
  });

  test('waits for the drawing: what is copied at once is what was chosen', async () => {
    const { page } = await site.open('?ui-form=element');
    await page.evaluate(() => {
      Object.assign(globalThis, { copied: '' });
      navigator.clipboard.writeText = (text) => {
        Object.assign(globalThis, { copied: text });
        return Promise.resolve();
      };
    });
    await page.$$eval('[data-field=series] input', (inputs) => {
      inputs.find((input) => (input as HTMLInputElement).value === 'annual')?.click();
      document.querySelector<HTMLElement>('.main')?.click();
    });
    assert.equal(await spoken(page), 'Code copié.');
    const copied = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    assert.equal(copied, await codeIn(page));
    assert.match(copied, /series="annual".*2022|series="annual".*an/);
    await page.close();
  });

  test('falls back to the older way, then to a selection, and says which keys to press', async () => {
    const { page } = await site.open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await pressCopy(page);
    assert.match(await spoken(page), /refusé.*sélectionné.*Ctrl/);
    const selected = await page.evaluate(() => getSelection()?.toString());
    assert.equal(selected, await codeIn(page));
    await page.evaluate(() => {
      document.execCommand = () => true;
    });
    await pressCopy(page);
    await page.waitForFunction(
      () => document.querySelector('#status')?.textContent === 'Code copié.',
    );
    await page.close();
  });
});

describe('warnings', () => {
  const cases: readonly (readonly [query: string, pattern: RegExp])[] = [
    [
      '?from=2020-05',
      /Série coupée : \d+ chiffres publiés ne sont pas montrés, dont le plus élevé \(avril 2020\)/,
    ],
    ['?events=none', /Événements masqués/],
    ['?events=lockdown-1', /Événements choisis/],
    ['?as-of=2019-09-15', /tels que connus au 15 septembre 2019 : \d+ chiffres publiés/],
    ['?element=target-gauge&as-of=2019-09-30', /Périodes différentes.*jusqu’au 15 septembre 2019/],
    ['?element=region-map&no-overseas=', /Outre-mer masqué/],
    ['?no-controls=', /Sans commandes/],
    ['?--telecons-actual=%23f4e285', /Contraste trop faible en thème clair.*« Données » a 1,\d:1/],
    ['?--telecons-surface=%230b5a8a&theme=light', /trop faible en thème clair.*« Données » a 1:1/],
    ['?--telecons-actual=red', /valeur non comprise/],
    ['?point=2031-01', /rien n’est mis en avant/],
    ['?from=hier', /from="hier"/],
    ['?as-of=2017', /aucun chiffre/],
  ];
  for (const [query, pattern] of cases) {
    test(query, async () => {
      const { page } = await site.open(query);
      const told = await page.$$eval('.preview .warnings li', (items) =>
        items.map(({ textContent }) => (textContent ?? '').replace(/\s/g, ' ')),
      );
      assert.ok(
        told.some((text) => pattern.test(text)),
        told.join('\n'),
      );
      await page.close();
    });
  }

  const refused = [
    'from=2020-13',
    'as-of=hier',
    'from=2021&to=2019',
    'point=2031-01',
    'embed-url=javascript:alert(1)',
    'element=region-map&region=FR-XYZ',
    'events=lockdown-1%20nothing',
  ];
  for (const query of refused) {
    test(`${query} is told once as refused, and the code holds nothing of it`, async () => {
      const { page } = await site.open(`?${query}&ui-form=element`);
      const kinds = await page.$$eval('.preview .warnings > li', (items) =>
        items.map(({ className }) => className),
      );
      // The event that there is stays, and hides the others.
      const isPartly = query.startsWith('events');
      assert.deepEqual(kinds, isPartly ? ['caution', 'refused'] : ['refused']);
      const kept = isPartly ? ' events="lockdown-1"' : '';
      assert.match(await codeIn(page), new RegExp(`<telecons-[a-z-]+${kept} style="[^"]*">`));
      await page.close();
    });
  }

  test('there is none where nothing misleads', async () => {
    for (const query of ['', '?element=region-map', '?element=target-gauge&shape=dial']) {
      const { page } = await site.open(query);
      assert.equal((await page.$$('.preview .warnings li')).length, 0, query);
      await page.close();
    }
  });
});

describe('the preview', () => {
  test('has the width that is chosen, light or dark whatever the page is', async () => {
    const { page } = await site.open('?ui-width=320');
    const width = (): Promise<number> => page.$eval('.shown', (frame) => frame.clientWidth);
    for (const [name, expected] of [
      ['320', 320],
      ['480', 480],
      ['680', 680],
    ] as const) {
      await page.$$eval(
        '[data-field=width] input',
        (inputs, value) => {
          inputs.find((input) => (input as HTMLInputElement).value === value)?.click();
        },
        name,
      );
      assert.equal(await width(), expected);
    }
    await page.$$eval('[data-field=width] input', (inputs) =>
      (inputs.at(-1) as HTMLElement).click(),
    );
    assert.ok((await width()) > 800);
    await page.$$eval('[data-field=scheme] input', (inputs) =>
      (inputs.at(-1) as HTMLElement).click(),
    );
    const frame = await (await page.$('iframe.shown'))?.contentFrame();
    await frame?.waitForSelector('html.dark');
    await page.close();
  });
});
