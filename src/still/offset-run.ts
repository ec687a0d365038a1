import { addTo, createFlat, type Flat } from './flat.ts';

/** How far a corner may reach out, as a share of the offset. */
const sharpest = 1.6;

/** The direction that was asked for last, as a vector of length 1. */
const way = { x: 0, y: 0 };

/** Sets `way` to the direction of a vector, or to another where it has no length. */
const head = (x: number, y: number, orX: number, orY: number): void => {
  const length = Math.sqrt(x * x + y * y);
  way.x = length > 0 ? x / length : orX;
  way.y = length > 0 ? y / length : orY;
};

/** Sets `way` to the direction from one point of a line to another. */
const headAlong = ({ xy }: Flat, from: number, to: number, orX: number, orY: number): void => {
  head((xy[to] ?? 0) - (xy[from] ?? 0), (xy[to + 1] ?? 0) - (xy[from + 1] ?? 0), orX, orY);
};

const isRing = ({ xy, length }: Flat): boolean =>
  length > 6 && xy[0] === xy[length - 2] && xy[1] === xy[length - 1];

const moved = createFlat();

/** Adds where a point goes, between the ones before and after it. */
const movePoint = (run: Flat, before: number, at: number, after: number, offset: number): void => {
  headAlong(run, before, at, 0, 0);
  const intoX = way.x;
  const intoY = way.y;
  headAlong(run, at, after, intoX, intoY);
  const outX = way.x;
  const outY = way.y;
  const isStart = intoX === 0 && intoY === 0;
  head((isStart ? outX : intoX) + outX, (isStart ? outY : intoY) + outY, outX, outY);
  const reach = offset / Math.max(1 / sharpest, way.x * outX + way.y * outY);
  addTo(moved, (run.xy[at] ?? 0) - way.y * reach, (run.xy[at + 1] ?? 0) + way.x * reach);
};

/**
 * A line moved sideways, to the right of its way where `offset` is positive, in CSS pixels. Holds until the
 * next is moved.
 */
export const offsetRun = (run: Flat, offset: number): Flat => {
  if (offset === 0) return run;
  const last = run.length - 2;
  const closes = isRing(run);
  moved.length = 0;
  for (let at = 0; at <= last; at += 2) {
    const before = at > 0 ? at - 2 : Number(closes) * (last - 2);
    const after = at < last ? at + 2 : last;
    movePoint(run, before, at, at === last && closes ? 2 : after, offset);
  }
  return moved;
};
