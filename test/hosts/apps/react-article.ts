/**
 * React 19: attributes and events by their names; what must also reach an element that the server
 * wrote, or one whose script comes late, through the element itself.
 */
import { createElement } from 'react';
import { LINK, type OnView, OWN, type Series, WORDS } from './contract.js';

type Own = HTMLElement & { data?: unknown };

export function Article({ series, onView }: { series: Series; onView: OnView }) {
  const connect = (element: Own | null) => {
    if (!element) return undefined;
    const listener = onView as EventListener;
    element.data = OWN;
    element.addEventListener('telecons-view', listener);
    return () => element.removeEventListener('telecons-view', listener);
  };
  return createElement(
    'main',
    null,
    createElement(
      'telecons-timeline',
      { id: 'shown', series, 'ontelecons-view': onView },
      createElement('a', { href: LINK }, WORDS),
    ),
    createElement('telecons-timeline', { id: 'given', data: OWN }),
    createElement('telecons-timeline', { id: 'own', ref: connect }),
    createElement('telecons-region-map', {
      id: 'switches',
      'no-overseas': false,
      'no-controls': true,
    }),
  );
}
