/**
 * The recipe for a host of one's own: publish.sh puts this build into a folder, nginx and Caddy serve
 * it with the files of the recipe, and a page of another origin loads it from them.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aliasOf } from '../../demo/configurator/versions.js';
import { root } from '../hosts/browser.js';
import { type OwnHost, requireProgram, startCaddy, startNginx } from './hosts.js';
import { fileOf, snippet } from './markdown.js';
import { drawnWidgets } from './reading.js';
import {
  CDN,
  integrity,
  following,
  type Site,
  startSite,
  TYPES,
  version,
  withHashes,
} from './site.js';

const FROZEN = 'public, max-age=31536000, immutable';
const FOLLOWING = 'public, max-age=300, stale-while-revalidate=86400';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
/** What browsers load. */
const FILES = [...Object.keys(integrity.files), 'integrity.json'].filter(
  (file) => !file.startsWith('npm/'),
);
const SCRIPT = FILES.find((file) => file.startsWith('chunks/detail')) as string;

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it comes over the wire: `fetch` would unpack it. */
const get = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    http
      .get(address, { headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
      .on('error', reject);
  });

const UNPACK = { gzip: gunzipSync, br: brotliDecompressSync } as const;

let site: Site;
let scratch: string;
let www: string;

before(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'telecons-own-host-'));
  www = path.join(scratch, 'www');
  site = await startSite();
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
});

const publish = () =>
  execFileSync('sh', [fileOf('publish.sh'), path.join(root, 'dist'), `${www}/telecons`], {
    stdio: 'pipe',
  });

describe('publish.sh', () => {
  before(() => {
    requireProgram('brotli', 'brotli');
    publish();
  });

  test('the frozen and the following folder hold every file, with its compressed twins', () => {
    for (const folder of [version, following]) {
      for (const file of FILES) {
        const place = path.join(www, 'telecons', folder, file);
        const original = readFileSync(path.join(root, 'dist', file));
        assert.deepEqual(readFileSync(place), original, place);
        if (!/\.(?:css|html|js|json|md|svg)$/.test(file)) continue;
        assert.deepEqual(gunzipSync(readFileSync(`${place}.gz`)), original, place);
        assert.deepEqual(brotliDecompressSync(readFileSync(`${place}.br`)), original, place);
      }
    }
    const left = readdirSync(path.join(www, 'telecons')).sort();
    assert.deepEqual(left, [following, version].sort());
  });

  test('the following folder is that of the minor version below 1.0, of the major version later', () => {
    for (const [number, folders] of [
      ['0.12.3', ['0.12', '0.12.3']],
      ['1.4.0', ['1', '1.4.0']],
      ['10.0.1', ['10', '10.0.1']],
    ] as const) {
      const build = path.join(scratch, `build-${number}`);
      const place = path.join(scratch, `www-${number}`);
      for (const folder of ['chunks', 'npm'])
        mkdirSync(path.join(build, folder), { recursive: true });
      writeFileSync(path.join(build, 'chunks/one.js'), 'export {};');
      const text = readFileSync(path.join(root, 'dist/integrity.json'), 'utf8');
      writeFileSync(
        path.join(build, 'integrity.json'),
        text.replace(`"version": "${version}"`, `"version": "${number}"`),
      );
      execFileSync('sh', [fileOf('publish.sh'), build, place], { stdio: 'pipe' });
      assert.deepEqual(readdirSync(place).sort(), folders);
      assert.equal(aliasOf(number), folders[0]);
    }
  });

  test('a version is never published twice', () => {
    const names = () => readdirSync(www, { recursive: true }).sort();
    const before = names();
    assert.throws(publish, /0\.1\.0 exists: a version is never published twice/);
    assert.deepEqual(names(), before);
  });
});

