/** Snippets become elements, whenever they come; what is an editor's or a template's stays. */
import '../../src/define.js';
import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { expectWarning } from '../console.js';
import { part, settled } from '../elements/mounting.js';
import { LINK, SENTENCE, snippet, told, widgetsIn } from './snippets.js';

const NAMES = ['timeline', 'region-map', 'target-gauge'];

/** A block with this markup, as a page would insert it. */
async function inserted(markup: string): Promise<HTMLElement> {
  const parent = await fixture<HTMLElement>('<div style="inline-size:800px"></div>');
  parent.innerHTML = markup;
  await told();
  return parent;
}

/** The only child of the first snippet. */
function widgetOf(parent: Element): Element {
  const embed = parent.querySelector('.telecons-embed');
  expect(embed?.childNodes).to.have.length(1);
  return embed?.firstElementChild as Element;
}

// The entry fetches it at its end.
before(async () => {
  await import('../../src/embed/upgrader.js');
  await told();
});

describe('a snippet', () => {
  for (const name of NAMES) {
    for (const tag of ['figure', 'div', 'blockquote']) {
      it(`of ${name} on a ${tag} becomes the element, its content the fallback`, async () => {
        const parent = await inserted(snippet(`data-element="${name}"`, ` ${LINK} `, tag));
        const element = widgetOf(parent);
        expect(element).to.be.instanceOf(customElements.get(`telecons-${name}`));
        expect(element.innerHTML).to.equal(` ${LINK} `);
        expect(element.getAttributeNames()).to.deep.equal([]);
        expect(parent.firstElementChild?.getAttributeNames()).to.deep.equal([
          'class',
          'data-element',
        ]);
      });
    }
  }

  it('hands on the attributes that its element knows, and `lang`, as they are', async () => {
    const parent = await inserted(
      snippet(
        'data-element="timeline" data-series="“weekly”" data-as-of="2020-05" data-no-controls ' +
          'data-heading="<b>Une &amp; deux</b>" data-lang="en" data-region="FR-IDF" data-style="x" ' +
          'data-onclick="x" data-data="{}" style="margin:0" id="one" title="Titre" series="annual"',
      ),
    );
    const element = widgetOf(parent);
    const given = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
    expect(Object.fromEntries(given)).to.deep.equal({
      series: '“weekly”',
      'as-of': '2020-05',
      'no-controls': '',
      heading: '<b>Une & deux</b>',
      lang: 'en',
    });
    expect(element).to.include({ asOf: '2020-05', noControls: true });
  });

  it('of each element takes each attribute of the element', async () => {
    for (const name of NAMES) {
      const definition = customElements.get(`telecons-${name}`) as unknown as {
        readonly observedAttributes: readonly string[];
      };
      const attributes = definition.observedAttributes;
      expect(attributes).to.include.members(['heading', 'theme', 'loading', 'embed-url']);
      const parent = document.createElement('div');
      const embed = document.createElement('figure');
      embed.className = 'telecons-embed';
      embed.dataset['element'] = name;
      for (const attribute of attributes) embed.setAttribute(`data-${attribute}`, attribute);
      parent.append(embed);
      // Not on the page for longer than that: the values mean nothing.
      document.body.append(parent);
      await told();
      parent.remove();
      expect(widgetOf(parent).getAttributeNames()).to.have.members([...attributes]);
    }
  });

  it('keeps its nodes and their listeners: they are moved, not copied', async () => {
    const embed = document.createElement('figure');
    embed.className = 'telecons-embed wp-block-image';
    embed.dataset['element'] = ' “Target-Gauge” ';
    embed.innerHTML = `${LINK}<figcaption>Légende</figcaption>`;
    const nodes = [...embed.childNodes];
    const parent = await fixture<HTMLElement>('<div></div>');
    parent.append(embed);
    await told();
    expect([...widgetOf(parent).childNodes]).to.deep.equal(nodes);
  });

  it('is drawn with the picture in sight until then', async () => {
    const parent = await inserted(snippet('data-element="target-gauge"'));
    const [element] = widgetsIn(parent);
    if (!element) throw new Error('There is no element.');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    await settled(element);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(element.textContent).to.equal(SENTENCE);
    expect(part(element, 'figure').checkVisibility()).to.equal(true);
  });

  it('is known where word processors have made its quotes curly', async () => {
    for (const name of [
      '”telecons-embed”',
      '“telecons-embed”',
      '«\u00a0telecons-embed\u00a0»',
      '”wide telecons-embed”',
    ]) {
      const embed = document.createElement('figure');
      embed.className = name;
      embed.dataset['element'] = '”timeline”';
      embed.innerHTML = LINK;
      const parent = await fixture<HTMLElement>('<div></div>');
      parent.append(embed);
      await told();
      expect(widgetsIn(parent), embed.className).to.have.length(1);
    }
  });

  it('with white space, `&nbsp;` or nothing in it is drawn all the same', async () => {
    for (const inner of ['', ' ', '&nbsp;', '<!-- picture -->', 'Texte <b>gras</b>']) {
      expect(widgetsIn(await inserted(snippet(undefined, inner))), inner).to.have.length(1);
    }
  });

  it('takes its language from the page around it', async () => {
    const parent = await inserted(`<div lang="en">${snippet('data-element="target-gauge"')}</div>`);
    const [element] = widgetsIn(parent);
    if (!element) throw new Error('There is no element.');
    await settled(element);
    expect(part(element, 'figure').lang).to.equal('en');
  });

  it('keeps the focus that is on its link until the frame takes it', async () => {
    const parent = await fixture<HTMLElement>('<div style="inline-size:800px"></div>');
    parent.innerHTML = snippet();
    const link = parent.querySelector('a');
    link?.focus();
    const top = scrollY;
    await told();
    expect(link?.parentElement).to.equal(widgetOf(parent));
    expect(document.activeElement).to.equal(link);
    expect(scrollY).to.equal(top);
    const [element] = widgetsIn(parent);
    if (!element) throw new Error('There is no element.');
    await settled(element);
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('figure');
  });
});

