/**
 * The package as npm would publish it, packed and installed into an empty project: every entry is
 * imported, compiled against (TypeScript, React, Preact, Vue, Svelte) and bundled there.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const execute = promisify(execFile);

interface PackageManifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Of the frameworks only the typings are needed: those that the project has anyway. */
const FRAMEWORKS = ['react', '@types/react', 'preact', 'vue', 'svelte'];

const COMPILER_OPTIONS = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  jsx: 'react-jsx',
  types: [],
  noEmit: true,
};

let consumer = '';
let manifest: PackageManifest;

/** Runs a program in the consumer's folder; its output is the message when it fails. */
async function run(program: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute(program, args, { cwd: consumer, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

const runNode = (script: string, ...args: readonly string[]) =>
  run(process.execPath, path.join(modules, script), ...args);

/** Imports an entry in a Node of its own and tells what it exports. */
async function exportsOf(entry: string): Promise<string[]> {
  const code = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(entry)}))))`;
  return JSON.parse(await run(process.execPath, '--input-type=module', '-e', code)) as string[];
}

async function writeProject(name: string, options: object, files: readonly string[]) {
  const project = { compilerOptions: { ...COMPILER_OPTIONS, ...options }, include: files };
  await writeFile(path.join(consumer, name), JSON.stringify(project));
}

before(async () => {
  consumer = await mkdtemp(path.join(tmpdir(), 'telecons-consumer-'));
  await writeFile(path.join(consumer, 'package.json'), '{"private": true, "type": "module"}');
  manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await run('npm', 'pack', '--ignore-scripts', '--silent', root);
  const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ...install, `./telecons-${manifest.version}.tgz`);
  await mkdir(path.join(consumer, 'node_modules/@types'), { recursive: true });
  for (const name of FRAMEWORKS) {
    await symlink(path.join(modules, name), path.join(consumer, 'node_modules', name), 'junction');
  }
  await cp(path.join(import.meta.dirname, 'consumer'), consumer, { recursive: true });
});

after(() => rm(consumer, { recursive: true, force: true }));

describe('the installed package', () => {
  test('each script entry imports in Node, where there is no DOM', async () => {
    const entries = Object.keys(manifest.exports).filter(
      (name) => !/\*|\.(?:css|json)$/.test(name),
    );
    assert.ok(entries.length >= 10);
    const all = await Promise.all(
      entries.map(
        async (name) => [name, await exportsOf(path.posix.join('telecons', name))] as const,
      ),
    );
    const exported = Object.fromEntries(all);
    assert.ok(exported['.']?.includes('TeleconsTimeline'));
    assert.ok(exported['./model']?.includes('selectSeries'));
    assert.deepEqual(exported['./react'], []);
  });

  test('the tables, the manifest and the style sheet are found by their addresses', async () => {
    const names = ['data/observations.csv', 'custom-elements.json', 'telecons.css', 'package.json'];
    const code = `for (const name of ${JSON.stringify(names)}) import.meta.resolve('telecons/' + name)`;
    const resolve = `${code.replace('import.meta', 'console.log(import.meta')})`;
    const output = await run(process.execPath, '--input-type=module', '-e', resolve);
    for (const address of output.trim().split('\n')) {
      assert.ok((await readFile(new URL(address))).length > 100, address);
    }
  });

  test('a TypeScript project compiles, library checks included', async () => {
    const options = { skipLibCheck: false };
    const [bundler, node] = ['bundler.json', 'node16.json'];
    const files = ['elements.ts'];
    await writeProject(
      bundler,
      { ...options, module: 'ESNext', moduleResolution: 'bundler' },
      files,
    );
    await writeProject(node, { ...options, module: 'Node16', moduleResolution: 'node16' }, files);
    for (const project of [bundler, node]) await runNode('typescript/bin/tsc', '-p', project);
  });

  test('templates of React, Preact and Vue compile, and their mistakes do not', async () => {
    const options = { module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: true };
    await writeProject('frameworks.json', options, ['*.tsx', 'vue.ts', '*.vue']);
    await runNode('vue-tsc/bin/vue-tsc.js', '-p', 'frameworks.json');
  });

  test('templates of Svelte compile, and their mistakes do not', async () => {
    const options = { module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: true };
    await writeProject('svelte.json', options, ['*.svelte']);
    const checker = ['svelte-check/bin/svelte-check', '--tsconfig', 'svelte.json'] as const;
    // It has no comment for an expected mistake: one on each line of the wrong page.
    const output = await runNode(...checker, '--output', 'machine').catch(String);
    const mistakes = [...output.matchAll(/ERROR "(.+?)" (\d+):/g)].map(([, ...found]) => found);
    const wrong = await readFile(path.join(consumer, 'Wrong.svelte'), 'utf8');
    const lines = wrong
      .split('\n')
      .flatMap((line, at) => (line.startsWith('<tele') ? [at + 1] : []));
    assert.deepEqual(
      mistakes,
      lines.map((line) => ['Wrong.svelte', String(line)]),
      output,
    );
  });

  test('a bundler takes one element, and nothing of an unused import', async () => {
    const bundle = async (entry: string) => {
      const { output } = (await build({
        root: consumer,
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          minify: false,
          rolldownOptions: { input: path.join(consumer, entry) },
        },
      })) as Rolldown.RolldownOutput;
      const code = output.flatMap((file) => (file.type === 'chunk' ? file.code : []));
      const style = output.flatMap((file) => (file.type === 'asset' ? String(file.source) : []));
      return { code: code.join('\n'), style: style.join('\n') };
    };
    const { code, style } = await bundle('page.js');
    assert.match(code, /telecons-timeline/);
    assert.match(style, /:not\(:defined\)/);
    assert.match(code, /\bTeleconsTimeline\b/);
    assert.ok(!/\bTeleconsTargetGauge\b/.test(code));
    await writeFile(
      path.join(consumer, 'unused.js'),
      "import 'telecons';\nimport 'telecons/model';\n",
    );
    assert.ok((await bundle('unused.js')).code.length < 1000);
  });
});
