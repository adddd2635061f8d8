/**
 * What a newsroom's developer would write by hand for one article: three charts as SVG from figures
 * in the script, with title, legend, source and table; no states, languages, keyboard or files.
 */
import { METROPOLITAN_COUNT, REGION_SHAPES, regionPath } from '../../src/charts/region-shapes.js';

type Attributes = Readonly<Record<string, string | number>>;

const svg = (parent: Element, tag: string, attributes: Attributes, text = ''): Element => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, `${value}`);
  node.textContent = text;
  return parent.appendChild(node);
};

const html = (parent: Element, tag: string, text = '', name = ''): HTMLElement => {
  const node = document.createElement(tag);
  node.textContent = text;
  node.className = name;
  return parent.appendChild(node);
};

const STYLES = `figure{margin:0;padding-top:10px;border-top:2px solid #14181d;font:16px/1.45 sans-serif;color:#14181d}
figcaption{font-weight:700;font-size:19px;line-height:1.2}figure p{margin:8px 0;color:#454d56}
figure svg{display:block;width:100%;font-size:13px}figure ul{display:flex;flex-wrap:wrap;gap:8px 20px;padding:0;list-style:none}
figure table{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

const count = new Intl.NumberFormat('fr');

interface Sheet {
  readonly drawing: Element;
  readonly width: number;
  readonly figure: HTMLElement;
}

/** Title, drawing, legend, note, source and table of one chart. */
function sheet(
  place: Element,
  [title, subtitle, note, source]: readonly [string, string, string, string],
  legend: readonly string[],
  rows: readonly (readonly string[])[],
  height: number,
): Sheet {
  const figure = html(place, 'figure');
  html(figure, 'figcaption', title);
  html(figure, 'p', subtitle);
  const width = place.clientWidth;
  const drawing = svg(figure, 'svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  drawing.setAttribute('aria-label', `${title}. ${subtitle}`);
  const list = html(figure, 'ul');
  for (const text of legend) html(list, 'li', text);
  const table = html(figure, 'table');
  html(table, 'caption', title);
  for (const row of rows) {
    const line = html(table, 'tr');
    row.forEach((cell, index) => html(line, index ? 'td' : 'th', cell));
  }
  html(figure, 'p', note);
  html(figure, 'p', source);
  return { drawing, width, figure };
}

const MONTHS: readonly (readonly [month: number, acts: number, kind: string])[] = [
  [3, 1_000, ''],
  [4, 2_000, ''],
  [6, 4_000, 'plus de'],
  [8, 7_000, ''],
  [9, 8_000, ''],
  [10, 10_000, 'plus de'],
  [11, 12_000, 'estimation'],
  [17, 40_000, ''],
  [19, 4_500_000, 'plus de'],
  [23, 1_000_000, 'contesté'],
];
const monthName = (month: number): string =>
  new Date(2018, 8 + month, 1).toLocaleDateString('fr', { month: 'short', year: 'numeric' });

/** Stems over one axis from 0 to `most`, and a line between neighbours. */
function stems(
  drawing: Element,
  points: typeof MONTHS,
  [left, right, top, bottom]: readonly [number, number, number, number],
  [first, last]: readonly [number, number],
  most: number,
): void {
  const x = (month: number): number =>
    left + ((month - first) / (last - first)) * (right - left - 20);
  const y = (acts: number): number => bottom - (acts / most) * (bottom - top);
  for (let tick = 0; tick <= 5; tick += 1) {
    const at = y((tick * most) / 5);
    svg(drawing, 'path', { d: `M${left} ${at}H${right}`, stroke: '#e4e8ec' });
    const label = count.format((tick * most) / 5);
    svg(drawing, 'text', { x: left - 6, y: at + 4, 'text-anchor': 'end', fill: '#5f6872' }, label);
  }
  for (let month = first; month <= last; month += 2) {
    const place = { x: x(month), y: bottom + 18, 'text-anchor': 'middle', fill: '#5f6872' };
    svg(drawing, 'text', place, monthName(month));
  }
  points.forEach(([month, acts, kind], index) => {
    const before = points[index - 1];
    if (before && month - before[0] < 3) {
      const d = `M${x(before[0])} ${y(before[1])}L${x(month)} ${y(acts)}`;
      const dash = month - before[0] === 1 ? '' : '2 4';
      svg(drawing, 'path', { d, stroke: '#0b5a8a', 'stroke-dasharray': dash, 'stroke-width': 2 });
    }
    svg(drawing, 'path', {
      ...{ d: `M${x(month)} ${bottom}V${y(acts)}`, stroke: '#0b5a8a', 'stroke-width': 5 },
    });
    svg(drawing, 'circle', { cx: x(month), cy: y(acts), r: 5, fill: '#0b5a8a' });
    if (acts * 40 < most) return;
    const label = { x: x(month), y: y(acts) - 12, 'text-anchor': 'middle', 'font-weight': 700 };
    svg(drawing, 'text', label, `${kind} ${count.format(acts)}`);
  });
}

function timeline(place: Element): void {
  const { drawing, width } = sheet(
    place,
    [
      'Téléconsultations remboursées par mois, 2018-2020',
      'Nombre d’actes par mois en France, déc. 2018 – août 2020',
      'Chiffres publiés : 10 mois sur 23 ; les autres sont inconnus, pas nuls.',
      'Sources : mind Health, Pourquoi Docteur, Le Quotidien du Médecin, Banque des Territoires',
    ],
    ['chiffre publié', '« plus de » : minimum', 'estimation', 'chiffre contesté'],
    MONTHS.map(([month, acts, kind]) => [monthName(month), count.format(acts), kind]),
    560,
  );
  stems(drawing, MONTHS, [70, width, 20, 280], [0, 23], 5_000_000);
  stems(drawing, MONTHS.slice(0, 7), [70, width, 360, 520], [0, 12], 15_000);
}

const NAMED = new Set([0, 5, 6, 8, 10]);

function map(place: Element): void {
  const { drawing } = sheet(
    place,
    [
      'Part des téléconsultations par territoire, 2018-2019',
      'En % par région, du 15 septembre 2018 au 15 septembre 2019',
      'Chiffres publiés : 1 sur 18 régions ; les autres sont inconnus, pas nuls.',
      'Sources : mind Health, 12 sept. 2019. Fond de carte : Natural Earth',
    ],
    ['chiffre publié (1)', 'citée, sans chiffre (5)', 'non publié (12)'],
    REGION_SHAPES.map((_, index) => [`${index}`, index === 7 ? '44 %' : 'non publié']),
    430,
  );
  REGION_SHAPES.forEach((shape, index) => {
    const fill = index === 7 ? '#0b5a8a' : NAMED.has(index) ? '#cfe2ef' : '#fff';
    svg(drawing, 'path', { d: regionPath(shape, 0.8), fill, stroke: '#7b858f' });
    const { frame } = shape;
    if (index >= METROPOLITAN_COUNT && frame) {
      const d = `M${frame.x * 0.8} ${frame.y * 0.8}h${frame.width * 0.8}v${frame.height * 0.8}h${-frame.width * 0.8}z`;
      svg(drawing, 'path', { d, fill: 'none', stroke: '#c9cfd6' });
    }
  });
  svg(drawing, 'text', { x: 30, y: 30, 'font-size': 24, fill: '#0b5a8a' }, '44 %');
}

const YEARS = [
  [2019, 127_178, 500_000],
  [2020, 18_549_259, 1_000_000],
  [2021, 11_966_153, 1_300_000],
] as const;

function gauge(place: Element): void {
  const share = (acts: number, target: number): number => Math.round((100 * acts) / target);
  const { drawing, width } = sheet(
    place,
    [
      'Téléconsultations remboursées et prévision du gouvernement, 2019-2021',
      'En % de la prévision de l’année (budget 2018) ; 100 % = prévision atteinte',
      'Périmètre : Consultations de ville (SNDS). Les parts sont calculées et arrondies.',
      'Sources : LCI, janv. 2018 ; Le Quotidien du Médecin, 9 sept. 2022',
    ],
    ['prévision du gouvernement (budget 2018)', 'chiffre publié'],
    YEARS.map(([year, acts, target]) => [
      `${year}`,
      count.format(acts),
      `${share(acts, target)} %`,
    ]),
    240,
  );
  const x = (percent: number): number => 60 + (percent / 2_000) * (width - 80);
  YEARS.forEach(([year, acts, target], index) => {
    const y = 50 + 64 * index;
    const reached = share(acts, target);
    svg(drawing, 'text', { x: 0, y: y + 18, 'font-weight': 700 }, `${year}`);
    svg(drawing, 'path', { d: `M60 ${y}h${width - 80}v26h${80 - width}z`, fill: '#e9ecef' });
    svg(drawing, 'path', { d: `M60 ${y + 4}H${x(reached)}v18H60z`, fill: '#0b5a8a' });
    svg(drawing, 'path', { d: `M${x(100)} ${y - 6}v38`, stroke: '#14181d', 'stroke-width': 5 });
    svg(drawing, 'text', { x: x(100) + 12, y: y - 10 }, `prévision : ${count.format(target)}`);
    svg(drawing, 'text', { x: x(100) + 12, y: y + 18, fill: '#fff' }, `${reached} %`);
    const end = { x: width - 20, y: y - 10, 'text-anchor': 'end', fill: '#454d56' };
    svg(drawing, 'text', end, `${count.format(acts)} actes`);
  });
}

html(document.head, 'style', STYLES);
const CHARTS: Readonly<Record<string, (place: Element) => void>> = { timeline, map, gauge };
for (const place of document.querySelectorAll('[data-chart]')) {
  CHARTS[place.getAttribute('data-chart') ?? '']?.(place);
  // What the benchmark counts, as it counts `telecons-ready` of the widgets.
  place.dispatchEvent(new Event('chart-ready', { bubbles: true }));
}
