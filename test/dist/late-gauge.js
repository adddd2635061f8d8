// Writes the widget into the parent that the address asks for, and sums up what moves.
const query = new URLSearchParams(location.search);
const parent = document.getElementById('parent');
const element = document.createElement(query.get('tag'));
parent.className = query.get('parent');
for (const name of ['shape', 'as-of']) {
  if (query.has(name)) element.setAttribute(name, query.get(name));
}
parent.append(element);

globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `/dist/${query.get('tag')}.js`;
  document.head.append(script);
}, 2000);
