/** What runs in the pages of other engines: each function stands alone and answers in plain data. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text of a drawing, in pixels from its corner. */
export interface Label extends Box {
  readonly text: string;
}

/** One widget as a reader gets it. */
export interface Widget {
  readonly tag: string;
  /** Pixels. */
  readonly height: number;
  /** What is wider than the widget, by its class. */
  readonly overflowing: readonly string[];
  readonly states: readonly string[];
  readonly takeaway: string;
  /** Cells of the table, row by row, its head first. */
  readonly table: readonly (readonly string[])[];
  /** Width and height of the drawing. */
  readonly drawing: readonly [width: number, height: number];
  readonly labels: readonly Label[];
}

type Element = HTMLElement & {
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
  toText(): string;
  draw(): Promise<void>;
};

declare global {
  // What telling.js notes.
  var complaints: readonly string[];
}

/** Heights of the telecons elements, in their order, whether they are defined or not. */
export function heights(): readonly number[] {
  return [...document.querySelectorAll<HTMLElement>('.case > *')].map(
    (element) => element.getBoundingClientRect().height,
  );
}

/** Loads a script as a publisher's page would, and waits until it has run. */
export function load(source: string, type: string): Promise<void> {
  const script = document.createElement('script');
  script.src = source;
  script.type = type;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} was not loaded.`));
    document.head.append(script);
  });
}

/** Waits until snippets have become so many widgets: the code for it comes after the script. */
export async function upgraded(count: number): Promise<void> {
  const end = performance.now() + 10_000;
  const found = (): number =>
    document.querySelectorAll('telecons-timeline, telecons-region-map, telecons-target-gauge')
      .length;
  while (found() < count) {
    if (performance.now() > end) throw new Error(`${found()} of ${count} widgets are there.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until all widgets are drawn and tells what each shows. */
export async function read(): Promise<readonly Widget[]> {
  const tags = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];
  const found = [...document.querySelectorAll<Element>(tags.join())];
  await Promise.all(found.map(({ localName }) => customElements.whenDefined(localName)));
  const widgets: Widget[] = [];
  for (const element of found) {
    await element.draw();
    await element.updateComplete;
    const root = element.shadowRoot;
    const width = element.getBoundingClientRect().width;
    const svg = root.querySelector<SVGSVGElement>('.chart svg, svg.chart, .chart');
    const corner = svg?.getBoundingClientRect();
    const labels = [...root.querySelectorAll<SVGTextElement>('.chart svg text')].map((text) => {
      const size = Number(text.getAttribute('font-size'));
      const { x, width } = text.getBBox();
      // From a little above the capitals to a little under the line; the engine's own box holds more.
      const top = Number(text.getAttribute('y')) - 0.86 * size;
      return { text: text.textContent, x, y: top, width, height: 1.1 * size };
    });
    widgets.push({
      tag: element.localName,
      height: element.getBoundingClientRect().height,
      overflowing: [...root.querySelectorAll('.frame > *:not(.hidden)')]
        .filter((part) => part.getBoundingClientRect().width > width + 0.5)
        .map((part) => part.className),
      states: ['loading', 'ready', 'empty', 'error'].filter((state) =>
        element.matches(`:state(${state})`),
      ),
      takeaway: element.toText(),
      table: [...root.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent.trim()),
      ),
      drawing: [corner?.width ?? 0, corner?.height ?? 0],
      labels,
    });
  }
  return widgets;
}

/** Puts the focus on a figure of the first widget: the one that a Tab would reach. */
export function focusFigure(): string {
  const root = document.querySelector('.case > *')?.shadowRoot;
  const figure = root?.querySelector<SVGElement>('.chart [tabindex="0"]');
  figure?.focus();
  return figure?.getAttribute('aria-label') ?? '';
}

/** Name of the figure that has the focus. */
export function focused(): string {
  const root = document.querySelector('.case > *')?.shadowRoot;
  return root?.activeElement?.getAttribute('aria-label') ?? '';
}

/** Waits until the first widget says something somewhere, and returns what the place says. */
export async function until(place: string, pattern: string): Promise<string> {
  const root = document.querySelector('.case > *')?.shadowRoot;
  const end = performance.now() + 10_000;
  for (;;) {
    const said = [...(root?.querySelectorAll(place) ?? [])].map((each) => each.textContent);
    const text = said.join(' ').replaceAll(/\s+/g, ' ');
    if (new RegExp(pattern).test(text)) return text;
    if (performance.now() > end) throw new Error(`${place} says "${text}".`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The files that the first widget gives: CSV, SVG, and the first bytes of a PNG. */
export async function files(): Promise<{ csv: string; svg: string; png: readonly number[] }> {
  const element = document.querySelector('.case > *') as HTMLElement & {
    toCSV(): Promise<string>;
    toSVG(): Promise<string>;
    toPNG(): Promise<Blob>;
  };
  const png = await (await element.toPNG()).arrayBuffer();
  return {
    csv: await element.toCSV(),
    svg: await element.toSVG(),
    png: [...new Uint8Array(png.slice(0, 4)), png.byteLength],
  };
}

/** Gives the first widget a series of so many days. Returns how large its canvas becomes. */
export async function showLongSeries(days: number): Promise<readonly [number, number]> {
  const element = document.querySelector('.case > *') as HTMLElement & { data: unknown };
  const rows = Array.from({ length: days }, (_, day) => ({
    period: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
    value: 1000 + day,
  }));
  element.data = { source: { publisher: 'Test', date: '2021-01-01' }, rows };
  const end = performance.now() + 10_000;
  for (;;) {
    const canvas = element.shadowRoot?.querySelector('canvas');
    if (canvas && canvas.width > 0) return [canvas.width, canvas.height];
    if (performance.now() > end) throw new Error('There is no canvas.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the console, uncaught errors and the page's policy told. */
export const complaints = (): readonly string[] => globalThis.complaints;

/** Waits until the frame of the page is at least so high. Returns its height, in pixels. */
export async function frameHeight(least: number): Promise<number> {
  const end = performance.now() + 10_000;
  for (;;) {
    const height = document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
    if (height >= least || performance.now() > end) return height;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
