/** `telecons.css` where no script will ever run: what is there is followed by what comes next. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './frames/site.js';

/** Each with a sentence, as hosts leave them where they take the picture. */
const FORMS = [
  '<telecons-timeline><p>Phrase.</p></telecons-timeline>',
  '<telecons-region-map><p>Phrase.</p></telecons-region-map>',
  '<telecons-target-gauge><p>Phrase.</p></telecons-target-gauge>',
  '<telecons-target-gauge shape="dial" as-of="2020-09-30"><p>Phrase.</p></telecons-target-gauge>',
  '<figure class="telecons-embed" data-element="timeline"><p>Phrase.</p></figure>',
  '<div class="telecons-embed" data-element="target-gauge" data-shape="dial"><p>Phrase.</p></div>',
];
const WIDTHS = [320, 600, 900];

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Pixels between the sentence and what follows the widget, for each form. */
async function gaps(width: number, script: boolean, media: 'screen' | 'print'): Promise<number[]> {
  const body = FORMS.map((form) => `${form}<hr>`).join('');
  const style = `<link rel="stylesheet" href="${site.address}telecons.css">`;
  const { page } = await site.hold(style + body, { width, script });
  await page.emulateMediaType(media);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('hr')].map((rule) => {
      const sentence = rule.previousElementSibling?.querySelector('p');
      return rule.getBoundingClientRect().top - (sentence?.getBoundingClientRect().bottom ?? NaN);
    }),
  );
  await page.close();
  assert.equal(found.length, FORMS.length);
  return found;
}

for (const width of WIDTHS) {
  test(`no blank block without scripts, ${width} px`, async () => {
    for (const gap of await gaps(width, false, 'screen')) assert.ok(gap < 40, `${gap} px`);
  });

  test(`no blank block on paper, ${width} px`, async () => {
    for (const gap of await gaps(width, true, 'print')) assert.ok(gap < 40, `${gap} px`);
  });

  test(`the height is kept free where a script may come, ${width} px`, async () => {
    for (const gap of await gaps(width, true, 'screen')) assert.ok(gap > 400, `${gap} px`);
  });
}
