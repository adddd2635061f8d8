/** Own data of three kinds, all invented: dense, small, and with a row that is refused. */
import type { TeleconsTimeline } from '../src/elements/timeline.js';
import type { OwnData } from '../src/model/own-data.js';
import { inventedDays } from './dense-data.js';
import { logErrors } from './error-log.js';

const source = { publisher: 'Démonstration, chiffres inventés', date: '2026-11-21' };
const unit = { fr: 'consultations', en: 'consultations' };

const small: OwnData = {
  title: 'Petite série',
  unit,
  source,
  invented: true,
  rows: [
    { period: '2025-01', value: 120 },
    { period: '2025-02', value: 180, bound: 'about' },
    { period: '2025-03', value: 150, bound: 'at-least', note: 'Note inventée.' },
    { period: '2025-06', value: 310, status: 'estimate' },
    { period: '2025-07', value: 290, status: 'provisional' },
    { period: '2025-08', value: 90, bound: 'at-most' },
  ],
};

const withBadRow: OwnData = {
  title: 'Série inventée dont une ligne est refusée',
  unit,
  source,
  invented: true,
  rows: [
    { period: '2021', value: 40 },
    { period: '2022', value: 65 },
    { period: '2023', value: -1 },
    { period: '2024', value: 80 },
  ],
};

function show(id: string, data: OwnData): void {
  const element = document.querySelector<TeleconsTimeline>(`#${id}`);
  if (element) element.data = data;
}

logErrors();
await import('../src/define.js');
show('dense', inventedDays(2000));
show('small', small);
show('refused', withBadRow);
