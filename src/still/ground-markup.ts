import type { GroundPath } from './draw-ground.ts';
import { tag } from './markup.ts';

const pathMarkup = ({ key, d, attributes, strokes }: GroundPath, prefix: string): string => {
  if (strokes.length === 0) return tag('path', { ...attributes, d });
  const id = `${prefix}${key}`;
  return (
    tag('defs', {}, tag('path', { id, d })) +
    tag(
      'g',
      attributes,
      strokes.map((stroke) => tag('use', { href: `#${id}`, ...stroke })).join(''),
    )
  );
};

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
  const markup = paths.map((path) => pathMarkup(path, prefix));
  if (relief === '') return markup;
  const firstWater = paths.findIndex(isWater);
  const at = firstWater < 0 ? markup.length : firstWater;
  return [...markup.slice(0, at), relief, ...markup.slice(at)];
};
