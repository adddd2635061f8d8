/** What the small app of each framework shows, and how the test speaks to it. */

/** A publisher's own series of this many rows. */
export const OWN = {
  source: { publisher: 'Gazette', date: '2021-01-01' },
  rows: ['2020-01', '2020-02', '2020-03'].map((period, index) => ({ period, value: index + 1 })),
};

export const LINK = 'timeline.html?series=monthly';
export const WORDS = '4,5 millions en avril 2020';

export type Series = 'monthly' | 'weekly' | 'annual';

/**
 * Four elements: `#shown` with an attribute that changes, a fallback and a listener; `#given` with
 * own data as any property is given; `#own` with own data and a listener as our documentation says;
 * `#switches` with one boolean attribute off and one on.
 */
export interface App {
  /** Draws into the empty `#app`, or takes over what the server wrote there. */
  start(hydrate: boolean): void | Promise<void>;
  change(series: Series): void | Promise<void>;
  /** What the listeners on `#shown` and `#own` heard. */
  readonly views: string[];
}

/** `telecons-view`, as each framework hands it on. */
export type ViewEvent = CustomEvent<{ view: string }>;
export type OnView = (event: ViewEvent) => void;

/** Where it came from and what it told: `own table`. */
export const heard = ({ currentTarget, detail }: ViewEvent): string =>
  `${(currentTarget as HTMLElement).id} ${detail.view}`;

/** The test finds it in the page. */
export const publish = (app: App): void => void Object.assign(globalThis, { app });

export const place = (): HTMLElement => document.querySelector<HTMLElement>('#app') as HTMLElement;
