import type { Position } from '../timeline/frame.ts';

/** Seconds in which the playhead covers about two thirds of what is left. */
const timeConstant = 0.12;

/** Further than this, in scenes, is a jump: the playhead is there at once. */
const longestWay = 1.2;

/** Closer than this is there. */
const arrived = 1e-3;

/**
 * The playhead's next position on its way to the target, `seconds` later. Always arrives: repeated
 * steps end exactly on the target.
 */
export const follow = (position: Position, target: Position, seconds: number): Position => {
  const ahead = target - position;
  if (Math.abs(ahead) <= arrived || Math.abs(ahead) > longestWay) return target;
  const left = ahead * Math.exp(-Math.max(0, seconds) / timeConstant);
  return Math.abs(left) <= arrived ? target : ((target - left) as Position);
};
