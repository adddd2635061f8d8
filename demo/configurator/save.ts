/** Gives the reader a file that was made in the page. */

/** Milliseconds: browsers read the address after the click has returned. */
const READ = 10_000;

export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}
