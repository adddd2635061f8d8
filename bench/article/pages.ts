/** The article of the benchmark in four forms, served compressed as a content network would. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Live widgets and a script by hand; snippets with pictures and the pictures alone. */
export const FORMS = ['live', 'vanilla', 'snippet', 'image'] as const;
export type Form = (typeof FORMS)[number];

const root = path.resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface Chart {
  readonly element: string;
  /** How the hand-written script calls it. */
  readonly name: string;
  readonly picture: string;
}

const CHARTS: readonly Chart[] = [
  { element: 'timeline', name: 'timeline', picture: 'timeline-monthly' },
  { element: 'region-map', name: 'map', picture: 'region-map-map' },
  { element: 'target-gauge', name: 'gauge', picture: 'target-gauge-bars' },
];

const image = ({ picture }: Chart): string =>
  `<a href="#"><img src="/dist/images/${picture}-fr-light-680.svg" width="680" height="600" alt=""></a>`;

const placed: Readonly<Record<Form, (chart: Chart) => string>> = {
  live: ({ element }) => `<telecons-${element} loading="eager"></telecons-${element}>`,
  vanilla: ({ name }) => `<div data-chart="${name}"></div>`,
  snippet: (chart) =>
    `<figure class="telecons-embed" data-element="${chart.element}">${image(chart)}</figure>`,
  image: (chart) => `<figure>${image(chart)}</figure>`,
};

const TELECONS =
  '<link rel="stylesheet" href="/dist/telecons.css"><script type="module" src="/dist/telecons.js"></script>';
const scripts: Readonly<Record<Form, string>> = {
  live: TELECONS,
  snippet: TELECONS,
  vanilla: '<script type="module" src="/vanilla.js"></script>',
  image: '',
};

const PARAGRAPH = `<p>${'La téléconsultation est remboursée depuis le 15 septembre 2018. '.repeat(6)}</p>`;

/** A title, paragraphs, and a chart after each second one. */
const article = (form: Form): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>body{margin:16px;font:16px/1.5 sans-serif}
article{max-width:680px;margin:auto}figure{margin:0}img{max-width:100%;height:auto}</style>
${scripts[form]}</head><body><article><h1>Un article</h1>
${CHARTS.map((chart) => PARAGRAPH + placed[form](chart) + PARAGRAPH).join('\n')}
</article></body></html>`;

async function vanillaScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome111',
      lib: { entry: path.join(root, 'bench/article/vanilla.ts'), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  if (!output) throw new Error('The script by hand was not built.');
  return output.output[0].code;
}

/** Starts on a free port; `/<form>` is the article in that form. */
export async function startArticles(): Promise<{ origin: string; server: Server }> {
  const vanilla = await vanillaScript();
  const packed = new Map<string, Buffer>();
  const read = async (pathname: string): Promise<string | Buffer> => {
    const form = FORMS.find((name) => pathname === `/${name}`);
    if (form) return article(form);
    if (pathname === '/vanilla.js') return vanilla;
    if (!pathname.startsWith('/dist/')) throw new Error('not served');
    return readFile(path.join(root, path.normalize(pathname)));
  };
  const compressed = async (pathname: string): Promise<Buffer> => {
    const known = packed.get(pathname);
    if (known) return known;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const bytes = brotliCompressSync(await read(pathname), { params });
    packed.set(pathname, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    compressed(pathname).then(
      (body) => {
        response.setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/html');
        response.setHeader('content-encoding', 'br');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
