// Writes the widget into the parent that the address asks for, and sums up what moves.
const query = new URLSearchParams(location.search);
const tag = query.get('tag');
const parent = document.getElementById('parent');
parent.className = query.get('parent');

const PICTURE =
  '<a href="#figures"><img src="late.svg" width="680" height="425" alt="Plus de 4,5 millions"></a>';
const SENTENCE = 'Plus de 4,5 millions en avril 2020, <a href="#figures">selon la Cnam</a>.';
const snippet = (name, inner) =>
  `<${name} class="telecons-embed" data-element="${tag.replace('telecons-', '')}">${inner}</${name}>`;
const FORMS = {
  element: `<${tag}></${tag}>`,
  picture: snippet('figure', PICTURE),
  sentence: snippet('blockquote', `${SENTENCE}<br>${PICTURE} Légende.`),
};
const form = query.get('form');
parent.innerHTML = FORMS[form];

globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

/** Frames in which neither the picture nor the drawing was to be seen, and the picture's places. */
globalThis.blank = 0;
globalThis.places = new Set();
const picture = parent.querySelector('img');
function look() {
  const drawn = parent.querySelector(tag)?.shadowRoot?.querySelector('.drawn:not(.veiled)');
  if (picture?.checkVisibility({ opacityProperty: true })) {
    const { x, y, width, height } = picture.getBoundingClientRect();
    globalThis.places.add([x, y, width, height].join(' '));
  } else if (!drawn) globalThis.blank += 1;
  requestAnimationFrame(look);
}

const started = picture ? picture.decode() : Promise.resolve();
started.then(() => {
  if (picture) look();
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = form === 'element' ? `/dist/${tag}.js` : '/dist/telecons.js';
    document.head.append(script);
  }, 2000);
});
