/** Render functions of Vue. Its `h` takes any property of a tag that it does not know. */
import { defineComponent, h, type IntrinsicElementAttributes } from 'vue';
import 'telecons/vue';

type Timeline = IntrinsicElementAttributes['telecons-timeline'];

export const props: Timeline = {
  series: 'weekly',
  scale: null,
  'heading-level': 2,
  'no-controls': 'false',
  data: {
    source: { publisher: 'Gazette', date: '2021-01-01' },
    rows: [{ period: '2020-04', value: 12 }],
  },
  onTeleconsSelect: ({ detail }) => detail.period satisfies string,
};
export const wrong: Timeline = {
  // @ts-expect-error: no such series
  series: 'daily',
  // @ts-expect-error: not a level
  'heading-level': 7,
};
export default defineComponent(() => () => h('telecons-timeline', props));
