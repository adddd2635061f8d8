/** What the compiler of Svelte makes. */
declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<Record<string, unknown>>;
  export default component;
}
declare module '*/state.svelte.js' {
  import type { Series } from './contract.js';

  export const state: { series: Series };
}
