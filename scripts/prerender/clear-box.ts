import type { Topology } from 'topojson-specification';

type Box = readonly [west: number, south: number, east: number, north: number];
type Point = readonly [lng: number, lat: number];

/** Degrees by which a side moves out at a time, and how far it moves at most. */
const step = 0.1;
const farthest = 8;

/** Points of a line are at most so many degrees apart. */
const spacing = step / 2;

const between = ([x, y]: Point, [nextX, nextY]: Point): Point[] => {
  const count = Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / spacing);
  return Array.from({ length: Math.max(0, count - 1) }, (_, index): Point => {
    const share = (index + 1) / count;
    return [x + (nextX - x) * share, y + (nextY - y) * share];
  });
};

/** Points along all lines of a topology, near enough to each other that no box of a step's size slips through. */
export const pointsOf = ({ arcs, transform }: Topology): readonly Point[] => {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      [x, y] = transform === undefined ? [dx, dy] : [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return line.flatMap((point, index) => {
      const next = line[index + 1];
      return next === undefined ? [point] : [point, ...between(point, next)];
    });
  });
};

const isIn =
  ([west, south, east, north]: Box, margin: number) =>
  ([x, y]: Point): boolean =>
    x > west - margin && x < east + margin && y > south - margin && y < north + margin;

/** A box around `box` that has none of the points in it, as far as its sides can move out in turn. */
export const clearBox = (box: Box, points: readonly Point[]): Box | null => {
  const near = points.filter(isIn(box, farthest));
  const isClear = (other: Box): boolean => !near.some(isIn(other, 0));
  if (!isClear(box)) return null;
  let grown = box;
  const moving = new Set([0, 1, 2, 3]);
  for (let out = step; out < farthest && moving.size > 0; out += step) {
    for (const side of moving) {
      const moved = side < 2 ? (box[side] ?? 0) - out : (box[side] ?? 0) + out;
      const next = grown.with(side, Math.round(moved * 100) / 100) as unknown as Box;
      if (isClear(next)) grown = next;
      else moving.delete(side);
    }
  }
  return grown;
};
