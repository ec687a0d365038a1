/** Milliseconds between two steps of what drifts. */
export const driftPause = 15_000;

/** How far it drifts to either side, in CSS pixels. */
export const widestDrift = 12;

/** Minutes in which it comes back to a side; they have no common measure, so that its way covers a field. */
const minutes = { across: 7, along: 11 } as const;

const swing = (milliseconds: number, period: number): number =>
  widestDrift * Math.sin((milliseconds / 60_000 / period) * 2 * Math.PI);

/** Where things stand that would burn into a screen if they always stood at one place, in CSS pixels. */
export const driftAt = (milliseconds: number): { readonly x: number; readonly y: number } => ({
  x: swing(milliseconds, minutes.across),
  y: swing(milliseconds, minutes.along),
});
