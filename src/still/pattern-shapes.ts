import { crownLine, crowns, patternRatio, type Ruling, rulingsOf } from '../drawing/hatching.ts';
import type { Inks } from '../theme/tokens.ts';
import { type Shape, shape } from './shape.ts';

/** The id of a pattern in the document. */
export const patternId = (prefix: string, name: string): string => `${prefix}${name}`;

/** Rules from corner to corner, and what of their neighbours reaches over the other corners. */
const rules = (size: number, falls: boolean): string => {
  const lines = [
    [0, 0, size, size],
    [-1, size - 1, 1, size + 1],
    [size - 1, -1, size + 1, 1],
  ] as const;
  const at = (x: number): number => (falls ? x : size - x);
  return lines.map(([x0, y0, x1, y1]) => `M${at(x0)} ${y0}L${at(x1)} ${y1}`).join('');
};

const drawingOf = (ruling: Ruling): readonly Shape[] => {
  const size = ruling.size / patternRatio;
  if (ruling.kind === 'ruled') {
    const width = ruling.width / patternRatio;
    const d = rules(size, ruling.falls);
    return [shape('path', { d, stroke: ruling.ink, 'stroke-width': width })];
  }
  return crowns.map(([x, y, radius]) =>
    shape('circle', {
      cx: x * size,
      cy: y * size,
      r: radius * size,
      fill: 'none',
      stroke: ruling.ink,
      'stroke-width': (2 * crownLine) / patternRatio / 2,
    }),
  );
};

/** The patterns of the ground that a picture names, as definitions. */
export const patternShapes = (
  inks: Inks,
  prefix: string,
  isNamed: (id: string) => boolean,
): readonly Shape[] =>
  [...rulingsOf(inks)]
    .filter(([name]) => isNamed(patternId(prefix, name)))
    .map(([name, ruling]) => {
      const size = ruling.size / patternRatio;
      const id = patternId(prefix, name);
      const units = { id, width: size, height: size, patternUnits: 'userSpaceOnUse' };
      return shape('pattern', units, drawingOf(ruling));
    });
