/** Turns placed shapes into live SVG. */
import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import type { Shape } from '../charts/shapes.js';

/** Class list of a shape: fill, stroke and dash by token name. */
function tones(fill: string | undefined, stroke: string | undefined, more: string): string {
  return `${fill ? `f-${fill} ` : ''}${stroke ? `s-${stroke} ` : ''}${more}`;
}

export function drawShape(shape: Shape): SVGTemplateResult {
  if (shape.kind === 'path') {
    const classes = tones(shape.fill, shape.stroke, shape.dash ?? '');
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
