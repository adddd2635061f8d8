/** Lazy chunk: the files and the code that a reader takes away. */
export { embedTemplate, iframeCode } from './embed.js';
export { csvBlob, csvFile, pngFile, saveFile, svgFile } from './downloads.js';
