/** The page's part of the Svelte app. */
import { flushSync, hydrate, mount } from 'svelte';
import { heard, place, publish, type ViewEvent } from './contract.js';
import Article from './Article.svelte';
import { state } from './state.svelte.js';

const views: string[] = [];

publish({
  views,
  start(isWritten) {
    const props = { state, onView: (event: ViewEvent) => void views.push(heard(event)) };
    (isWritten ? hydrate : mount)(Article, { target: place(), props });
  },
  change(series) {
    state.series = series;
    flushSync();
  },
});
