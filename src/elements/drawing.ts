/** Turns placed shapes into live SVG. */
import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import { PATTERNS, TILE } from '../charts/patterns.js';
import type { Shape } from '../charts/shapes.js';

/** Class list of a shape: fill, stroke and dash by token name. */
function tones(fill: string | undefined, stroke: string | undefined, more: string): string {
  return `${fill ? `f-${fill} ` : ''}${stroke ? `s-${stroke} ` : ''}${more}`;
}

export function drawShape(shape: Shape): SVGTemplateResult {
  if (shape.kind === 'path') {
    const { pattern, opacity } = shape;
    const classes = tones(shape.fill, shape.stroke, shape.dash ?? '');
    if (pattern || opacity) {
      return svg`<path
        class=${classes}
        stroke-width=${shape.width ?? nothing}
        d=${shape.d}
        fill=${pattern ? `url(#${pattern})` : nothing}
        fill-opacity=${opacity ?? nothing}
      ></path>`;
    }
    return svg`<path class=${classes} stroke-width=${shape.width ?? nothing} d=${shape.d}></path>`;
  }
  return svg`<text
    class=${tones(shape.tone, undefined, shape.halo ? 'halo' : '')}
    x=${shape.x}
    y=${shape.y}
    text-anchor=${shape.anchor}
    font-size=${shape.size}
    font-weight=${shape.weight}
  >${shape.text}</text>`;
}

export function drawShapes(shapes: readonly Shape[]): SVGTemplateResult[] {
  return shapes.map(drawShape);
}

/** Tiles that patterns repeat; their ids are those of one shadow root. */
export function tilesTemplate(
  tiles: Readonly<Record<string, readonly Shape[]>>,
): SVGTemplateResult {
  return svg`<defs>
    ${Object.entries(tiles).map(
      ([name, shapes]) =>
        svg`<pattern id=${name} width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">
          ${drawShapes(shapes)}
        </pattern>`,
    )}
  </defs>`;
}

/** The tiles of all patterns, for a drawing that begins with some. */
export const patternTiles = (): SVGTemplateResult => tilesTemplate(PATTERNS);
