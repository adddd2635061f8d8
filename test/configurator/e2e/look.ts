/** What a widget looks like and what it tells assistive technology, to be compared. */
import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Accessibility, ElementHandle, Frame, SerializedAXNode } from 'puppeteer-core';

export interface Look {
  readonly picture: PNG;
  readonly tree: unknown;
}

/** What is said, without where it stands: handles and values that depend on the page. */
function said(node: SerializedAXNode, levels: boolean): unknown {
  const { role, name, value, description, children = [], level, ...states } = node;
  const kept = Object.fromEntries(
    Object.entries(states).filter(
      ([key, state]) =>
        typeof state !== 'function' && !/^(?:elementHandle|backendNodeId|loaderId|url)$/.test(key),
    ),
  );
  return {
    role,
    name,
    value,
    description,
    ...kept,
    ...(levels ? { level } : {}),
    children: children.map((child) => said(child, levels)),
  };
}

/** @param levels whether the level of the heading counts: a frame has a page of its own */
export async function lookOf(
  frame: Frame,
  widget: ElementHandle<HTMLElement>,
  levels: boolean,
): Promise<Look> {
  const picture = PNG.sync.read(Buffer.from(await widget.screenshot()));
  // There for each frame, and typed for pages only.
  const { accessibility } = frame as Frame & { readonly accessibility: Accessibility };
  const node = await accessibility.snapshot({ root: widget, interestingOnly: false });
  assert.ok(node, 'nothing is told of the widget');
  return { picture, tree: said(node, levels) };
}

export function assertSameLook(found: Look, expected: Look): void {
  const { width, height } = expected.picture;
  assert.deepEqual([found.picture.width, found.picture.height], [width, height]);
  const different = pixelmatch(
    found.picture.data,
    expected.picture.data,
    undefined,
    width,
    height,
    {
      threshold: 0.1,
    },
  );
  assert.equal(different, 0, `${different} pixels differ`);
  assert.deepEqual(found.tree, expected.tree);
}

/** Pixels that are not those of the corner: an empty picture equals an empty picture. */
export function inkOf({ data }: PNG): number {
  let count = 0;
  for (let index = 4; index < data.length; index += 4) {
    if (data.readUInt32BE(index) !== data.readUInt32BE(0)) count += 1;
  }
  return count;
}
