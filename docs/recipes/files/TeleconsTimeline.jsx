'use client';

/** A timeline for React 19 and Next; what is put into it is seen until it is drawn. */
import { useCallback } from 'react';
import 'telecons/define/timeline.js';

export function TeleconsTimeline({ data = null, onSelect, children, ...attributes }) {
  // React does not connect listeners of custom elements when it takes over a server's HTML.
  const connect = useCallback(
    (element) => {
      element.data = data;
      const listen = ({ detail }) => onSelect?.(detail);
      element.addEventListener('telecons-select', listen);
      return () => element.removeEventListener('telecons-select', listen);
    },
    [data, onSelect],
  );
  return (
    <telecons-timeline ref={connect} {...attributes}>
      {children}
    </telecons-timeline>
  );
}
