/** Registers every tag: the entry of `telecons/define` and of the CDN script. */
import './define/timeline.js';
