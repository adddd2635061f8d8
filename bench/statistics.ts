/** Medians and the table of results. */

export interface Result {
  readonly scenario: string;
  readonly peer: string;
  readonly unit: string;
  readonly values: readonly number[];
}

export interface Bar {
  readonly scenario: string;
  readonly text: string;
  readonly value: number;
  readonly limit: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

const shown = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1));

/** One line per scenario and peer: median, smallest, largest, ratio to telecons. */
export function resultTable(results: readonly Result[]): string {
  const own = (scenario: string) =>
    results.find((result) => result.scenario === scenario && result.peer.startsWith('telecons'));
  const rows = results.map(({ scenario, peer, unit, values }) => {
    const reference = own(scenario);
    const ratio = reference ? median(reference.values) / median(values) : NaN;
    const range = `${shown(Math.min(...values))}–${shown(Math.max(...values))}`;
    const cells = [scenario, peer, `${shown(median(values))} ${unit}`, range];
    return [...cells, Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : ''];
  });
  const heads = ['scenario', 'peer', 'median', 'min–max', 'telecons is'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heads, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

const twoDecimals = (value: number) =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(2);

export function barLines(bars: readonly Bar[]): string {
  return bars
    .map(({ scenario, text, value, limit }) => {
      const verdict = value <= limit ? 'pass' : 'FAIL';
      return `${verdict}  ${scenario}: ${text} ${twoDecimals(value)} (bar ${limit})`;
    })
    .join('\n');
}
