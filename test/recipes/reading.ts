/** What readers of a publisher's page get: the widgets with our script, what is left without it. */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Opened, OpenOptions, Site } from './site.js';

/** Waits for widgets, has them drawn, and tells their tags with their attributes, in order. */
export async function drawnWidgets(where: Page | Frame, count: number): Promise<string[]> {
  await where.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('body *')].filter(
        (node) => /^telecons-/.test(node.localName) && node.shadowRoot,
      ).length >= wanted,
    { timeout: 15_000 },
    count,
  );
  return where.evaluate(async () => {
    type Widget = HTMLElement & { draw(): Promise<void>; readonly shadowRoot: ShadowRoot };
    const widgets = [...document.querySelectorAll<Widget>('body *')].filter((node) =>
      /^telecons-/.test(node.localName),
    );
    await Promise.all(widgets.map((widget) => widget.draw()));
    return widgets.map(({ localName, attributes, shadowRoot }) => {
      const isDrawn = shadowRoot.querySelector('svg') && shadowRoot.querySelector('table');
      const given = [...attributes].map(({ name, value }) => ` ${name}="${value}"`);
      return (isDrawn ? '' : 'not drawn: ') + localName + given.join('');
    });
  });
}

/** What is seen of an article without any script. */
export interface Plain {
  /** `alt` of the pictures that are loaded and seen. */
  readonly pictures: readonly string[];
  /** Addresses of the links that are seen. */
  readonly links: readonly string[];
  readonly text: string;
}

export async function readPlain(site: Site, body: string, options: OpenOptions = {}) {
  const { page, complaints } = await site.open(body, { ...options, scripts: false });
  const plain = await plainOf(page);
  assert.deepEqual(complaints, []);
  await page.close();
  return plain;
}

export const plainOf = (page: Page): Promise<Plain> =>
  page.evaluate(() => {
    const isSeen = (node: Element) => node.checkVisibility({ checkOpacity: true });
    return {
      pictures: [...document.images]
        .filter((image) => isSeen(image) && image.naturalWidth > 0)
        .map(({ alt }) => alt),
      links: [...document.links].filter(isSeen).map(({ href }) => href),
      text: document.body.innerText,
    };
  });

/** The page draws these widgets and complains of nothing; closes it. */
export async function expectWidgets(
  { page, complaints }: Opened,
  expected: readonly string[],
): Promise<void> {
  try {
    const drawn = await drawnWidgets(page, expected.length);
    assert.deepEqual(drawn, expected);
    assert.deepEqual(complaints, []);
  } catch (error) {
    throw new Error(`${String(error)}\nConsole: ${complaints.join('\n')}`, { cause: error });
  } finally {
    await page.close();
  }
}
