/** Preact: as React, except that events are heard after hydration too. */
import { h } from 'preact';
import { LINK, type OnView, OWN, type Series, WORDS } from './contract.js';

const giveData = (element: (HTMLElement & { data?: unknown }) | null): void => {
  if (element) element.data = OWN;
};

export function Article({ series, onView }: { series: Series; onView: OnView }) {
  const link = h('a', { href: LINK }, WORDS);
  return h('main', null, [
    h('telecons-timeline', { id: 'shown', series, 'ontelecons-view': onView }, link),
    h('telecons-timeline', { id: 'given', data: OWN }),
    h('telecons-timeline', { id: 'own', ref: giveData, 'ontelecons-view': onView }),
    h('telecons-region-map', { id: 'switches', 'no-overseas': false, 'no-controls': true }),
  ]);
}
