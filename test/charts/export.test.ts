import { expect } from '@open-wc/testing';
import { drawDocument, layoutDocument, svgDocument } from '../../src/charts/export.js';
import { placeTimeline } from '../../src/charts/place-timeline.js';
import { DARK, LIGHT } from '../../src/charts/tokens.js';
import { monthly, words } from './fixtures.js';
import { realMeasure as measure, texts } from './invariants.js';

const placed = placeTimeline({
  view: monthly,
  words,
  width: 600,
  height: 480,
  focused: null,
  measure,
});

const input = {
  placed,
  title: 'Téléconsultations <par mois> & "autres"\u0000',
  subtitle: 'Nombre d’actes',
  notes: ['À lire avec prudence. '.repeat(12).trim()],
  legend: [
    { key: 'published' as const, text: 'chiffre publié' },
    { key: 'minimum' as const, text: '« plus de » : minimum' },
    { key: 'estimate' as const, text: 'estimation' },
    { key: 'disputed' as const, text: 'chiffre contesté' },
    { key: 'missing' as const, text: 'mois sans chiffre publié' },
  ],
  sources: [`Assurance maladie, https://example.org/${'tres-long-'.repeat(20)}`],
  palette: 'light' as const,
  language: 'fr',
  fontFamily: '"Source Sans 3", sans-serif',
  measure,
};

describe('svgDocument', () => {
  it('is one well-formed file that needs nothing else', () => {
    const file = svgDocument(input);
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    const root = parsed.documentElement;
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.querySelector('title')?.textContent).to.equal(
      'Téléconsultations <par mois> & "autres"',
    );
    expect(root.querySelector('desc')?.textContent).to.contain('https://example.org');
    expect(file).to.not.match(/url\(|href|<style|<script|var\(|currentColor|\sid=/);
    expect([...parsed.querySelectorAll('[id]')]).to.deep.equal([]);
  });

  it('writes only colours of its palette', () => {
    for (const [palette, colours] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      const used = new Set(svgDocument({ ...input, palette }).match(/#[0-9a-f]{6}/g));
      for (const colour of used) expect(Object.values(colours)).to.include(colour);
    }
  });

  it('draws title, notes, legend and sources inside its frame', () => {
    const { width, height, parts } = layoutDocument(input);
    let all = '';
    for (const { x, y, shapes } of parts) {
      for (const shape of texts(shapes)) {
        const length = measure(shape.text, shape.size, shape.weight);
        if (shape.anchor === 'start') expect(x + shape.x + length).to.be.at.most(width);
        expect(y + shape.y).to.be.within(0, height);
        all += `${shape.text} `;
      }
    }
    for (const words of ['Téléconsultations', 'prudence.', 'chiffre contesté', 'Assurance']) {
      expect(all).to.contain(words);
    }
  });
});

describe('drawDocument', () => {
  it('paints the same document on a canvas', () => {
    const document_ = layoutDocument(input);
    const canvas = document.createElement('canvas');
    canvas.width = document_.width * 2;
    canvas.height = document_.height * 2;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    drawDocument(context, document_, DARK, input.fontFamily, 2);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<string>();
    for (let index = 0; index < data.length; index += 4) {
      const pixel = [...data.slice(index, index + 3)];
      colours.add(`#${pixel.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
    }
    for (const tone of ['surface', 'ink', 'actual', 'flag', 'hatch'] as const) {
      expect(colours.has(DARK[tone]), tone).to.equal(true);
    }
  });
});