describe('snippets that come later', () => {
  it('are found in any depth, by any way to insert', async () => {
    const parent = await inserted('');
    const markup = snippet('data-element="target-gauge"');
    parent.insertAdjacentHTML('beforeend', `<section><div>${markup}</div></section>`);
    const range = document.createRange();
    parent.append(range.createContextualFragment(markup + markup));
    const template = document.createElement('template');
    template.innerHTML = `<p>Un paragraphe.</p>${markup}`;
    parent.append(document.importNode(template.content, true));
    await told();
    expect(parent.querySelectorAll('.telecons-embed > telecons-target-gauge')).to.have.length(4);
  });

  it('are not done twice: moved, cloned, removed and brought back', async () => {
    const parent = await inserted(snippet());
    const embed = parent.firstElementChild as HTMLElement;
    const element = embed.firstElementChild;
    parent.append(embed.cloneNode(true));
    parent.prepend(embed);
    await told();
    embed.remove();
    await told();
    parent.append(embed);
    await told();
    expect(embed.firstElementChild).to.equal(element);
    expect(widgetsIn(parent)).to.have.length(2);
    element?.remove();
    parent.prepend(embed);
    await told();
    expect(embed.childNodes, 'emptied by the page').to.have.length(0);
  });

  it('are made again of what the page puts in their place', async () => {
    const parent = await inserted(snippet());
    const embed = parent.firstElementChild as HTMLElement;
    const first = widgetOf(parent);
    const more = document.createElement('p');
    embed.append(more);
    await told();
    expect([...embed.children], 'beside the element').to.deep.equal([first, more]);
    embed.dataset['element'] = 'target-gauge';
    embed.innerHTML = LINK;
    await told();
    expect(widgetOf(parent).localName).to.equal('telecons-target-gauge');
    expect(widgetOf(parent).innerHTML).to.equal(LINK);
  });

  it('that hold the element already, from another version, are left', async () => {
    const markup = snippet(undefined, `<telecons-timeline>${LINK}</telecons-timeline>`);
    const parent = await inserted(markup);
    expect(parent.innerHTML).to.equal(markup);
  });

  it('cost nothing when a page types: no search for text, attributes or removals', async () => {
    const parent = await inserted('<p contenteditable="true">Un</p><p>Deux</p>');
    const searches: unknown[] = [];
    const { querySelectorAll } = Element.prototype;
    Element.prototype.querySelectorAll = function (this: Element, selector: string) {
      searches.push(this);
      return querySelectorAll.call(this, selector);
    } as typeof querySelectorAll;
    try {
      for (let letter = 0; letter < 50; letter += 1) {
        parent.firstElementChild?.append('x');
        (parent.firstChild?.firstChild as Text).data += 'y';
        parent.setAttribute('class', `step-${letter}`);
        parent.style.transform = `translateX(${letter}px)`;
      }
      parent.lastElementChild?.remove();
      await told();
      expect(searches).to.deep.equal([]);
      parent.append(document.createElement('p'));
      await told();
      expect(searches).to.have.length(1);
    } finally {
      Element.prototype.querySelectorAll = querySelectorAll;
    }
  });
});

