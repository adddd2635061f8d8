/** What failed, out of all that a run printed: a log that keeps only its end must still name it. */

/** Files of the browser's reporter, from their `✗` to the next file or to the counts. */
const IN_BROWSER = /^✗ .+\n(?:(?!✓ |✗ |\d+ files in ).*\n)*/gm;

/** Where Node's reporter says it all again, to the end. */
const IN_NODE = /^✖ failing tests:\n+([^]+)/m;

/**
 * @param {string} output of one run
 * @returns {string} the failures with their messages, empty where there is none
 */
export function failuresOf(output) {
  const again = IN_NODE.exec(output)?.[1];
  return (again ?? (output.match(IN_BROWSER) ?? []).join('')).trim();
}
