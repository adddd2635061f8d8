/** What changes on the page. */
export const state = $state({ series: 'weekly' });
