import type { Position } from 'geojson';

/** Radians that a line must turn at a corner for it to be rounded. */
const plain = 0.45;

/** Of the reach: how far what is left out may lie beside what stays. */
const dropped = 0.3;

const radians = Math.PI / 180;

/** How much narrower a degree of longitude is than one of latitude; near the poles no less than a tenth. */
const narrowing = (lat: number): number => Math.max(0.1, Math.cos(lat * radians));

/** x and y of a line, as shares of the world's width around its own latitude. */
const flatten = (line: readonly Position[]): Float64Array => {
  const flat = new Float64Array(2 * line.length);
  const across = narrowing(line[line.length >> 1]?.[1] ?? 0);
  for (let index = 0; index < line.length; index += 1) {
    flat[2 * index] = (line[index]?.[0] ?? 0) / 360;
    flat[2 * index + 1] = (line[index]?.[1] ?? 0) / 360 / across;
  }
  return flat;
};

/** From a point of a flattened line to the piece between two others. Asked very often: it makes no objects. */
const distance = (xy: Float64Array, at: number, from: number, to: number): number => {
  const x0 = xy[2 * from] ?? 0;
  const y0 = xy[2 * from + 1] ?? 0;
  const dx = (xy[2 * to] ?? 0) - x0;
  const dy = (xy[2 * to + 1] ?? 0) - y0;
  const px = (xy[2 * at] ?? 0) - x0;
  const py = (xy[2 * at + 1] ?? 0) - y0;
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
    let farthest = -1;
    let reach = tolerance;
    for (let at = from + 1; at < to; at += 1) {
      const off = distance(xy, at, from, to);
      if (off > reach) {
        farthest = at;
        reach = off;
      }
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    runs.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => isKept[index] === 1);
};

const between = (from: Position, to: Position, share: number): Position => {
  const [x = 0, y = 0] = from;
  return [x + ((to[0] ?? 0) - x) * share, y + ((to[1] ?? 0) - y) * share];
};

/** A corner as three points of a curve that leaves the line no farther from it than `reach`. */
const round = (before: Position, at: Position, after: Position, reach: number): Position[] => {
  const across = narrowing(at[1] ?? 0);
  const dx = ((at[0] ?? 0) - (before[0] ?? 0)) / 360;
  const dy = ((at[1] ?? 0) - (before[1] ?? 0)) / 360 / across;
  const nextDx = ((after[0] ?? 0) - (at[0] ?? 0)) / 360;
  const nextDy = ((after[1] ?? 0) - (at[1] ?? 0)) / 360 / across;
  const turn = Math.atan2(nextDy, nextDx) - Math.atan2(dy, dx);
  if (Math.cos(turn) > Math.cos(plain)) return [at];
  const enters = between(at, before, Math.min(0.5, reach / Math.hypot(dx, dy)));
  const leaves = between(at, after, Math.min(0.5, reach / Math.hypot(nextDx, nextDy)));
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
