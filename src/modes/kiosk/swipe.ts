/** Where a finger is, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A finger that moves less has not swiped, in CSS pixels. */
const leastWay = 48;

/** By how much a swipe goes more across than along. */
const slant = 1.5;

/** What a finger asks for that came down at one place and went up at another: as a page is turned. */
export const swipeOf = (from: Point, to: Point): 'next' | 'previous' | null => {
  const [across, along] = [to.x - from.x, Math.abs(to.y - from.y)];
  if (Math.abs(across) < leastWay || Math.abs(across) < slant * along) return null;
  return across < 0 ? 'next' : 'previous';
};
