/** Lets a test say which console warnings and errors it expects; all others fail it. */

type Level = 'warn' | 'error';

interface Message {
  readonly level: Level;
  readonly text: string;
}

const messages: Message[] = [];
let recording = false;

const textOf = (values: readonly unknown[]): string =>
  values.map((value) => (value instanceof Error ? value.message : String(value))).join(' ');

/** Takes over `console.warn` and `console.error` and listens for uncaught errors; safe twice. */
export function recordMessages(): void {
  if (recording) return;
  recording = true;
  // Lit's note that its development build is loaded is wanted here: it brings Lit's own checks.
  const scope = globalThis as typeof globalThis & { litIssuedWarnings?: Set<string> };
  (scope.litIssuedWarnings ??= new Set()).add('dev-mode');
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...values: unknown[]) => {
      messages.push({ level, text: textOf(values) });
    };
  }
  addEventListener('error', (event) => {
    messages.push({ level: 'error', text: `uncaught: ${event.message}` });
  });
  addEventListener('unhandledrejection', (event) => {
    messages.push({ level: 'error', text: `unhandled rejection: ${textOf([event.reason])}` });
  });
}

/** Returns what was recorded, one line each, and forgets it. */
export function claimMessages(): string[] {
  return messages.splice(0).map(({ level, text }) => `${level}: ${text}`);
}

async function expectMessage<Result>(
  level: Level,
  pattern: RegExp,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  const before = messages.length;
  const result = await action();
  const during = messages.slice(before);
  const matching = during.filter(
    (message) => message.level === level && pattern.test(message.text),
  );
  if (matching.length === 0) {
    const seen = during.map(({ level: kind, text }) => `${kind}: ${text}`).join('\n') || 'nothing';
    throw new Error(`Expected a console.${level} that matches ${pattern}; got:\n${seen}`);
  }
  for (const message of matching) messages.splice(messages.indexOf(message), 1);
  return result;
}

/**
 * Runs `action` (awaited, so let it end after the warning was given) and consumes the
 * `console.warn` messages that match `pattern`; throws when there is none.
 */
export function expectWarning<Result>(
  pattern: RegExp,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  return expectMessage('warn', pattern, action);
}

/** Like `expectWarning`, for `console.error`, uncaught errors and unhandled rejections. */
export function expectError<Result>(
  pattern: RegExp,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  return expectMessage('error', pattern, action);
}
