/** Examples of the reference as live widgets: those that are HTML of our elements and nothing else. */

/** What loads the elements; a page with live examples has it in its head. */
const SCRIPT = /<script type="module" src="[^"]*"><\/script>\n?/g;

/** Scripts, styles and files of others: no example that needs them is shown live. */
const FORBIDDEN = /<(?:script|style|link|iframe|img)\b|\s(?:on\w+|src|srcset|style)=/i;

/** Where the examples say the files are. */
const WRITTEN = '"/telecons/';

/** Where an example stands. */
export interface Place {
  /** Level of the heading above it. */
  readonly level: number;
  /** Folder of the built files, seen from the page. */
  readonly files: string;
}

/**
 * The example as it goes into the page; `null` when it can't. Titles go one level below the heading
 * above them, unless the example says where.
 */
export function liveExample(code: string, { level, files }: Place): string | null {
  const html = code.replaceAll(SCRIPT, '').trim();
  if (!/<telecons-[a-z-]+[\s>]/.test(html) || FORBIDDEN.test(html)) return null;
  return html
    .replaceAll(WRITTEN, `"${files}`)
    .replaceAll(/(<telecons-[a-z-]+)((?:\s[^>]*)?>)/g, (_tag, name: string, rest: string) =>
      /\sheading-level=/.test(rest)
        ? name + rest
        : `${name} heading-level="${Math.min(level + 1, 6)}"${rest}`,
    );
}
