/** Who is in front of the screen, and since when, in milliseconds of a clock that never jumps. */
export type Attendance =
  | { readonly kind: 'nobody' }
  /** `since` the last touch. */
  | { readonly kind: 'somebody'; readonly since: number }
  /** Whoever was there is asked whether they still are, `since` then. */
  | { readonly kind: 'asked'; readonly since: number };

export type Happening = { readonly kind: 'touch' | 'time'; readonly at: number };

/** Milliseconds in which somebody who is asked may answer. */
export const timeToAnswer = 20_000;

const usualPatience = 90_000;
const longestPatience = 3_600_000;

export const nobody: Attendance = { kind: 'nobody' };

/** Milliseconds without a touch after which somebody is asked: `?idle=60` says so in whole seconds, up to an hour. */
export const patienceOf = (search: string): number => {
  const asked = new URLSearchParams(search).get('idle') ?? '';
  const milliseconds = /^\d{1,4}$/.test(asked) ? Number(asked) * 1000 : 0;
  return milliseconds > 0 && milliseconds <= longestPatience ? milliseconds : usualPatience;
};

/** Who is there after a touch, or after time has passed: the same value where nothing changes. Total. */
export const attendanceAfter = (
  attendance: Attendance,
  { kind, at }: Happening,
  patience: number,
): Attendance => {
  if (kind === 'touch') return { kind: 'somebody', since: at };
  switch (attendance.kind) {
    case 'nobody':
      return attendance;
    case 'somebody':
      // However late the clock is looked at, there is time to answer from now on.
      return at - attendance.since >= patience ? { kind: 'asked', since: at } : attendance;
    case 'asked':
      return at - attendance.since >= timeToAnswer ? nobody : attendance;
  }
};

/** Whole seconds that are left to answer. */
export const secondsToAnswer = (since: number, at: number): number =>
  Math.max(0, Math.min(timeToAnswer, Math.ceil((timeToAnswer - (at - since)) / 1000) * 1000)) /
  1000;
