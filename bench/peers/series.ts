/** The figures all peers draw: of the size of the monthly series; invented for the benchmark. */
export const LABELS = ['12/2018', '01', '02', '03', '04', '05', '06', '07', '08', '02', '04', '08'];
export const STATES: readonly (readonly number[])[] = [
  [0.3, 0.7, 1.4, 2.5, 3.2, 4.1, 5.3, 6, 5.8, 40, 4500, 900],
  [1.3, 2.7, 3.4, 5.5, 6.2, 8.1, 9.3, 12, 9.8, 80, 3500, 1900],
];

export type DenseRows = readonly { readonly period: string; readonly value: number }[];

/** Rows of `count` successive days from 1750 on; a wave with noise that is the same each time. */
export function denseRows(count: number): DenseRows {
  const first = Date.UTC(1750, 0, 1);
  let seed = 1;
  return Array.from({ length: count }, (_, index) => {
    seed = (seed * 48271) % 2147483647;
    const wave = 5000 + 3000 * Math.sin(index / 900);
    const period = new Date(first + index * 86_400_000).toISOString().slice(0, 10);
    return { period, value: Math.round(wave + (seed % 1000)) };
  });
}
