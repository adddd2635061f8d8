/** Registers `<telecons-region-map>`; safe to load twice and beside another version. */
import { defineOnce } from './define-once.js';
import { TeleconsRegionMap } from '../elements/region-map.js';

defineOnce('telecons-region-map', TeleconsRegionMap);

declare global {
  interface HTMLElementTagNameMap {
    'telecons-region-map': TeleconsRegionMap;
  }
}
