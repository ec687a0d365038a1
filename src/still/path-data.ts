import type { Window } from './gate.ts';
import type { Flat } from './project-chain.ts';

/** Tenths of a pixel as they are written, so that no number is formatted twice. */
const words = Array.from({ length: 4001 }, (_, index) => String((index - 2000) / 10));

const word = (tenths: number): string => words[tenths + 2000] ?? String(tenths / 10);

/** A minus parts two numbers as well as a space does. */
const separator = (next: number): string => (next < 0 ? '' : ' ');

/** Path data of a line: absolute at its beginning, then from point to point, in tenths of a pixel. */
export const pathOf = (points: Flat, isClosed: boolean): string => {
  let lastX = Math.round((points[0] ?? 0) * 10);
  let lastY = Math.round((points[1] ?? 0) * 10);
  let path = `M${word(lastX)} ${word(lastY)}`;
  let isFirst = true;
  for (let index = 2; index < points.length; index += 2) {
    const x = Math.round((points[index] ?? 0) * 10);
    const y = Math.round((points[index + 1] ?? 0) * 10);
    if (x === lastX && y === lastY) continue;
    path += `${isFirst ? 'l' : separator(x - lastX)}${word(x - lastX)}${separator(y - lastY)}${word(y - lastY)}`;
    isFirst = false;
    lastX = x;
    lastY = y;
  }
  return isClosed ? `${path}z` : path;
};

/** One cut of Sutherland and Hodgman, "Reentrant Polygon Clipping", CACM 17:1, 1974. */
const cutRing = (ring: Flat, axis: 0 | 1, limit: number, keepsBelow: boolean): Flat => {
  const cut: Flat = [];
  const count = ring.length;
  const isInside = (value: number): boolean => (keepsBelow ? value <= limit : value >= limit);
  let beforeX = ring[count - 2] ?? 0;
  let beforeY = ring[count - 1] ?? 0;
  let wasInside = isInside(axis === 0 ? beforeX : beforeY);
  for (let index = 0; index < count; index += 2) {
    const [x = 0, y = 0] = [ring[index], ring[index + 1]];
    const inside = isInside(axis === 0 ? x : y);
    if (inside !== wasInside) {
      const [from, to] = axis === 0 ? [beforeX, x] : [beforeY, y];
      const share = (limit - from) / (to - from);
      cut.push(beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share);
    }
    if (inside) cut.push(x, y);
    beforeX = x;
    beforeY = y;
    wasInside = inside;
  }
  return cut;
};

/** What of a ring lies in the window; empty where nothing does. */
export const clipRing = (ring: Flat, { left, top, right, bottom }: Window): Flat => {
  let clipped = ring;
  const cuts = [
    [0, left, false],
    [0, right, true],
    [1, top, false],
    [1, bottom, true],
  ] as const;
  for (const [axis, limit, keepsBelow] of cuts) {
    let isCrossed = false;
    for (let index: number = axis; index < clipped.length && !isCrossed; index += 2) {
      const value = clipped[index] ?? 0;
      isCrossed = keepsBelow ? value > limit : value < limit;
    }
    if (isCrossed) clipped = cutRing(clipped, axis, limit, keepsBelow);
  }
  return clipped.length > 4 ? clipped : [];
};

/** The runs of a line in the window. */
export const clipRun = (run: Flat, window: Window): Flat[] => {
  const { left, top, right, bottom } = window;
  let isInside = true;
  for (let index = 0; index < run.length && isInside; index += 2) {
    const [x = 0, y = 0] = [run[index], run[index + 1]];
    isInside = x >= left && x <= right && y >= top && y <= bottom;
  }
  if (isInside) return [run];
  const runs: Flat[] = [];
  let open: Flat = [];
  const finish = (): void => {
    if (open.length > 2) runs.push(open);
    open = [];
  };
  for (let index = 2; index < run.length; index += 2) {
    const [x0 = 0, y0 = 0] = [run[index - 2], run[index - 1]];
    const [x1 = 0, y1 = 0] = [run[index], run[index + 1]];
    const shares = sharesInside(x0, y0, x1, y1, window);
    if (shares === null) {
      finish();
      continue;
    }
    const [enters, leaves] = shares;
    if (open.length === 0) open.push(x0 + (x1 - x0) * enters, y0 + (y1 - y0) * enters);
    open.push(x0 + (x1 - x0) * leaves, y0 + (y1 - y0) * leaves);
    if (leaves < 1) finish();
  }
  finish();
  return runs;
};

/** As in drawing/clip-line.ts: Liang and Barsky, 1984. */
const sharesInside = (
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { left, top, right, bottom }: Window,
): readonly [number, number] | null => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [enters, leaves] = [0, 1];
  for (const [slope, room] of [
    [-dx, x0 - left],
    [dx, right - x0],
    [-dy, y0 - top],
    [dy, bottom - y0],
  ] as const) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) enters = Math.max(enters, room / slope);
    if (slope > 0) leaves = Math.min(leaves, room / slope);
  }
  return enters < leaves ? [enters, leaves] : null;
};

/** How far a corner may reach out, as a share of the offset. */
const sharpest = 1.6;

/** A line moved sideways, to the right of its way where `offset` is positive. */
export const offsetRun = (run: Flat, offset: number): Flat => {
  if (offset === 0) return run;
  const count = run.length / 2;
  const isRing = count > 3 && run[0] === run.at(-2) && run[1] === run.at(-1);
  const ends = isRing ? { before: count - 2, after: 1 } : { before: 0, after: count - 1 };
  const at = (index: number): Vector => [run[2 * index] ?? 0, run[2 * index + 1] ?? 0];
  const moved: Flat = [];
  for (let index = 0; index < count; index += 1) {
    const [x, y] = at(index);
    const into = towards(at(index > 0 ? index - 1 : ends.before), [x, y]);
    const out = towards([x, y], at(index < count - 1 ? index + 1 : ends.after));
    const [ux, uy] = into ?? out ?? [0, 0];
    const [vx, vy] = out ?? into ?? [0, 0];
    const [wx, wy] = towards([0, 0], [ux + vx, uy + vy]) ?? [vx, vy];
    const reach = offset / Math.max(1 / sharpest, wx * vx + wy * vy);
    moved.push(x - wy * reach, y + wx * reach);
  }
  return moved;
};

type Vector = readonly [x: number, y: number];

/** The direction from one point to another; null where they are one. */
const towards = ([ax, ay]: Vector, [bx, by]: Vector): Vector | null => {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? null : [(bx - ax) / length, (by - ay) / length];
};
