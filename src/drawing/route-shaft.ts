import type { Station } from './clip-line.ts';

/** Lines beside each other that are one shaft. */
export type Strands = {
  readonly count: number;
  /** CSS pixels from the first to the last of them, where they are farthest apart. */
  readonly apart: number;
  /** Whether they begin as one and part on their way, or keep their distance. */
  readonly fan: boolean;
};

/** CSS pixels, to a tenth. */
export const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point `aside` CSS pixels to the right of the station, seen along the run. */
const besideAt = (run: readonly Station[], index: number, aside: number): string => {
  const station = run[index] ?? { x: 0, y: 0 };
  const [before, after] = [run[index - 1] ?? station, run[index + 1] ?? station];
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  return point(station.x - (dy / length) * aside, station.y + (dx / length) * aside);
};

const beside = (run: readonly Station[], asideOf: (station: Station) => number): string[] =>
  run.map((station, index) => besideAt(run, index, asideOf(station)));

const openPath = (points: readonly string[]): string =>
  points.length < 2 ? '' : `M${points.join('L')}`;

/** The shaft as lines to be stroked. `along` is how far the movement has come, 0 to 1. */
export const linePaths = (
  run: readonly Station[],
  strands: Strands | null,
  along: number,
): string => {
  if (strands === null) return openPath(run.map(({ x, y }) => point(x, y)));
  const { count, apart, fan } = strands;
  return Array.from({ length: count }, (_, index) => {
    const aside = (index / (count - 1) - 0.5) * apart;
    return openPath(beside(run, (one) => (fan ? aside * Math.min(1, one.along / along) : aside)));
  }).join('');
};

/** The two sides of a shaft of changing width, as one closed path. `shareAt` gives the part of the width. */
export const bandPath = (
  run: readonly Station[],
  width: number,
  shareAt: (station: Station) => number,
): string => {
  const left = beside(run, (station) => (shareAt(station) * width) / 2);
  const right = beside(run, (station) => (shareAt(station) * width) / -2);
  return `M${left.join('L')}L${right.reverse().join('L')}Z`;
};

const mix = (a: Station, b: Station, share: number): Station => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  along: a.along + (b.along - a.along) * share,
});

/** The parts of a run that dashes cover: CSS pixels of dash and gap by turns, beginning with a dash. */
export const dashesOf = (run: readonly Station[], dashes: readonly number[]): Station[][] => {
  let [turn, left] = [0, dashes[0] ?? Number.POSITIVE_INFINITY];
  const parts: Station[][] = run.slice(0, 1).map((first) => [first]);
  for (const [index, station] of run.entries()) {
    let from = run[index - 1];
    if (from === undefined) continue;
    let piece = Math.hypot(station.x - from.x, station.y - from.y);
    for (; piece > left; turn += 1, left = dashes[turn % dashes.length] ?? piece) {
      from = mix(from, station, left / piece);
      piece -= left;
      if (turn % 2 === 0) parts.at(-1)?.push(from);
      else parts.push([from]);
    }
    left -= piece;
    if (turn % 2 === 0) parts.at(-1)?.push(station);
  }
  return parts.filter(({ length }) => length > 1);
};
