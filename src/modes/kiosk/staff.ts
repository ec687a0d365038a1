/** What staff have come to: nothing, the keypad that asks for their code, their page. */
export type Staff = 'shut' | 'asked' | 'open';

/** A code of four to eight digits; null for anything else. */
export const staffCodeIn = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4,8}$/.test(value) ? value : null;

/** The code that `kiosk.json` gives, `{ "staff": "1234" }`; null where it is missing or junk. */
export const staffCodeOf = (file: unknown): string | null =>
  typeof file === 'object' && file !== null && 'staff' in file ? staffCodeIn(file.staff) : null;

/** Wrong codes in a row, and until when no other is taken, in milliseconds of a clock that never jumps. */
export type Attempts = { readonly wrong: number; readonly pausedUntil: number };

export const noAttempts: Attempts = { wrong: 0, pausedUntil: 0 };

/** After so many wrong codes there is a pause of so many milliseconds. */
export const mostWrong = 5;
const pause = 60_000;

/** Whole seconds until another code is taken; 0 where one is taken now. */
export const secondsPaused = ({ pausedUntil }: Attempts, at: number): number =>
  Math.max(0, Math.ceil((pausedUntil - at) / 1000));

/** What comes of a code. One that is given in the pause is not looked at. */
export const afterAttempt = (attempts: Attempts, isRight: boolean, at: number): Attempts => {
  if (secondsPaused(attempts, at) > 0) return attempts;
  if (isRight) return noAttempts;
  const wrong = attempts.wrong + 1;
  return wrong < mostWrong ? { ...attempts, wrong } : { wrong: 0, pausedUntil: at + pause };
};
