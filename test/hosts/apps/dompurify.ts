/** DOMPurify in the page, as it is mostly used. */
import DOMPurify from 'dompurify';

Object.assign(globalThis, { sanitize: DOMPurify.sanitize });
