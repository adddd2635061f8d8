/** Registers `<telecons-timeline>`; safe to load twice and beside another version. */
import { defineOnce } from './define-once.js';
import { TeleconsTimeline } from '../elements/timeline.js';

defineOnce('telecons-timeline', TeleconsTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'telecons-timeline': TeleconsTimeline;
  }
}
