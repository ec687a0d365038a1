import { type Box, holds, type Point } from './box.ts';

/** Points of the stage, found by where they lie. Boxes hold what lies on their edges. */
export type PointIndex = {
  isEmptyIn(box: Box): boolean;
  countIn(box: Box): number;
};

/** CSS pixels of a side of the squares by which points are found: a few letters. */
const side = 48;

const createIndex = (points: readonly Point[], room: Box): PointIndex => {
  const columnOf = (x: number): number => Math.floor((x - room.x) / side);
  const rowOf = (y: number): number => Math.floor((y - room.y) / side);
  const columns = columnOf(room.x + room.width) + 1;
  const cells = new Map<number, Point[]>();
  for (const point of points) {
    if (!holds(room, point)) continue;
    const cell = rowOf(point[1]) * columns + columnOf(point[0]);
    const others = cells.get(cell);
    if (others === undefined) cells.set(cell, [point]);
    else others.push(point);
  }

  const countInCell = (cell: number, box: Box): number => {
    let count = 0;
    for (const point of cells.get(cell) ?? []) if (holds(box, point)) count += 1;
    return count;
  };

  const countIn = (box: Box): number => {
    const [left, right] = [columnOf(box.x), columnOf(box.x + box.width)];
    const bottom = rowOf(box.y + box.height);
    let count = 0;
    for (let row = rowOf(box.y); row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        count += countInCell(row * columns + column, box);
      }
    }
    return count;
  };

  return { isEmptyIn: (box) => countIn(box) === 0, countIn };
};

/** The last index of a list, and its room: the names of a picture are seated in turns, around the same points. */
const known = new WeakMap<readonly Point[], { readonly room: Box; readonly index: PointIndex }>();

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/**
 * Indexes the points that lie in `room`; others are left out, so that only boxes within `room` may be asked
 * about. Names are tried in hundreds of places, and there are thousands of points that they keep off. The list
 * must not change: it is indexed once.
 */
export const indexPoints = (points: readonly Point[], room: Box): PointIndex => {
  const before = known.get(points);
  if (before !== undefined && isSame(before.room, room)) return before.index;
  const index = createIndex(points, room);
  known.set(points, { room, index });
  return index;
};
