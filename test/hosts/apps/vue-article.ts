/** Vue 3.5: a template; `.data` tells that a property is meant. */
import { createApp, createSSRApp, shallowRef } from 'vue';
import { LINK, type OnView, OWN, type Series, type ViewEvent, WORDS } from './contract.js';

const template = `<main>
  <telecons-timeline id="shown" :series="series" @telecons-view="look"><a href="${LINK}">${WORDS}</a></telecons-timeline>
  <telecons-timeline id="given" :data="own"></telecons-timeline>
  <telecons-timeline id="own" .data="own" @telecons-view="look"></telecons-timeline>
  <telecons-region-map id="switches" :no-overseas="false" :no-controls="true"></telecons-region-map>
</main>`;

/** For the server and for the page. */
export function makeApp(onView: OnView, isWritten: boolean) {
  const series = shallowRef<Series>('weekly');
  const look = (event: Event) => onView(event as ViewEvent);
  const app = (isWritten ? createSSRApp : createApp)({
    template,
    setup: () => ({ series, own: OWN, look }),
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('telecons-');
  return { app, series };
}
