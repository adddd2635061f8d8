/** Registers `<telecons-target-gauge>`; safe to load twice and beside another version. */
import { defineOnce } from './define-once.js';
import { TeleconsTargetGauge } from '../elements/target-gauge.js';

defineOnce('telecons-target-gauge', TeleconsTargetGauge);

declare global {
  interface HTMLElementTagNameMap {
    'telecons-target-gauge': TeleconsTargetGauge;
  }
}
