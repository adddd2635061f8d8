/** What developers read in the console, in English whatever the page speaks. */
import type { DeveloperMessages } from './messages.js';

export const developerMessages: DeveloperMessages = {
  badDate: (attribute, value) =>
    `${attribute}="${value}" is not a date; write 2019, 2019-09 or 2019-09-12. Attribute ignored.`,
  datesReversed: (from, to) => `to="${to}" is before from="${from}"; both are ignored.`,
  badScope: (value, series, allowed) =>
    `scope="${value}" does not exist for series="${series}"; use ${allowed.join(' or ')}.`,
  selfClosed: (tag) => `<${tag}/> swallowed the rest of the page; write <${tag}></${tag}>.`,
  alreadyDefined: (tag) => `<${tag}> is already defined; the first version stays.`,
};
