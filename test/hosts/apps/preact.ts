/** The page's part of the Preact app. */
import 'preact/debug';
import { h, hydrate, render } from 'preact';
import { heard, place, publish, type Series, type ViewEvent } from './contract.js';
import { Article } from './preact-article.js';

const views: string[] = [];
const onView = (event: ViewEvent) => void views.push(heard(event));
const article = (series: Series) => h(Article, { series, onView });

publish({
  views,
  start(isWritten) {
    if (isWritten) hydrate(article('weekly'), place());
    else render(article('weekly'), place());
  },
  change: (series) => render(article(series), place()),
});
