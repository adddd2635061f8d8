/** The script of the documentation's pages. */
import { showCopyButtons } from './copy.js';

showCopyButtons();
