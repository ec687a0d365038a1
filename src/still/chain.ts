import type { Position } from 'geojson';

/** A run of points of a chain and the smallest ball, nearly, that holds it. In radii of the globe. */
export type Stretch = {
  /** Indices of its first and last point; the last is the first of the next stretch. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly reach: number;
};

/** A line, or the ring of a surface, as points of the unit globe: x, y, z, x, y, z, … */
export type Chain = {
  readonly points: Float64Array;
  readonly stretches: readonly Stretch[];
  /** All of it: most chains of the world are out of sight, and need not be asked stretch by stretch. */
  readonly whole: Stretch;
};

const radians = Math.PI / 180;

/** Points to a stretch. */
const length = 24;

/** Degrees between points: a straight piece of the flat map bends on the globe. */
const farthest = 2;

const isNear = (from: Position, to: Position): boolean =>
  Math.abs((to[0] ?? 0) - (from[0] ?? 0)) <= farthest &&
  Math.abs((to[1] ?? 0) - (from[1] ?? 0)) <= farthest;

/** The points after `from`, up to `to`. */
const stepsBetween = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Position[] => {
  const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / farthest) || 1;
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 1) / steps;
    return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
  });
};

const denser = (line: readonly Position[]): readonly Position[] => {
  const isDense = line.every((point, index) => isNear(line[index - 1] ?? point, point));
  if (isDense) return line;
  return line.flatMap((point, index): Position[] => {
    const before = line[index - 1];
    return before === undefined ? [point] : stepsBetween(before, point);
  });
};

// The loops below run over every point that a still shows, and take nothing apart: pairs would make objects of each.

const stretchOf = (points: Float64Array, from: number, to: number): Stretch => {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let index = 3 * from; index <= 3 * to; index += 3) {
    x += points[index] ?? 0;
    y += points[index + 1] ?? 0;
    z += points[index + 2] ?? 0;
  }
  const count = to - from + 1;
  x /= count;
  y /= count;
  z /= count;
  let reach = 0;
  for (let index = 3 * from; index <= 3 * to; index += 3) {
    const dx = (points[index] ?? 0) - x;
    const dy = (points[index + 1] ?? 0) - y;
    const dz = (points[index + 2] ?? 0) - z;
    const away = dx * dx + dy * dy + dz * dz;
    if (away > reach) reach = away;
  }
  return { from, to, x, y, z, reach: Math.sqrt(reach) };
};

/** A line of longitudes and latitudes, in degrees, ready to be projected again and again. */
export const chainOf = (line: readonly Position[]): Chain => {
  const dense = denser(line);
  const points = new Float64Array(3 * dense.length);
  for (let index = 0; index < dense.length; index += 1) {
    const lng = (dense[index]?.[0] ?? 0) * radians;
    const lat = (dense[index]?.[1] ?? 0) * radians;
    const across = Math.cos(lat);
    points[3 * index] = across * Math.cos(lng);
    points[3 * index + 1] = across * Math.sin(lng);
    points[3 * index + 2] = Math.sin(lat);
  }
  const stretches: Stretch[] = [];
  for (let from = 0; from < dense.length - 1; from += length) {
    stretches.push(stretchOf(points, from, Math.min(from + length, dense.length - 1)));
  }
  return { points, stretches, whole: stretchOf(points, 0, dense.length - 1) };
};