for (const [name, start] of [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const) {
  describe(name, () => {
    let host: OwnHost;
    const at = (folder: string, file: string) => `${host.origin}/telecons/${folder}/${file}`;
    before(async () => {
      host = await start(www, scratch);
    });
    after(() => host.stop());

    test('every file has its type and its bytes, plain and compressed', async () => {
      for (const file of FILES) {
        const original = readFileSync(path.join(root, 'dist', file));
        for (const encoding of ['identity', 'gzip', 'br'] as const) {
          const answer = await get(at(version, file), { 'accept-encoding': encoding });
          const isText = !file.endsWith('.png');
          const expected = isText && encoding !== 'identity' ? encoding : undefined;
          assert.equal(answer.status, 200, file);
          assert.equal(answer.headers['content-encoding'], expected, `${file} as ${encoding}`);
          const body = expected ? UNPACK[expected](answer.body) : answer.body;
          assert.ok(body.equals(original), `${file} as ${encoding}`);
          assert.equal(answer.headers['content-type'], TYPES[path.extname(file)], file);
          if (isText) assert.match(answer.headers.vary ?? '', /Accept-Encoding/i, file);
        }
      }
    });

    test('a browser that takes all gets Brotli', async () => {
      const all = { 'accept-encoding': 'gzip, deflate, br, zstd' };
      const { headers } = await get(at(following, 'telecons.js'), all);
      assert.equal(headers['content-encoding'], 'br');
    });

    test('frozen files and chunks are kept for a year, the others for five minutes', async () => {
      const kept = async (folder: string, file: string) =>
        (await get(at(folder, file))).headers['cache-control'];
      for (const file of ['telecons.js', SCRIPT, 'embed/timeline.html', 'integrity.json']) {
        assert.equal(await kept(version, file), FROZEN, file);
        assert.equal(
          await kept(following, file),
          file.startsWith('chunks/') ? FROZEN : FOLLOWING,
          file,
        );
      }
    });

    test('what has not changed is not sent again', async () => {
      const { headers } = await get(at(following, 'telecons.js'));
      assert.ok(headers.etag);
      const again = await get(at(following, 'telecons.js'), { 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
    });

    test('every answer is open to other origins; what is missing is not kept', async () => {
      for (const [file, status] of [
        ['telecons.js', 200],
        ['embed/timeline.html', 200],
        ['oembed/timeline-monthly-fr.json', 200],
        ['chunks/gone.js', 404],
      ] as const) {
        const { status: found, headers } = await get(at(version, file), { origin: 'null' });
        assert.equal(found, status, file);
        assert.equal(headers['access-control-allow-origin'], '*', file);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', file);
        assert.equal(headers['x-content-type-options'], 'nosniff', file);
        if (status === 404) assert.equal(headers['cache-control'], undefined);
        const isPage = file.endsWith('.html');
        assert.equal(headers['content-security-policy'], isPage ? POLICY : undefined, file);
      }
    });

    test('part of a file can be asked for', async () => {
      const { status, headers, body } = await get(at(version, 'telecons.js'), {
        range: 'bytes=0-99',
        'accept-encoding': 'identity',
      });
      assert.equal(status, 206);
      assert.match(headers['content-range'] ?? '', /^bytes 0-99\//);
      assert.deepEqual(body, readFileSync(path.join(root, 'dist/telecons.js')).subarray(0, 100));
    });

    test('folders are not listed', async () => {
      const { status } = await get(at(version, 'images/'));
      assert.ok(status === 403 || status === 404, String(status));
    });

    test('a page of another origin draws frozen and following widgets and the frame', async () => {
      const own = (html: string) => withHashes(html).replaceAll(CDN, `${host.origin}/telecons`);
      for (const form of ['following', 'frozen']) {
        const { page, complaints } = await site.open(own(snippet('own-host', form)));
        assert.deepEqual(await drawnWidgets(page, 1), ['telecons-timeline series="weekly"']);
        assert.deepEqual(complaints, []);
        await page.close();
      }
      const shown = snippet('own-host', 'frame');
      const lower = shown.replace(' height="930" ', ' height="600" ');
      assert.notEqual(lower, shown);
      const { page, complaints } = await site.open(own(lower));
      const frame = page.frames().find((candidate) => candidate.url().startsWith(host.origin));
      assert.ok(frame);
      await drawnWidgets(frame, 1);
      // resize.js gives the frame the height that the page in it tells.
      await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight !== 600);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}
