/**
 * Typings of `addEventListener` of each element, made from custom-elements.json: the same event tells
 * a period, a region or a year, by the element that sends it.
 */
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Declaration, Manifest } from './typings.js';

/** Where the events' types are, seen from an element's file. */
const EVENTS = "import('./events.js')";

const qualified = (type: string): string => type.replaceAll(/\b[A-Z]\w+/g, `${EVENTS}.$&`);

function listenerTypings({ name, events = [] }: Declaration): string {
  const map = `${name}EventMap`;
  const received = events.map(
    (event) =>
      `    /** ${event.description ?? ''} */\n` +
      `    '${event.name}': ${qualified(event.type?.text ?? 'Event')};\n`,
  );
  const methods = [
    ['addEventListener', 'AddEventListenerOptions'],
    ['removeEventListener', 'EventListenerOptions'],
  ].map(
    ([method, options]) =>
      `    ${method}<Type extends keyof ${map}>(type: Type, listener: (this: ${name}, event: ${map}[Type]) => unknown, options?: boolean | ${options}): void;\n` +
      `    ${method}(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | ${options}): void;\n`,
  );
  return `/** What listeners on the element itself receive; made from custom-elements.json. */
export interface ${map} extends HTMLElementEventMap {
${received.join('')}}
export interface ${name} {
${methods.join('')}}
`;
}

/** What is added to each element's typings, by their paths in the package. */
export const eventTypings = ({ modules }: Manifest): ReadonlyMap<string, string> =>
  new Map(
    modules.flatMap(({ path: file = '', declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map((each) => [file.replace(/\.js$/, '.d.ts'), listenerTypings(each)] as const),
    ),
  );

export async function addEventTypings(root: string, manifest: Manifest): Promise<void> {
  for (const [file, text] of eventTypings(manifest)) {
    await appendFile(path.join(root, file), text);
  }
}
