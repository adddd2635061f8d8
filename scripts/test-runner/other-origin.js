/**
 * Serves dist/ from another origin, as a CDN does, for the tests of built files. Addresses are
 * `/<state>/<any path>/dist/<file>`, where the state is
 * - `whole`: as it was built;
 * - `purged`: a later deployment has removed the chunks;
 * - `next`: the same code as another version, whose files have other names.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');
const ADDRESS = /^\/(whole|purged|next)\/.*?\/?dist\/([^?]+)/;
const NEXT = 'next-';
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** Another version and other names of files, in a script of this one. */
const asNext = (code) =>
  code
    .replace(/^(\/\*! telecons )[^ ]+/, '$19.9.9')
    .replaceAll(/(["'`])\.\/(chunks\/)?(?=(?:\$\{\w+\})?[\w-]+\.js\1)/g, `$1./$2${NEXT}`);

async function read(address) {
  const [, state, name] = ADDRESS.exec(decodeURI(address)) ?? [];
  if (!name || (state === 'purged' && name.startsWith('chunks/'))) throw new Error('not here');
  const file = path.join(dist, path.normalize(`/${name.replace(NEXT, '')}`));
  const body = await readFile(file, 'utf8');
  return {
    type: TYPES[path.extname(file)] ?? 'text/plain',
    body: state === 'next' ? asNext(body) : body,
  };
}

/** Command `other-origin`: its address and what was asked of it since the last call. */
export function otherOrigin() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    read(request.url ?? '').then(
      ({ type, body }) =>
        response
          .writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
          .end(body),
      () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
    );
  });
  return {
    name: 'other-origin',
    serverStart: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand({ command }) {
      if (command !== 'other-origin') return undefined;
      const origin = `http://127.0.0.1:${server.address().port}`;
      return { origin, requests: requests.splice(0) };
    },
  };
}
