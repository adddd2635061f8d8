/**
 * Registers every tag, in the order that packs best (50 bytes less than the alphabet), and turns
 * `.telecons-embed` snippets into elements: the entry of `telecons/define` and of the CDN script.
 */
import './define/region-map.js';
import './define/timeline.js';
import './define/target-gauge.js';

// A request of its own: until it is here a snippet shows its picture, and an article with elements
// is drawn without it (350 bytes of the first request). If it can't be had the pictures stay.
import('./embed/upgrader.js').catch(() => undefined);
