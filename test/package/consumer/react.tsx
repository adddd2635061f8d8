/** @jsxImportSource react */
import { useRef } from 'react';
import type { TeleconsTimeline } from 'telecons';
import 'telecons/react';

export function Article() {
  const timeline = useRef<TeleconsTimeline>(null);
  return (
    <main>
      <telecons-timeline
        ref={timeline}
        key="monthly"
        className="wide"
        lang="en"
        series="weekly"
        scale={undefined}
        heading={null}
        heading-level={2}
        no-controls
        data={{
          source: { publisher: 'Gazette', date: '2021-01-01' },
          rows: [{ period: '2020-04', value: 12 }],
        }}
        ontelecons-select={({ detail }) => detail.period satisfies string}
        ontelecons-ready={() => timeline.current?.draw()}
      >
        <a href="timeline.html">4,5 millions</a>
      </telecons-timeline>
      <telecons-region-map
        layout="tiles"
        no-overseas={false}
        classes="4"
        ontelecons-select={({ detail }) => detail.region satisfies string}
      />
      <telecons-timeline
        ref={(element) => {
          if (!element) return;
          const listener = () => element.draw();
          element.data = null;
          element.addEventListener('telecons-select', listener);
          return () => element.removeEventListener('telecons-select', listener);
        }}
      />
      <telecons-target-gauge
        year={2020}
        shape="dial"
        ontelecons-error={({ detail }) => detail.code satisfies string}
      />
      {/* @ts-expect-error: no such series */}
      <telecons-timeline series="daily" />
      {/* @ts-expect-error: not a level */}
      <telecons-timeline heading-level={7} />
      {/* @ts-expect-error: neither on nor off */}
      <telecons-timeline no-controls="yes" />
      {/* @ts-expect-error: own figures are rows */}
      <telecons-timeline data="12" />
      {/* @ts-expect-error: a region is no period */}
      <telecons-region-map ontelecons-select={({ detail }) => detail.period} />
      {/* @ts-expect-error: a map has no series */}
      <telecons-region-map series="weekly" />
      {/* @ts-expect-error: no forecast for that year */}
      <telecons-target-gauge year="2022" />
    </main>
  );
}
