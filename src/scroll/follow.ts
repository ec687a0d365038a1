import type { Position } from '../timeline/frame.ts';

/** Seconds in which the playhead covers about two thirds of what is left. */
const timeConstant = 0.12;

/** The playhead never trails by more than this share of a scene: longer ways are skipped. */
const longestTrail = 0.6;

/** Closer than this is there. */
const arrived = 1e-3;

/**
 * The playhead's next position on its way to the target, `seconds` later. Always arrives: repeated
 * steps end exactly on the target.
 */
export const follow = (position: Position, target: Position, seconds: number): Position => {
  const ahead = target - position;
  if (Math.abs(ahead) <= arrived) return target;
  const trail = Math.sign(ahead) * Math.min(Math.abs(ahead), longestTrail);
  const left = trail * Math.exp(-Math.max(0, seconds) / timeConstant);
  return Math.abs(left) <= arrived ? target : ((target - left) as Position);
};
