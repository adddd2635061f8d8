/** The facts page: every bundled figure with its sentences, reachable, static and well-formed. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe as suite, it } from 'node:test';
import { loadTables } from '../../scripts/data/validate.js';
import { escape } from '../../scripts/facts/html.js';
import { factsPage } from '../../scripts/facts/page.js';
import { loadFacts } from '../../src/model/facts.js';

const root = new URL('../../', import.meta.url);
const page = factsPage(await loadFacts());
const { tables } = await loadTables(root);
const shipped = tables.observations.filter(({ cells }) => cells.ship !== 'no');

const all = (pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map(([, found]) => found ?? '');

/** The entry of one observation. */
function entryOf(id: string): string {
  const start = page.indexOf(`<article id="${id}">`);
  assert.ok(start >= 0, id);
  return page.slice(start, page.indexOf('</article>', start)).replace(/[\u00a0\u202f]/g, ' ');
}

suite('the facts page', () => {
  it('is the committed one', async () => {
    assert.equal(await readFile(new URL('demo/facts.html', root), 'utf8'), page);
  });

  it('has an anchor for every bundled observation and event, and none for the others', () => {
    const anchors = all(/<article id="([^"]+)">/g);
    assert.deepEqual(
      [...anchors].sort(),
      [
        ...shipped.map(({ cells }) => cells.id),
        ...tables.events.map(({ cells }) => `event/${cells.id}`),
      ].sort(),
    );
  });

  it('gives every quote of the tables in its language, under its observation', () => {
    const languages = new Map(tables.sources.map(({ cells }) => [cells.id, cells.lang]));
    for (const { cells } of tables.citations) {
      if (!shipped.some((row) => row.cells.id === cells.observation)) continue;
      const quote = `<p>${escape(cells.quote)}</p>`.replace(/[\u00a0\u202f]/g, ' ');
      const text = entryOf(cells.observation);
      assert.ok(text.includes(quote), cells.quote);
      if (languages.get(cells.source) === 'en') assert.match(text, /<blockquote lang="en"/);
    }
  });

  it('says value, period, relations and place', () => {
    const first = entryOf('acts-per-week/2020-W13');
    assert.match(first, /486 369 actes/);
    assert.match(first, /révisé par <a href="#acts-per-week\/2020-W13\/r1">/);
    assert.match(first, /chronologie, série par semaine, dans le détail/);
    const april = entryOf('acts-per-month/2020-04');
    assert.match(april, /Avril 2020 : plus de 4 500 000 actes/);
    assert.match(april, /<dt>Où le voir<\/dt><dd>chronologie, série par mois<\/dd>/);
    assert.match(entryOf('acts-per-year/2020/snds'), /chronologie, série par an ; jauge</);
    assert.match(entryOf('tariff/2019-03-26'), /de 23 à 58,50 €/);
    assert.match(
      entryOf('tariff/2019-03-26'),
      /contesté par <a href="#tariff\/2019-09-12\/disputed"/,
    );
    assert.match(
      entryOf('share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF'),
      /carte des régions/,
    );
    assert.match(
      entryOf('share-of-acts-by-area/2018-09-15_2019-09-15/FR-OCC'),
      /citation sans chiffre/,
    );
    assert.match(entryOf('patients/2018-09-15_2019-09-15'), /dans aucun graphique/);
    assert.match(
      entryOf('acts-per-month/2020-03/disputed'),
      /conteste <a href="#acts-per-month\/2020-02">/,
    );
  });

  it('leads every inner link to an anchor, each of which occurs once', () => {
    const anchors = all(/ id="([^"]+)"/g);
    assert.equal(new Set(anchors).size, anchors.length);
    for (const target of all(/href="#([^"]+)"/g)) {
      assert.ok(anchors.includes(decodeURI(target)), target);
    }
  });

  it('needs neither script nor inline style, and has headings in order', () => {
    assert.doesNotMatch(page, /<script|<style|\sstyle=|\son\w+=/);
    const levels = all(/<h([1-6])\b/g).map(Number);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.equal(levels[0], 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 1) + 1));
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /<a class="skip" href="#chiffres">/);
  });

  it('links only to http and https, and to the site around it', () => {
    for (const address of all(/(?:href|cite)="([^"#]+)"/g)) {
      assert.match(
        address,
        /^(https?:\/\/|(\.\/|configurator\/|(demo|facts)\.css|facts\.html|icon\.svg)$)/,
      );
    }
  });
});
