/** What tests ask of the browser beyond @web/test-runner-commands: media, accessibility, memory. */
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Sends one message of the Chrome DevTools Protocol and returns its answer. Media, metrics, touch,
 * CPU and blocked addresses are put back at the end of the test file.
 */
export function cdp<Answer = unknown>(
  method: string,
  params: Record<string, unknown> = {},
): Promise<Answer> {
  return executeServerCommand<Answer, Record<string, unknown>>('cdp', { method, params });
}

export interface MediaOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly media?: 'print' | 'screen';
}

/** Emulates exactly these media; a call without options puts everything back. */
export async function emulateMedia(options: MediaOptions = {}): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: options.colorScheme ?? '' },
    { name: 'forced-colors', value: options.forcedColors ?? '' },
    { name: 'prefers-reduced-motion', value: options.reducedMotion ?? '' },
    { name: 'prefers-contrast', value: options.contrast ?? '' },
  ];
  await cdp('Emulation.setEmulatedMedia', { media: options.media ?? '', features });
}

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** States such as `selected`, `focused`, `expanded`, as the browser's tree tells them. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AccessibleNode[];
}

interface ProtocolNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** The page's full accessibility tree, shadow roots included; ignored nodes are left out. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[]> {
  const { nodes } = await cdp<{ nodes: readonly ProtocolNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): readonly AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    const properties = (node.properties ?? []).map(({ name, value }) => [name, value.value]);
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        value: String(node.value?.value ?? ''),
        properties: Object.fromEntries(properties) as Record<string, unknown>,
        children,
      },
    ];
  };
  return nodes[0] ? build(nodes[0].nodeId) : [];
}

/** All nodes of a tree, in reading order, parents before children. */
export function flattenTree(nodes: readonly AccessibleNode[]): AccessibleNode[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.children)]);
}

export interface MemoryUse {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript heap in use. */
  readonly heap: number;
}

/** Collects garbage three times, then counts DOM nodes, listeners and heap bytes of the page. */
export async function memoryUse(): Promise<MemoryUse> {
  for (let round = 0; round < 3; round += 1) await cdp('HeapProfiler.collectGarbage');
  const counters = await cdp<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
  const { usedSize } = await cdp<{ usedSize: number }>('Runtime.getHeapUsage');
  return { nodes: counters.nodes, listeners: counters.jsEventListeners, heap: usedSize };
}

/** Turns the wheel over a point of the viewport; `modifiers` adds alt 1, ctrl 2, meta 4, shift 8. */
export async function wheel(
  position: readonly [number, number],
  deltaY: number,
  modifiers = 0,
): Promise<void> {
  const [x, y] = position;
  await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers });
}

/** Sends one touch event with these fingers (viewport pixels); none for `touchEnd`. */
export async function touch(
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  fingers: readonly (readonly [number, number])[],
): Promise<void> {
  const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
  await cdp('Input.dispatchTouchEvent', { type, touchPoints });
}
