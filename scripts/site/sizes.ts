/** What a page downloads until it has drawn: our built files and those of the nearest library. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { tag } from '../facts/html.js';
import { CHUNK_FOLDER, chunkFilePattern } from '../build/plan.js';

/** The library of the French state: it draws the same three charts, as custom elements. */
const PEER = '@gouvfr/dsfr-chart';

const ROWS = [
  { label: 'La chronologie', file: 'telecons-timeline.js', peer: 'LineChart' },
  { label: 'La carte', file: 'telecons-region-map.js', peer: 'MapChart' },
  { label: 'La jauge', file: 'telecons-target-gauge.js', peer: 'GaugeChart' },
  { label: 'Les trois', file: 'telecons.js', peer: 'DSFRChart' },
] as const;

/** Bytes after Brotli 11. */
export interface Sizes {
  readonly peerVersion: string;
  readonly rows: readonly {
    readonly label: string;
    readonly own: number;
    readonly peer: number;
  }[];
  /** What `telecons.js` fetches on a page that holds snippets. */
  readonly snippets: number;
}

async function compressed(file: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(await readFile(file), { params }).length;
}

/** Measures dist/ and the installed package of the other library, as its README has it loaded. */
export async function measureSizes(root: string): Promise<Sizes> {
  const dist = path.join(root, 'dist');
  const peer = path.join(root, 'node_modules', PEER);
  const rows = ROWS.map(async ({ label, file, peer: name }) => {
    const files = ['js', 'css'].map((kind) => path.join(peer, `dist/${name}/${name}.${kind}`));
    const [script, style] = await Promise.all(files.map(compressed));
    return {
      label,
      own: await compressed(path.join(dist, file)),
      peer: (script ?? 0) + (style ?? 0),
    };
  });
  const chunks = await readdir(path.join(dist, CHUNK_FOLDER));
  const snippets = chunks.find((name) => chunkFilePattern('snippets').test(name)) ?? '';
  const { version } = JSON.parse(await readFile(path.join(peer, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    peerVersion: version,
    rows: await Promise.all(rows),
    snippets: await compressed(path.join(dist, CHUNK_FOLDER, snippets)),
  };
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** Thousands of bytes: "24,6\u00a0ko". */
const kilobytes = (bytes: number): string => `${decimal(bytes / 1000)}\u00a0ko`;

/** A cell with its bar, on the scale of the whole table. */
function cell(bytes: number, largest: number, name: string): string {
  const width = ((bytes / largest) * 100).toFixed(1);
  const bar = `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="8"/></svg>`;
  return tag('td', { class: name }, `<span class="size">${kilobytes(bytes)}</span>${bar}`);
}

/** As HTML, for demo/index.html. */
export function sizeTable({ peerVersion, rows, snippets }: Sizes): string {
  const largest = Math.max(...rows.map(({ peer }) => peer));
  const lines = rows.map(({ label, own, peer }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, label) +
        cell(own, largest, 'own') +
        cell(peer, largest, 'peer') +
        tag('td', { class: 'ratio' }, `${decimal(peer / own)}\u00a0fois moins`),
    ),
  );
  const heads = ['Une page avec', 'telecons', `${PEER} ${peerVersion}`, 'Écart'];
  return `<table class="sizes">
<caption>Ce qu’une page charge jusqu’au dessin, après compression Brotli 11. Mesuré à la construction de ce site.</caption>
<thead>${tag('tr', {}, heads.map((head) => tag('th', { scope: 'col' }, head)).join(''))}</thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
<p class="note">Pour telecons, un fichier, une requête, chiffres et deux langues compris\u202f; une page qui contient des figures à convertir en charge ${kilobytes(snippets)} de plus. dsfr-chart, bibliothèque générale, arrive sans données\u00a0: script et feuille de style du graphique le plus proche (ligne, carte, jauge), ou de l’ensemble, sans le socle du DSFR.</p>`;
}

/** As HTML, for the row of numbers at the top of demo/index.html. */
export const weightItem = ({ rows }: Sizes): string =>
  `<div>${tag('dt', {}, 'pour les trois graphiques, en une requête')}${tag('dd', {}, kilobytes(rows.at(-1)?.own ?? 0))}</div>`;
