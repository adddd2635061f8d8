/** The target gauge, from the built dist/telecons-target-gauge.js. */
import { offerWidget } from './widget.js';

offerWidget('telecons-target-gauge', 'year', ['2019', '2020', 'all']);
