import type { Station } from './clip-line.ts';
import type { RouteManner } from './route-manner.ts';
import { type RouteShape, routeShape } from './route-shape.ts';

/** How far the sample rises in its middle, as a share of its height. */
const rise = 0.5;

const pieces = 12;

/** A short piece of a movement as it is drawn on the map, for a key: from left to right in a box (CSS pixels). */
export const routeSample = (
  manner: RouteManner,
  width: number,
  height: number,
  isHalted = false,
): RouteShape => {
  const margin = manner.head.width / 2;
  const run = Array.from({ length: pieces + 1 }, (_, index): Station => {
    const along = index / pieces;
    const x = margin + (width - 2 * margin) * along;
    return { x, y: height * (0.5 + rise / 2 - rise * 4 * along * (1 - along) * 0.5), along };
  });
  return routeShape([run], { along: 1, halt: isHalted ? 1 : 0 }, manner);
};
