/** The tag behind a name such as `timeline`, in whatever quotes and letters it was written. */
import { clean } from '../elements/attributes.js';

export const tagOf = (name: unknown): string => `telecons-${clean(name)}`;
