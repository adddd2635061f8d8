/** The server's part of the Svelte app. */
import { render } from 'svelte/server';
import Article from './Article.svelte';

export const write = () =>
  render(Article, { props: { state: { series: 'weekly' }, onView() {} } }).body;
