/** The page's part of the React app. */
import { createElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { heard, place, publish, type Series, type ViewEvent } from './contract.js';
import { Article } from './react-article.js';

const views: string[] = [];
const onView = (event: ViewEvent) => void views.push(heard(event));
const article = (series: Series) => createElement(Article, { series, onView });
let root: Root | null = null;

publish({
  views,
  start(hydrate) {
    if (hydrate) root = hydrateRoot(place(), article('weekly'));
    else (root = createRoot(place())).render(article('weekly'));
  },
  change: (series) => root?.render(article(series)),
});
