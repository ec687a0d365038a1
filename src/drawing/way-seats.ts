import { type Box, contains, holds, overlaps, type Point } from './box.ts';
import type { PointIndex } from './index-points.ts';
import type { WayName } from './plan-ways.ts';
import { freeBox } from './seat-names.ts';
import type { View } from './view.ts';

/** Where a name runs: its middle on the stage and its turn in radians, clockwise from the right. */
export type WaySeat = { readonly middle: Point; readonly turn: number };

/** What names along ways keep off. */
export type WayRoom = {
  readonly boxes: readonly Box[];
  /** Of the free part of the stage. */
  readonly avoid: PointIndex;
};

/** A seat with the squares that the name covers. */
export type TakenSeat = { readonly seat: WaySeat; readonly squares: readonly Box[] };

type Size = { readonly width: number; readonly height: number };

/** Places along a way at which its name may stand, in the order in which they are tried. */
const stations: readonly number[] = Array.from({ length: 15 }, (_, index) => {
  const step = Math.ceil(index / 2) / 16;
  return 0.5 + (index % 2 === 0 ? step : -step);
});

/** A way may bend away from its name by this share of the height of the letters; rivers are wide. */
const bends: Readonly<Record<WayName['kind'], number>> = {
  river: 0.7,
  avenue: 0.3,
  street: 0.3,
  bridge: 0.3,
  stream: 0.3,
};

/** CSS pixels that a name leaves free at its ends. */
const gap = 6;

/** The point so many metres along a line. */
const pointAt = (
  points: WayName['points'],
  metres: number,
): readonly [lng: number, lat: number] => {
  let index = 0;
  while (index < points.length && (points[index]?.[2] ?? 0) < metres) index += 1;
  const end = points[index] ?? points.at(-1) ?? [0, 0, 0];
  const begin = points[index - 1] ?? end;
  const span = end[2] - begin[2];
  const part = span === 0 ? 0 : Math.min(1, (metres - begin[2]) / span);
  return [begin[0] + (end[0] - begin[0]) * part, begin[1] + (end[1] - begin[1]) * part];
};

/** The points of a way at its stations, which are tried in every picture and never change. */
const stationPoints = new WeakMap<WayName, readonly (readonly [lng: number, lat: number])[]>();

const stationsOf = (name: WayName): readonly (readonly [lng: number, lat: number])[] => {
  const known = stationPoints.get(name);
  if (known !== undefined) return known;
  const found = stations.map((station) => pointAt(name.points, station * name.length));
  stationPoints.set(name, found);
  return found;
};

/** Distance of a point from the straight line through two others. */
const offLine = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number =>
  Math.abs((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / (Math.hypot(bx - ax, by - ay) || 1);

/** The squares that a turned name covers, from end to end. */
const squaresOf = ({ middle, turn }: WaySeat, width: number, height: number): Box[] => {
  const count = Math.max(2, Math.ceil(width / height) + 1);
  return Array.from({ length: count }, (_, index) => {
    const along = (index / (count - 1) - 0.5) * (width - height);
    const [x, y] = [middle[0] + along * Math.cos(turn), middle[1] + along * Math.sin(turn)];
    return { x: x - height / 2, y: y - height / 2, width: height, height };
  });
};

/** The seat around a place on a way, if the way runs straight there for as long as the name. */
const seatAt = (
  { points, length, kind }: WayName,
  station: number,
  middle: Point,
  { width, height }: Size,
  view: View,
): WaySeat | null => {
  const at = (metres: number): Point => view.project(...pointAt(points, metres));
  const around = (half: number) =>
    [at(station * length - half), at(station * length + half)] as const;
  const flat = (width + 2 * gap) / view.pixelsPerMetre / 2;
  const room = Math.min(station, 1 - station) * length;
  if (room < flat) return null;
  const [a, b] = around(flat);
  // A tilted picture shortens what runs into it.
  const half = flat * Math.max(1, (width + 2 * gap) / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1));
  if (room < half) return null;
  const [begin, end] = around(half);
  const span = Math.hypot(end[0] - begin[0], end[1] - begin[1]);
  if (span < width) return null;
  const most = bends[kind] * height;
  const isOff = (point: Point): boolean => offLine(point, begin, end) > most;
  if (isOff(middle) || [0.25, 0.5, 0.75].some((part) => around(part * half).some(isOff)))
    return null;
  const turn = Math.atan2(end[1] - begin[1], end[0] - begin[0]);
  const upright = Math.abs(turn) > Math.PI / 2 ? turn - Math.sign(turn) * Math.PI : turn;
  return { middle, turn: upright };
};

/**
 * The seat of a name on its way: the nearest to its middle where the way is straight and nothing is in the
 * way; null where there is none. Asks for the size only where the way is on the stage.
 */
export const seatOnWay = (
  name: WayName,
  sizeOf: () => Size,
  view: View,
  { boxes, avoid }: WayRoom,
): TakenSeat | null => {
  const free = freeBox(view);
  for (const [index, point] of stationsOf(name).entries()) {
    const middle = view.project(...point);
    if (!holds(free, middle)) continue;
    const size = sizeOf();
    const seat = seatAt(name, stations[index] ?? 0, middle, size, view);
    if (seat === null) continue;
    const squares = squaresOf(seat, size.width + gap, size.height);
    const isFree = squares.every(
      (square) =>
        contains(free, square) &&
        !boxes.some((box) => overlaps(box, square)) &&
        avoid.isEmptyIn(square),
    );
    if (isFree) return { seat, squares };
  }
  return null;
};
