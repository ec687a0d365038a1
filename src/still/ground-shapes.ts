import type { GroundPath } from './draw-ground.ts';
import { type Shape, shape, shapeMarkup } from './shape.ts';

const pathShapes = (
  { key, d, attributes, strokes }: GroundPath,
  prefix: string,
): readonly Shape[] => {
  if (strokes.length === 0) return [shape('path', { ...attributes, d })];
  const id = `${prefix}${key}`;
  return [
    shape('defs', {}, [shape('path', { id, d })]),
    shape(
      'g',
      attributes,
      strokes.map((stroke) => shape('use', { href: `#${id}`, ...stroke })),
    ),
  ];
};

/** The paths of the ground, from below upwards. */
export const groundShapes = (paths: readonly GroundPath[], prefix: string): readonly Shape[] =>
  paths.flatMap((path) => pathShapes(path, prefix));

/** Relief lies over all land and below the water of every level. */
const isWater = ({ key }: GroundPath): boolean => key.startsWith('sea-');

/**
 * The paths of the ground as markup, from below upwards.
 * @param relief markup that is laid where the map lays its relief; empty where there is none.
 */
export const groundMarkup = (
  paths: readonly GroundPath[],
  prefix: string,
  relief = '',
): readonly string[] => {
  const markupOf = (some: readonly GroundPath[]) => groundShapes(some, prefix).map(shapeMarkup);
  const firstWater = paths.findIndex(isWater);
  const at = firstWater < 0 ? paths.length : firstWater;
  return [
    ...markupOf(paths.slice(0, at)),
    ...(relief === '' ? [] : [relief]),
    ...markupOf(paths.slice(at)),
  ];
};
