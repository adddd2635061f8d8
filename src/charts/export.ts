/** Entry of the lazy chunk that writes files: everything a download needs and no drawing does. */
export { drawDocument, drawShapes } from './export-canvas.js';
export {
  layoutDocument,
  PADDING,
  type DocumentInput,
  type DrawnDocument,
} from './export-document.js';
export { svgDocument, type SvgInput } from './export-svg.js';
