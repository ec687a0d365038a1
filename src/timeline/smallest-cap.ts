import type { Direction } from './projection.ts';

/** A circle on the globe: its centre and its radius as an arc in radians. */
export type Cap = { readonly centre: Direction; readonly arc: number };

const steps = 400;

const arcBetween = (a: Direction, b: Direction): number =>
  Math.atan2(
    Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]),
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2],
  );

/**
 * The smallest cap that holds all points, near enough: the centre walks ever shorter steps towards the
 * farthest point. M. Bădoiu and K. L. Clarkson, "Smaller core-sets for balls", SODA 2003.
 */
export const smallestCap = (points: readonly [Direction, ...Direction[]]): Cap => {
  const farthest = (from: Direction): Direction =>
    points.reduce((far, point) => (arcBetween(from, point) > arcBetween(from, far) ? point : far));
  let centre: Direction = points[0];
  for (let step = 1; step <= steps; step++) {
    const share = 1 / (step + 1);
    const far = farthest(centre);
    const [x, y, z] = [0, 1, 2].map(
      (axis) => (centre[axis] ?? 0) * (1 - share) + (far[axis] ?? 0) * share,
    ) as [number, number, number];
    const length = Math.hypot(x, y, z) || 1;
    centre = [x / length, y / length, z / length];
  }
  return { centre, arc: arcBetween(centre, farthest(centre)) };
};
