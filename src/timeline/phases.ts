/**
 * How a scene's interval [i, i + 1) is shared out: the camera travels in, the scene plays (its
 * clock runs, its events arrive, its routes draw), and the picture rests. Where travel passes into
 * play depends on how far the camera has to go in the one and in the other: see `cameraWay`.
 */
export const restBegins = 0.82;

/** The share of the travel in which the scene before takes its leave, while the clock stands still. */
export const leaveEnds = 0.3;

/** The share of the play after which the clock has reached the scene's last day. */
export const clockEnds = 0.88;

/** The share of the travel from which the coming scene's names appear. */
export const namesBegin = 0.7;

/** Days by which the clock must run back from scene to scene to count as a rewind. */
export const rewindDays = 60;

/** How far `value` has come from `begin` to `end`, held to 0…1. */
export const share = (value: number, begin: number, end: number): number =>
  Math.max(0, Math.min(1, (value - begin) / (end - begin)));
