import type { Box, Point } from './box.ts';

/** A point of a line on the stage, and how far along the line it lies, 0 to 1. */
export type Station = { readonly x: number; readonly y: number; readonly along: number };

const at = (a: Station, b: Station, share: number): Station => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  along: a.along + (b.along - a.along) * share,
});

/**
 * The shares of a straight piece between which it lies in the box, null where it misses it.
 * Y.-D. Liang and B. A. Barsky, "A New Concept and Method for Line Clipping", ACM TOG 3:1, 1984.
 */
const sharesInside = (a: Station, b: Station, box: Box): readonly [number, number] | null => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [enters, leaves] = [0, 1];
  for (const [slope, room] of [
    [-dx, a.x - box.x],
    [dx, box.x + box.width - a.x],
    [-dy, a.y - box.y],
    [dy, box.y + box.height - a.y],
  ] as const) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) enters = Math.max(enters, room / slope);
    if (slope > 0) leaves = Math.min(leaves, room / slope);
  }
  return enters < leaves ? [enters, leaves] : null;
};

/**
 * The runs of a line that lie in the box. Null in the line stands for a part that is out of sight
 * and breaks it. A line that leaves the box and comes back gives several runs.
 */
export const clipLine = (line: readonly (Station | null)[], box: Box): Station[][] => {
  const runs: Station[][] = [];
  let run: Station[] = [];
  const finish = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const [index, b] of line.entries()) {
    const a = line[index - 1];
    if (a === undefined) continue;
    const shares = a === null || b === null ? null : sharesInside(a, b, box);
    if (a === null || b === null || shares === null) {
      finish();
      continue;
    }
    const [enters, leaves] = shares;
    if (run.length === 0) run.push(at(a, b, enters));
    run.push(leaves === 1 ? b : at(a, b, leaves));
    if (leaves < 1) finish();
  }
  finish();
  return runs;
};

/** Leaves out points nearer than `spacing` pixels to the one before, but never the last. */
export const thinLine = (line: readonly Station[], spacing: number): Station[] => {
  const thinned: Station[] = [];
  for (const [index, station] of line.entries()) {
    const before = thinned.at(-1);
    const isLast = index === line.length - 1;
    const far =
      before === undefined || Math.hypot(station.x - before.x, station.y - before.y) >= spacing;
    if (isLast && !far && thinned.length > 1) thinned.pop();
    if (far || isLast) thinned.push(station);
  }
  return thinned;
};

/** The run without its last `length` pixels; only its first point where it is no longer than that. */
export const shorten = (run: readonly Station[], length: number): Station[] => {
  let left = length;
  for (let index = run.length - 1; index > 0; index -= 1) {
    const [end, before] = [run[index], run[index - 1]];
    if (end === undefined || before === undefined) break;
    const piece = Math.hypot(end.x - before.x, end.y - before.y);
    if (piece > left) return [...run.slice(0, index), at(end, before, left / piece)];
    left -= piece;
  }
  return run.slice(0, 1);
};

/** The run, ended `distance` pixels before a point that it reaches. Its end still counts as the end. */
export const stopBefore = (
  run: readonly Station[],
  [x, y]: Point,
  distance: number,
): readonly Station[] => {
  const end = run.at(-1);
  if (end === undefined) return run;
  const left = Math.hypot(end.x - x, end.y - y);
  if (left >= distance) return run;
  const stopped = shorten(run, distance - left);
  const last = stopped.at(-1) ?? end;
  return [...stopped.slice(0, -1), { ...last, along: end.along }];
};

/** Points along a run, `spacing` pixels apart at most. */
export const pointsAlong = (run: readonly Station[], spacing: number): Point[] => {
  const points: Point[] = [];
  for (const [index, station] of run.entries()) {
    const before = run[index - 1] ?? station;
    const [dx, dy] = [station.x - before.x, station.y - before.y];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / spacing));
    for (let step = 1; step <= steps; step += 1) {
      points.push([before.x + (dx * step) / steps, before.y + (dy * step) / steps]);
    }
  }
  return points;
};
