/** Registers every tag: the entry of `telecons/define` and of the CDN script. */
import './define/region-map.js';
import './define/target-gauge.js';
import './define/timeline.js';
