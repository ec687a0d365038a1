import type { Position } from 'geojson';

/** Radians that a line must turn at a corner for it to be rounded. */
const plain = 0.45;

/** Of the reach: how far what is left out may lie beside what stays. */
const dropped = 0.3;

const radians = Math.PI / 180;

/** x and y of a line, as shares of the world's width around its own latitude. */
const flatten = (line: readonly Position[]): Float64Array => {
  const flat = new Float64Array(2 * line.length);
  const across = Math.cos((line[line.length >> 1]?.[1] ?? 0) * radians);
  for (const [index, [lng = 0, lat = 0]] of line.entries()) {
    flat[2 * index] = lng / 360;
    flat[2 * index + 1] = lat / 360 / Math.max(0.1, across);
  }
  return flat;
};

const distance = (xy: Float64Array, at: number, from: number, to: number): number => {
  const [x0, y0] = [xy[2 * from] ?? 0, xy[2 * from + 1] ?? 0];
  const [dx, dy] = [(xy[2 * to] ?? 0) - x0, (xy[2 * to + 1] ?? 0) - y0];
  const [px, py] = [(xy[2 * at] ?? 0) - x0, (xy[2 * at + 1] ?? 0) - y0];
  const along = dx * dx + dy * dy;
  const share = along > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / along)) : 0;
  return Math.hypot(px - share * dx, py - share * dy);
};

/** The points that stay of a line: D. H. Douglas and T. K. Peucker, Cartographica 10:2, 1973. */
const keep = (line: readonly Position[], tolerance: number): Position[] => {
  const xy = flatten(line);
  const isKept = new Uint8Array(line.length);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const runs: [from: number, to: number][] = [[0, line.length - 1]];
  for (let run = runs.pop(); run !== undefined; run = runs.pop()) {
    const [from, to] = run;
    let [farthest, reach] = [-1, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const off = distance(xy, at, from, to);
      if (off > reach) [farthest, reach] = [at, off];
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    runs.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => isKept[index] === 1);
};

const between = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number) => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

/** A corner as three points of a curve that leaves the line no farther from it than `reach`. */
const round = (before: Position, at: Position, after: Position, reach: number): Position[] => {
  const xy = flatten([before, at, after]);
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = xy;
  const [into, out] = [Math.hypot(bx - ax, by - ay), Math.hypot(cx - bx, cy - by)];
  const turn = Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax);
  if (Math.cos(turn) > Math.cos(plain)) return [at];
  const enters = between(at, before, Math.min(0.5, reach / into));
  const leaves = between(at, after, Math.min(0.5, reach / out));
  return [enters, between(between(enters, leaves, 0.5), at, 0.5), leaves];
};

/**
 * A line without teeth and with rounded corners, for what runs beside it at a distance: there each tooth would be
 * a knob, and each sharp corner a spike. Both ends stay; nothing is moved by more than about half of `reach`, a
 * share of the world's width.
 */
export const softenLine = (line: readonly Position[], reach: number): Position[] => {
  const kept = keep(line, dropped * reach);
  const isTooSmall = kept.length < Math.min(line.length, isClosed(line) ? 5 : 2);
  if (isTooSmall) return [...line];
  return kept.flatMap((at, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    return before === undefined || after === undefined ? [at] : round(before, at, after, reach);
  });
};

const isClosed = (line: readonly Position[]): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};
