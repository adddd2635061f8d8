/** The page's part of the Vue app. */
import { nextTick, type ShallowRef } from 'vue';
import { heard, place, publish, type Series } from './contract.js';
import { makeApp } from './vue-article.js';

const views: string[] = [];
let shown: ShallowRef<Series> | null = null;

publish({
  views,
  start(isWritten) {
    const { app, series } = makeApp((event) => void views.push(heard(event)), isWritten);
    shown = series;
    app.mount(place());
  },
  change(series) {
    if (shown) shown.value = series;
    return nextTick();
  },
});
