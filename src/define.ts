/**
 * Registers every tag, in the order that packs best (50 bytes less than the alphabet), and turns
 * `.telecons-embed` snippets into elements: the entry of `telecons/define` and of the CDN script.
 */
import './define/region-map.js';
import './define/timeline.js';
import './define/target-gauge.js';
import { upgradeSnippets } from './embed/upgrader.js';

upgradeSnippets();
