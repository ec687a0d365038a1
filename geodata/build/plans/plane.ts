import type { Position } from 'geojson';

/** Metres east and north of the middle of a plan. */
export type Metres = readonly [east: number, north: number];

/** Mean radius of the Earth, IUGG 1980. */
const radius = 6_371_009;

const degree = (radius * Math.PI) / 180;

export type Plane = {
  readonly toPlane: (latitude: number, longitude: number) => Metres;
  readonly toPosition: (point: Metres) => Position;
};

/** The flat ground of a city. At 10 km from its middle a length is wrong by less than two in a thousand. */
export const createPlane = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): Plane => {
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const wide = degree * Math.cos((middle[1] * Math.PI) / 180);
  return {
    toPlane: (latitude, longitude) => [
      (longitude - middle[0]) * wide,
      (latitude - middle[1]) * degree,
    ],
    toPosition: ([x, y]) => [middle[0] + x / wide, middle[1] + y / degree],
  };
};

export const between = (a: Metres, b: Metres, part: number): Metres => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

export const distanceOf = (a: Metres, b: Metres): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Each pair of neighbours of a line. */
export const legsOf = (line: readonly Metres[]): readonly (readonly [Metres, Metres])[] =>
  line.slice(1).map((point, index) => [line[index] ?? point, point] as const);

export const lengthOf = (line: readonly Metres[]): number =>
  legsOf(line).reduce((sum, [a, b]) => sum + distanceOf(a, b), 0);

/** The unit vector to the left of the way from a to b; nothing for a way without length. */
export const leftOf = (a: Metres, b: Metres): Metres => {
  const length = distanceOf(a, b) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
};

/** Twice the area inside a ring; above zero where it runs against the clock. */
export const turnOf = (ring: readonly Metres[]): number =>
  legsOf([...ring, ...ring.slice(0, 1)]).reduce(
    (sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1],
    0,
  );

const toLeg = (point: Metres, [a, b]: readonly [Metres, Metres]): number => {
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  return distanceOf(
    point,
    between(a, b, square === 0 ? 0 : Math.min(1, Math.max(0, along / square))),
  );
};

/** Metres from a point to the nearest point of a line. */
export const distanceToLine = (point: Metres, line: readonly Metres[]): number =>
  Math.min(...legsOf(line).map((leg) => toLeg(point, leg)));
