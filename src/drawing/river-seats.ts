import type { Point } from './box.ts';

/** Where a name may run beside a river: its middle, and how far it is turned, in degrees. */
export type RiverSeat = { readonly middle: Point; readonly turn: number };

/** A stretch that leaves the straight line by more (CSS pixels) has no name along it. */
const mostBend = 7;

/** CSS pixels between the letters and the outermost bend of the river. */
const clearance = 1;

/** Steeper than this (degrees) a name is hard to read. */
const steepest = 62;

/** Seats tried for one name at most. */
const most = 4;

/** What a degree of turn counts, beside a pixel of bend. */
const turnCost = 0.06;

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(toX - x, toY - y);

/** The slope of a line in degrees, -90 to 90, whichever way it runs. */
const slopeOf = ([x, y]: Point, [toX, toY]: Point): number => {
  const degrees = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
  return degrees - 180 * Math.round(degrees / 180);
};

/** How far points lie above (negative) and below a chord that is turned by so many degrees. */
const bendsOf = (points: readonly Point[], [x, y]: Point, turn: number): [number, number] => {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const offsets = points.map(([px, py]) => (py - y) * cos - (px - x) * sin);
  return [Math.min(0, ...offsets), Math.max(0, ...offsets)];
};

const seatAlong = (
  points: readonly Point[],
  height: number,
): (RiverSeat & { cost: number }) | null => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const turn = slopeOf(first, last);
  if (Math.abs(turn) > steepest) return null;
  const [above, below] = bendsOf(points, first, turn);
  if (below - above > mostBend) return null;
  const away = -above + height / 2 + clearance;
  const radians = (turn * Math.PI) / 180;
  const middle: Point = [
    (first[0] + last[0]) / 2 + away * Math.sin(radians),
    (first[1] + last[1]) / 2 - away * Math.cos(radians),
  ];
  return { middle, turn, cost: below - above + turnCost * Math.abs(turn) };
};

/** The stretches of a river on the stage on which a name of this size can lie, the straightest first. */
export const riverSeats = (
  line: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): RiverSeat[] =>
  line
    .flatMap((start, from) => {
      let end = from + 1;
      while (end < line.length && distance(start, line[end] ?? start) < width) end += 1;
      const seat = end < line.length ? seatAlong(line.slice(from, end + 1), height) : null;
      return seat === null ? [] : [seat];
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most);

/** The upright box around a box of this size that is turned. */
export const turnedSize = (
  { width, height }: { readonly width: number; readonly height: number },
  turn: number,
): { readonly width: number; readonly height: number } => {
  const radians = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(radians)), Math.cos(radians)];
  return { width: width * cos + height * sin, height: width * sin + height * cos };
};
