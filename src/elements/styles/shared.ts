/** The styles of every element, in order. */
import { chartStyles } from './chart.js';
import { frameStyles } from './frame.js';
import { tokenStyles, toneStyles } from './tokens.js';

export const sharedStyles = tokenStyles + toneStyles + frameStyles + chartStyles;
