/** What a bundler is given: one element and the style of its reserved height. */
import 'telecons/define/timeline.js';
import 'telecons/telecons.css';
