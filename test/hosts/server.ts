/** A server on this machine for pages that a test makes up, and the built files that they load. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface PageServer {
  readonly origin: string;
  /** What stands at addresses without a file, by path; a test adds its own. */
  readonly made: Map<string, string>;
  close(): Promise<void>;
}

/** Files of dist/ and, for an editor that loads its own parts, of its package. */
async function readAsset(address: string): Promise<Buffer | null> {
  const file = path.join(root, address.replace(/^\/modules\//, '/node_modules/'));
  const isAllowed = /^\/(?:dist|modules\/tinymce)\/[\w./-]+$/.test(address);
  return isAllowed && !address.includes('..') && existsSync(file) ? readFile(file) : null;
}

/** Starts on a free port. */
export async function startPageServer(): Promise<PageServer> {
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const address = (request.url ?? '/').replace(/\?.*/, '');
    const text = made.get(address);
    void (text === undefined ? readAsset(address) : Promise.resolve(text)).then((body) => {
      response.setHeader('content-type', TYPES[path.extname(address)] ?? 'text/plain');
      // As README.md asks for: a frame in a sandbox has the origin `null`.
      response.setHeader('access-control-allow-origin', '*');
      response.writeHead(body === null ? 404 : 200).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    made,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
