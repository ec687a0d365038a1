import type { Point } from './box.ts';
import type { GroundName } from './ground-names.ts';
import type { View } from './view.ts';

/** The zoom from which buildings are large enough to be kept free. */
const builtFrom = 12;

/** What buildings cover: names keep off it. */
export const footprintsOf = (names: readonly GroundName[], view: View): Point[] => {
  if (view.camera.zoom < builtFrom) return [];
  const built = names.filter(({ kind }) => kind === 'building');
  const each = new Map(built.map((name) => [name.id, name]));
  return [...each.values()].flatMap(({ lng, lat, reach }): Point[] => {
    const [x, y] = view.project(lng, lat);
    const away = 0.3 * reach * view.pixelsPerMetre;
    return [
      [x, y],
      [x - away, y - away],
      [x + away, y - away],
      [x - away, y + away],
      [x + away, y + away],
    ];
  });
};
