import type { Position } from '../timeline/frame.ts';

/** Seconds in which the position walks the length of a scene, and the least and the most that a walk takes. */
const seconds = { aScene: 3.6, least: 0.7, most: 3.6 } as const;

/** Farther than this, in scenes, nothing is walked. */
const longestWay = 1.1;

/** A walk of the position by the clock. */
export type Walk = { readonly from: Position; readonly to: Position; readonly seconds: number };

/** The walk from one position to another; null where it is too far, and the position leaps. */
export const walkBetween = (from: Position, to: Position): Walk | null => {
  const way = Math.abs(to - from);
  if (way > longestWay || way === 0) return null;
  return {
    from,
    to,
    seconds: Math.min(seconds.most, Math.max(seconds.least, way * seconds.aScene)),
  };
};

/** Where a walk has come to after so many seconds: it sets out and arrives gently, and ends exactly on its end. */
export const walkedTo = ({ from, to, seconds: all }: Walk, passed: number): Position => {
  const share = Math.max(0, Math.min(1, passed / all));
  if (share === 1) return to;
  return (from + (to - from) * share * share * (3 - 2 * share)) as Position;
};
