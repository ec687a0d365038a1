import type { Direction } from './projection.ts';

/** A circle on the globe: its centre and its radius as an arc in radians. */
export type Cap = { readonly centre: Direction; readonly arc: number };

const steps = 200;

/** The straight line between two points, through the globe. */
const chord = (a: Direction, b: Direction): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/**
 * The smallest cap that holds all points, near enough: the centre walks ever shorter steps towards the
 * farthest point. M. Bădoiu and K. L. Clarkson, "Smaller core-sets for balls", SODA 2003.
 */
export const smallestCap = (points: readonly [Direction, ...Direction[]]): Cap => {
  const farthest = (from: Direction): Direction =>
    points.reduce((far, point) => (chord(from, point) > chord(from, far) ? point : far));
  let centre: Direction = points[0];
  for (let step = 1; step <= steps; step++) {
    const share = 1 / (step + 1);
    const far = farthest(centre);
    const x = centre[0] + (far[0] - centre[0]) * share;
    const y = centre[1] + (far[1] - centre[1]) * share;
    const z = centre[2] + (far[2] - centre[2]) * share;
    const length = Math.hypot(x, y, z) || 1;
    centre = [x / length, y / length, z / length];
  }
  return { centre, arc: 2 * Math.asin(Math.min(1, chord(centre, farthest(centre)) / 2)) };
};
