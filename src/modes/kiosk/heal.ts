/** Milliseconds within which a second fault means that showing everything again has not helped. */
const soon = 30_000;

/**
 * What mends a fault: the first is mended by showing everything again, one soon after it by loading the page again.
 * @param before when the fault before happened, in milliseconds; null for none.
 */
export const remedyFor = (before: number | null, at: number): 'again' | 'reload' =>
  before !== null && at - before < soon ? 'reload' : 'again';

/** Looks without a frame between them after which frames have stopped. */
const mostMissed = 5;

/** Milliseconds between two looks. */
export const lookPause = 1000;

/**
 * Looks since the last frame. A page that was busy, and comes to neither looks nor frames, misses none.
 * @param hasFrame whether a frame came since the look before.
 * @param isVisible whether the browser draws the page at all.
 */
export const missedAfter = (missed: number, hasFrame: boolean, isVisible: boolean): number =>
  hasFrame || !isVisible ? 0 : missed + 1;

export const hasStopped = (missed: number): boolean => missed > 0 && missed % mostMissed === 0;
