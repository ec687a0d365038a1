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

const denser = (line: readonly Position[]): readonly Position[] => {
  const isDense = line.every(([x = 0, y = 0], index) => {
    const [px = x, py = y] = line[index - 1] ?? [];
    return Math.abs(x - px) <= farthest && Math.abs(y - py) <= farthest;
  });
  if (isDense) return line;
  return line.flatMap((point, index): Position[] => {
    const before = line[index - 1];
    if (before === undefined) return [point];
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [before, point];
    const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / farthest) || 1;
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    });
  });
};

const stretchOf = (points: Float64Array, from: number, to: number): Stretch => {
  let [x, y, z] = [0, 0, 0];
  for (let index = from; index <= to; index += 1) {
    x += points[3 * index] ?? 0;
    y += points[3 * index + 1] ?? 0;
    z += points[3 * index + 2] ?? 0;
  }
  const count = to - from + 1;
  [x, y, z] = [x / count, y / count, z / count];
  let reach = 0;
  for (let index = from; index <= to; index += 1) {
    const [dx, dy, dz] = [
      (points[3 * index] ?? 0) - x,
      (points[3 * index + 1] ?? 0) - y,
      (points[3 * index + 2] ?? 0) - z,
    ];
    reach = Math.max(reach, dx * dx + dy * dy + dz * dz);
  }
  return { from, to, x, y, z, reach: Math.sqrt(reach) };
};

/** A line of longitudes and latitudes, in degrees, ready to be projected again and again. */
export const chainOf = (line: readonly Position[]): Chain => {
  const dense = denser(line);
  const points = new Float64Array(3 * dense.length);
  for (const [index, [lng = 0, lat = 0]] of dense.entries()) {
    const across = Math.cos(lat * radians);
    points[3 * index] = across * Math.cos(lng * radians);
    points[3 * index + 1] = across * Math.sin(lng * radians);
    points[3 * index + 2] = Math.sin(lat * radians);
  }
  const stretches: Stretch[] = [];
  for (let from = 0; from < dense.length - 1; from += length) {
    stretches.push(stretchOf(points, from, Math.min(from + length, dense.length - 1)));
  }
  return { points, stretches, whole: stretchOf(points, 0, dense.length - 1) };
};
