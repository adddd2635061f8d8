/** The style sheets of every element, in order. */
import type { CSSResultGroup } from 'lit';
import { frameStyles } from './frame.js';
import { tokenStyles, toneStyles } from './tokens.js';

export const sharedStyles: CSSResultGroup = [tokenStyles, toneStyles, frameStyles];
