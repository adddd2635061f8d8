/** The list of what was refused needs its listener before the first tag is defined. */
import { logErrors } from './error-log.js';

logErrors();
await import('../src/define.js');
