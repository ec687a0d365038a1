import { between, distanceOf, legsOf, lengthOf, type Metres } from './plane.ts';

/** About this many metres from one vertex of a curve to the next. */
const step = 35;

const blend = (a: Metres, b: Metres, from: number, to: number, at: number): Metres =>
  between(a, b, to === from ? 0 : (at - from) / (to - from));

/**
 * The centripetal Catmull–Rom spline between the second and the third of four points, by the pyramid of
 * P. J. Barry and R. N. Goldman (SIGGRAPH 1988): it passes each point and makes no loops, however
 * unevenly they lie.
 */
const bend = (points: readonly [Metres, Metres, Metres, Metres], part: number): Metres => {
  const [a, b, c, d] = points;
  const t1 = Math.sqrt(distanceOf(a, b));
  const t2 = t1 + Math.sqrt(distanceOf(b, c));
  const t3 = t2 + Math.sqrt(distanceOf(c, d));
  const t = t1 + (t2 - t1) * part;
  const ab = blend(a, b, 0, t1, t);
  const bc = blend(b, c, t1, t2, t);
  const cd = blend(c, d, t2, t3, t);
  return blend(blend(ab, bc, 0, t2, t), blend(bc, cd, t1, t3, t), t1, t2, t);
};

const curveThrough = (points: readonly Metres[], at: (index: number) => Metres): Metres[] =>
  legsOf(points).flatMap(([b, c], index) => {
    const steps = Math.max(1, Math.min(8, Math.round(distanceOf(b, c) / step)));
    return Array.from({ length: steps }, (_, k) =>
      bend([at(index - 1), b, c, at(index + 2)], k / steps),
    );
  });

/** A smooth line through all points, which stay on it. */
export const curve = (points: readonly Metres[]): readonly Metres[] => {
  const last = points.length - 1;
  const at = (index: number) => points[Math.min(last, Math.max(0, index))] ?? [0, 0];
  return [...curveThrough(points, at), at(last)];
};

/** A smooth closed ring through all points; its first point is also its last. */
export const closedCurve = (points: readonly Metres[]): readonly Metres[] => {
  const count = points.length;
  const at = (index: number) => points[(index + count) % count] ?? [0, 0];
  return [...curveThrough([...points, at(0)], at), at(0)];
};

/** How often the corners of a rounded ring are cut. */
const cuts = 3;

/**
 * A closed ring whose corners are cut again and again until they are round (G. M. Chaikin, CGIP 1974);
 * its first point is also its last.
 */
export const rounded = (points: readonly Metres[]): readonly Metres[] => {
  let ring = points;
  for (let cut = 0; cut < cuts; cut += 1) {
    ring = ring.flatMap((point, index) => {
      const next = ring[(index + 1) % ring.length] ?? point;
      return [between(point, next, 0.25), between(point, next, 0.75)];
    });
  }
  return [...ring, ...ring.slice(0, 1)];
};

/** The point this many metres along a line, or its end. */
const pointAt = (line: readonly Metres[], metres: number): Metres => {
  let left = metres;
  for (const [a, b] of legsOf(line)) {
    const length = distanceOf(a, b);
    if (left <= length) return between(a, b, length === 0 ? 0 : left / length);
    left -= length;
  }
  return line.at(-1) ?? [0, 0];
};

/** Points that cut a line into the given number of equal parts, both ends included. */
export const divide = (line: readonly Metres[], parts: number): readonly Metres[] => {
  const whole = lengthOf(line);
  return Array.from({ length: parts + 1 }, (_, index) => pointAt(line, (whole * index) / parts));
};

/** The line with a point at least every so many metres. */
export const densify = (line: readonly Metres[], metres: number): readonly Metres[] => [
  ...legsOf(line).flatMap(([a, b]) => {
    const parts = Math.max(1, Math.ceil(distanceOf(a, b) / metres));
    return Array.from({ length: parts }, (_, index) => between(a, b, index / parts));
  }),
  ...line.slice(-1),
];