describe('what is not to be touched', () => {
  /** Inserts it, waits, and compares what comes back. */
  async function expectUntouched(markup: string): Promise<void> {
    const parent = await fixture<HTMLElement>('<div></div>');
    parent.innerHTML = markup;
    const before = parent.innerHTML;
    const nodes = [...parent.querySelectorAll('*')];
    await told();
    expect(parent.innerHTML).to.equal(before);
    expect([...parent.querySelectorAll('*')]).to.deep.equal(nodes);
  }

  it('an editor’s content, also where a part of it is locked', async () => {
    for (const value of ['', 'true', 'plaintext-only']) {
      await expectUntouched(`<div contenteditable="${value}">${snippet()}<p>Texte</p></div>`);
    }
    await expectUntouched(snippet('data-element="timeline" contenteditable'));
    const locked = `<div contenteditable="false">${snippet()}</div>`;
    await expectUntouched(`<div contenteditable="true">${locked}</div>`);
  });

  it('a document that is edited as a whole', async () => {
    document.designMode = 'on';
    try {
      await expectUntouched(snippet());
    } finally {
      document.designMode = 'off';
    }
  });

  it('the content of a template, and what a script put into one', async () => {
    await expectUntouched(`<template>${snippet()}</template>`);
    const parent = await fixture<HTMLElement>('<div></div>');
    const template = document.createElement('template');
    const inside = document.createElement('div');
    inside.innerHTML = snippet();
    template.append(inside);
    parent.append(template);
    await told();
    expect(inside.innerHTML).to.equal(snippet());
  });

  it('what stands in another element of ours', async () => {
    const markup = `<telecons-target-gauge><div>${snippet()}</div></telecons-target-gauge>`;
    await expectUntouched(markup);
  });

  it('other elements, other classes, and snippets without a name', async () => {
    for (const tag of ['p', 'section', 'span', 'a', 'article']) {
      await expectUntouched(snippet(undefined, SENTENCE, tag));
    }
    await expectUntouched(`<figure class="telecons-embeds" data-element="timeline">x</figure>`);
    await expectUntouched(`<figure class="telecons-embed" data-series="weekly">x</figure>`);
    await expectUntouched(`<figure data-element="timeline">x</figure>`);
  });

  it('a name that nobody defined: one warning, however often it is moved', async () => {
    const parent = await fixture<HTMLElement>('<div></div>');
    await expectWarning(/^<telecons-pie-chart> is not defined\.$/, async () => {
      parent.innerHTML = snippet('data-element="pie-chart"');
      await told();
    });
    parent.prepend(parent.firstElementChild as Element);
    await told();
    expect(parent.innerHTML).to.equal(snippet('data-element="pie-chart"'));
  });

  it('content that leaves the editor for the page is drawn there', async () => {
    const parent = await inserted(`<div contenteditable="true">${snippet()}</div><div></div>`);
    expect(widgetsIn(parent)).to.deep.equal([]);
    parent.lastElementChild?.append(parent.querySelector('.telecons-embed') as Element);
    await told();
    expect(widgetsIn(parent)).to.have.length(1);
  });
});

describe('hostile snippets', () => {
  const payloads = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<script>globalThis.pwned=1</script>',
      '"><img src=x onerror=globalThis.pwned=1>',
      "'><svg onload=globalThis.pwned=1>",
      '${globalThis.pwned=1}',
      '__proto__',
      'constructor',
      'timeline><script>globalThis.pwned=1</script>',
      'timeline,*',
      'timeline:not(x',
      '[data-element',
      '\\',
      '\u0000',
      '\uD800',
      '9'.repeat(5000),
    ),
  );
  const names = fc.oneof(fc.constantFrom(...NAMES), payloads);
  const attributes = fc.dictionary(
    fc.oneof(
      fc.constantFrom('series', 'heading', 'lang', 'as-of', 'embed-url', 'onclick', 'style', 'src'),
      fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    ),
    payloads,
    { maxKeys: 6 },
  );

  it('run nothing, throw nothing, and give nothing but attributes that the element knows', async () => {
    const thrown: string[] = [];
    const onError = ({ message }: ErrorEvent): void => void thrown.push(message);
    addEventListener('error', onError);
    const { warn } = console;
    console.warn = () => undefined;
    try {
      await fc.assert(
        fc.asyncProperty(names, attributes, payloads, async (name, given, text) => {
          const embed = document.createElement('figure');
          embed.className = 'telecons-embed';
          embed.setAttribute('data-element', name);
          for (const [key, value] of Object.entries(given))
            embed.setAttribute(`data-${key}`, value);
          embed.append(text);
          // Out again before anything is drawn: what an element makes of a value is tested with it.
          document.body.append(embed);
          await told();
          embed.remove();
          expect(embed.textContent).to.equal(text);
          const [element, ...others] = widgetsIn(embed);
          expect(others).to.deep.equal([]);
          if (!element) return;
          const { observedAttributes } = element.constructor as unknown as {
            readonly observedAttributes: readonly string[];
          };
          for (const attribute of element.getAttributeNames()) {
            expect([...observedAttributes, 'lang']).to.include(attribute);
            expect(element.getAttribute(attribute)).to.equal(given[attribute]);
          }
        }),
        { numRuns: 200 },
      );
    } finally {
      console.warn = warn;
      removeEventListener('error', onError);
    }
    expect(thrown).to.deep.equal([]);
    expect('pwned' in globalThis).to.equal(false);
  });
});
