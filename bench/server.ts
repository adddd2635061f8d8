/** A local static server for the benchmark: dist/, the peers' bundles and one page per peer. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

export const PEERS = [
  'telecons',
  'region-map',
  'target-gauge',
  'lit-svg',
  'chart-js',
  'dsfr-chart',
  'static-svg',
] as const;
export type PeerName = (typeof PEERS)[number];

const root = path.resolve(import.meta.dirname, '..');
const DSFR = '/node_modules/@gouvfr/dsfr-chart/dist/LineChart/LineChart';
const script = (name: string) => `<script type="module" src="/dist/telecons-${name}.js"></script>`;
const TELECONS = script('timeline');

/** What a page needs before the peer's own script. */
const LIBRARY: Readonly<Record<PeerName, string>> = {
  telecons: TELECONS,
  'region-map': script('region-map'),
  'target-gauge': script('target-gauge'),
  'static-svg': TELECONS,
  'lit-svg': '',
  'chart-js': '',
  // The minified build: the kindest comparison.
  'dsfr-chart': `<link rel="stylesheet" href="${DSFR}.css"><script src="${DSFR}.umd.cjs"></script>`,
};

async function bundle(peer: PeerName): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome111',
      lib: { entry: path.join(root, 'bench/peers', `${peer}.ts`), formats: ['es'] },
      rolldownOptions: {
        output: { minify: true },
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  if (!output) throw new Error(`No bundle for ${peer}.`);
  return output.output[0].code;
}

const page = (peer: PeerName, body: string) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${peer}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/telecons.css">
${LIBRARY[peer]}<script type="module" src="/bench/${peer}.js"></script>
</head><body style="margin:0"><main id="main" style="width:680px">${body}</main></body></html>`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
};

/** `count` timelines under each other, as an article or a dashboard would hold them. */
const timelines = (count: number) =>
  '<telecons-timeline></telecons-timeline>'.repeat(Math.min(Math.max(count, 0), 1000));

/** Starts on a free port. `/page/<peer>?timelines=200` is a page with that many elements. */
export async function startServer(): Promise<{ origin: string; server: Server }> {
  const bundles = new Map<string, string>();
  for (const peer of PEERS) bundles.set(`/bench/${peer}.js`, await bundle(peer));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = async () => {
      const peer = PEERS.find((name) => url.pathname === `/page/${name}`);
      if (peer) {
        response.setHeader('content-type', 'text/html');
        return page(peer, timelines(Number(url.searchParams.get('timelines') ?? 0)));
      }
      response.setHeader('content-type', TYPES[path.extname(url.pathname)] ?? 'text/plain');
      const code = bundles.get(url.pathname);
      if (code !== undefined) return code;
      const file = path.join(root, path.normalize(url.pathname));
      if (!/^\/(?:dist|node_modules\/@gouvfr)\//.test(url.pathname)) throw new Error('not served');
      return readFile(file);
    };
    answer().then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
