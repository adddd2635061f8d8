/** Each rule of the validator refuses a row that breaks it, and names file, line, column, reason. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as suite, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { RULES } from '../../scripts/data/rules.js';
import { runData } from '../../scripts/data/run.js';
import { readSchemas } from '../../scripts/data/schema.js';
import { describe, validate } from '../../scripts/data/validate.js';
import { observationCases, schemaCases } from './data-cases.js';
import { textsOf, VALID } from './data-fixture.js';
import type { Case } from './data-fixture.js';
import { citationCases, documentCases, relationCases } from './data-relation-cases.js';

const root = new URL('../../', import.meta.url);
const schemas = await readSchemas(root);

const ALL: readonly Case[] = [
  ...schemaCases,
  ...observationCases,
  ...relationCases,
  ...citationCases,
  ...documentCases,
];

suite('the validator', () => {
  it('accepts the minimal dataset', () => {
    assert.deepEqual(validate(textsOf(VALID), schemas).problems, []);
  });

  for (const [rule, table, line, column, reason, fixture] of ALL) {
    it(`${rule}: ${String(reason)}`, () => {
      const { problems } = validate(textsOf(fixture), schemas);
      const found = problems.find(
        (problem) => problem.rule === rule && reason.test(problem.reason),
      );
      assert.ok(
        found,
        problems.map((problem) => `${problem.rule}: ${describe(problem)}`).join('\n'),
      );
      assert.deepEqual(
        { file: found.file, line: found.line, column: found.column },
        { file: `data/${table}.csv`, line, column },
      );
    });
  }

  it('has a broken fixture for every rule', () => {
    const tested = new Set(ALL.map(([rule]) => rule));
    assert.deepEqual(
      RULES.map(({ name }) => name).filter((name) => !tested.has(name)),
      [],
    );
  });

  it('names the line a row starts at, also after a cell with a line break', () => {
    const texts = textsOf(VALID);
    const scopes =
      'id,label_fr,label_en,note_fr,note_en\nall,"Nom\nlong",Name,,\nbad id,Nom,Name,,\n';
    const { problems } = validate({ ...texts, scopes }, schemas);
    assert.equal(
      problems[0] && describe(problems[0]).startsWith('data/scopes.csv:4: column id: '),
      true,
    );
  });

  it('reports a row of the wrong length and a foreign header', () => {
    const texts = textsOf(VALID);
    const short = validate({ ...texts, categories: `${texts.categories}c,Nom\n` }, schemas);
    assert.deepEqual(short.problems.map(describe), [
      'data/categories.csv:4: has 2 cells instead of 3',
    ]);
    const foreign = validate({ ...texts, areas: 'id,name\n' }, schemas);
    assert.match(
      foreign.problems.map(describe).join('\n'),
      /areas.csv:1: the header must be id,insee/,
    );
  });
});

suite('the data script', () => {
  it('finds the committed tables valid and the committed modules up to date', async () => {
    const { ok, lines } = await runData(root, 'check');
    assert.ok(ok, lines.join('\n'));
  });

  it('keeps each module that is drawn under 3 kB and the details under 12 kB of brotli', async () => {
    const limits = { timeline: 3000, gauge: 3000, region: 3000, detail: 12000 };
    for (const [name, limit] of Object.entries(limits)) {
      const text = await readFile(new URL(`src/model/generated/${name}.ts`, root));
      const size = brotliCompressSync(text).length;
      assert.ok(size <= limit, `${name}: ${size} B`);
    }
  });

  it('refuses stale modules, writes fresh ones, and writes nothing from a broken row', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'telecons-data-'));
    try {
      const copy = pathToFileURL(`${folder}/`);
      await cp(new URL('data/', root), new URL('data/', copy), { recursive: true });
      const missing = await runData(copy, 'check');
      assert.equal(missing.ok, false);
      assert.match(missing.lines.join('\n'), /src\/model\/generated\/timeline.ts is stale/);

      assert.equal((await runData(copy, 'write')).ok, true);
      assert.equal((await runData(copy, 'check')).ok, true);
      const module = new URL('src/model/generated/timeline.ts', copy);
      const written = await readFile(module, 'utf8');
      assert.equal(
        written,
        await readFile(new URL('src/model/generated/timeline.ts', root), 'utf8'),
      );

      const table = new URL('data/observations.csv', copy);
      const text = await readFile(table, 'utf8');
      await writeFile(table, text.replace(',7939,,acts,exact,', ',7940,,acts,exact,'));
      assert.match((await runData(copy, 'check')).lines.join('\n'), /timeline.ts is stale/);

      await writeFile(table, text.replace(',7939,,acts,exact,', ',7939,,acts,exactly,'));
      const refused = await runData(copy, 'write');
      assert.equal(refused.ok, false);
      assert.match(
        refused.lines[0] ?? '',
        /^data\/observations.csv:\d+: column bound: "exactly" is none of/,
      );
      assert.equal(await readFile(module, 'utf8'), written);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
