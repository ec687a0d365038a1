/** A moment by which several steps must be done together. */
export type Deadline = {
  /** Never negative. */
  minutesLeft(): number;
};

/** @param now milliseconds of any clock that runs evenly. */
export const createDeadline = (minutes: number, now: () => number): Deadline => {
  const end = now() + minutes * 60_000;
  return { minutesLeft: () => Math.max(0, (end - now()) / 60_000) };
};
