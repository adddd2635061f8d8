/** A page of its own inside the test page, with its own registry of elements and its own console. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { type BuiltTimeline, until } from './built.js';

export interface TestPage {
  readonly document: Document;
  readonly scope: Window & typeof globalThis;
  /** What the page's console, its errors and its `telecons-error` events told, one line each. */
  readonly told: string[];
  /** Runs a script to its end; a name without address is a file of dist/. */
  run(script: string, attributes?: Readonly<Record<string, string>>): Promise<void>;
  close(): void;
}

/** 900 by 1000 pixels at the corner of the viewport, so that lazy elements are drawn. */
export async function openPage(body = ''): Promise<TestPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:900px;height:1000px;border:0';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.srcdoc = `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  const scope = frame.contentWindow as Window & typeof globalThis;
  const told: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    scope.console[level] = (...values: unknown[]) =>
      void told.push(`${level}: ${values.join(' ')}`);
  }
  scope.addEventListener('error', ({ message }) => told.push(`uncaught: ${message}`));
  scope.addEventListener('unhandledrejection', ({ reason }) =>
    told.push(`rejected: ${String(reason)}`),
  );
  scope.document.addEventListener('telecons-error', (event) => {
    told.push(`event: ${(event as CustomEvent<{ code: string }>).detail.code}`);
  });
  return {
    document: scope.document,
    scope,
    told,
    run: (script, attributes = {}) => runScript(scope.document, script, attributes),
    close: () => frame.remove(),
  };
}

function runScript(
  page: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const script = page.createElement('script');
  if (!/\.iife\.js/.test(name)) script.type = 'module';
  for (const [attribute, value] of Object.entries(attributes)) {
    script.setAttribute(attribute, value);
  }
  script.src = name.includes('/') ? name : `/dist/${name}`;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} was not loaded.`));
    page.head.append(script);
  });
}

/** Puts an element on a page and waits until it is drawn. */
export async function drawn(page: TestPage, tag: string, attributes = ''): Promise<BuiltTimeline> {
  const parent = page.document.createElement('div');
  parent.innerHTML = `<${tag} loading="eager" ${attributes}></${tag}>`;
  page.document.body.append(parent);
  return drawnIn(parent, tag);
}

/** The same for one that is or will be there. */
export async function drawnIn(parent: ParentNode, tag: string): Promise<BuiltTimeline> {
  const element = await until(`drawn ${tag}`, () => {
    const found = parent.querySelector<BuiltTimeline>(tag);
    return found && 'ready' in found && found;
  });
  await element.draw();
  await element.updateComplete;
  expect(element.shadowRoot.querySelectorAll('path').length, `marks of ${tag}`).to.be.above(10);
  expect(element.shadowRoot.querySelectorAll('tbody tr').length, `rows of ${tag}`).to.be.above(2);
  return element;
}

/** Another origin that serves dist/, see scripts/test-runner/other-origin.js. */
export const otherOrigin = (): Promise<{
  readonly origin: string;
  readonly requests: readonly string[];
}> => executeServerCommand('other-origin');
