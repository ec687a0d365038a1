import type { Category } from '../story/story.ts';

/** A drawing of a mark, 48 across: the disc that carries the silhouette, the ring, how much the silhouette grows. */
export const markDrawing = { disc: 20.5, ring: 22.5, scale: 1.16 } as const;

/** The radius at which the ring begins to spread; it spreads once and stops around the disc. */
const ringBegins = 12;

/** The radius of the ring when it has spread by this share, 0 to 1. */
export const ringRadius = (spread: number): number =>
  ringBegins + (markDrawing.ring - ringBegins) * spread;

/** Across the ring; that of an uncertain date dissolves outwards instead of closing. */
export const ringWidth = 1.9;
export const softRing = { width: 5, opacity: 0.28 } as const;

/**
 * One silhouette a category, as path data in a square from -12 to 12, told apart by outline alone and
 * filled by the even-odd rule. Nothing in them is thinner than 2: that is a pixel where they are drawn 12 across.
 */
export const markShapes: Readonly<Record<Category, string>> = {
  // A five-pointed star.
  power: 'M0-12 3.1-3.7 11.8-3.6 4.8 1.7 7.4 10 0 5.2-7.4 10-4.8 1.7-11.8-3.6-3.1-3.7Z',
  // A flag in the wind with a hole cut in it, on its staff.
  revolt:
    'M-10.5-12H-7.6V-10.2C-3.6-12.4 0-8.2 4-9.4 6.4-10.1 8.8-10.4 11.4-9.4L8.6-3.6 11.4 2.4C8.4 1.4 6.6 1.8 4.4 2.6 .4 4 -3.4 0.2-7.6 2.4V12H-10.5ZM-3.4-4A3.1 3.1 0 1 0 2.8-4 3.1 3.1 0 1 0-3.4-4Z',
  // A barred window.
  repression:
    'M-11-8.6A11 5.2 0 0 1 11-8.6V11H-11ZM-7.8-7V7.8H-5V-8.3ZM-1.4-8.9V7.8H1.4V-8.9ZM5-8.3V7.8H7.8V-7Z',
  // An open book.
  culture:
    'M-12-8.6C-8.4-10.4-3.8-10-1.2-7.2V7.2C-3.8 4.8-8.4 4.4-12 6ZM12-8.6C8.4-10.4 3.8-10 1.2-7.2V7.2C3.8 4.8 8.4 4.4 12 6ZM-12 8.4C-8 6.8-3.4 7.2 0 9.8 3.4 7.2 8 6.8 12 8.4V11C8 9.6 3.4 10 0 12.4-3.4 10-8 9.6-12 11Z',
  // Two rings that interlock.
  diplomacy:
    'M-12 0A7.2 7.2 0 0 1-.2-5.6 9.8 9.8 0 0 0-2-3.2 4.3 4.3 0 1 0-2 3.2 9.8 9.8 0 0 0-.2 5.6 7.2 7.2 0 0 1-12 0ZM-2.4 0A7.2 7.2 0 1 1 12 0 7.2 7.2 0 1 1-2.4 0ZM.5 0A4.3 4.3 0 1 0 9.1 0 4.3 4.3 0 1 0 .5 0Z',
  // A double chevron, as on a sleeve.
  military: 'M0-12 11.5-4V2L0-6-11.5 2V-4ZM0-1.6 11.5 6.4V12.4L0 4.4-11.5 12.4V6.4Z',
  // A cogwheel.
  economy:
    'M-2.4-12H2.4L3.1-8.7 5.2-7.8 8-9.7 9.7-8 7.8-5.2 8.7-3.1 12-2.4V2.4L8.7 3.1 7.8 5.2 9.7 8 8 9.7 5.2 7.8 3.1 8.7 2.4 12H-2.4L-3.1 8.7-5.2 7.8-8 9.7-9.7 8-7.8 5.2-8.7 3.1-12 2.4V-2.4L-8.7-3.1-7.8-5.2-9.7-8-8-9.7-5.2-7.8-3.1-8.7ZM-3.7 0A3.7 3.7 0 1 0 3.7 0 3.7 3.7 0 1 0-3.7 0Z',
  // A lozenge in a lozenge.
  ideology: 'M0-12.5 11.5 0 0 12.5-11.5 0ZM0-7.6-7 0 0 7.6 7 0ZM0-4.2 3.9 0 0 4.2-3.9 0Z',
};
