import type { Category } from '../story/story.ts';

/**
 * One silhouette a category, as path data in a square from -12 to 12, told apart by outline alone and
 * filled by the even-odd rule.
 */
export const markShapes: Readonly<Record<Category, string>> = {
  // A five-pointed star.
  power: 'M0-11.5 2.9-3.9 11-3.6 4.6 1.5 6.8 9.3 0 4.8-6.8 9.3-4.6 1.5-11-3.6-2.9-3.9Z',
  // A flag with a hole torn in it, on its staff.
  revolt:
    'M-9.5-11.5H-7V-10H11L7.5-4 11 2H-7V11.5H-9.5ZM-2.6-4A2.7 2.7 0 1 0 2.8-4 2.7 2.7 0 1 0-2.6-4Z',
  // A barred window.
  repression:
    'M-10-10H10V10H-10ZM-6.6-6.6V6.6H-4.2V-6.6ZM-1.2-6.6V6.6H1.2V-6.6ZM4.2-6.6V6.6H6.6V-6.6Z',
  // An open book.
  culture:
    'M-11.5-8C-7.5-9.4-3.4-9-0.9-6.6V9.4C-3.4 7-7.5 6.6-11.5 8ZM11.5-8C7.5-9.4 3.4-9 0.9-6.6V9.4C3.4 7 7.5 6.6 11.5 8Z',
  // Two rings that meet.
  diplomacy:
    'M-11.5 0A7 7 0 1 1 2.5 0 7 7 0 1 1-11.5 0ZM-8.5 0A4 4 0 1 0-0.5 0 4 4 0 1 0-8.5 0ZM-2.5 0A7 7 0 1 1 11.5 0 7 7 0 1 1-2.5 0ZM0.5 0A4 4 0 1 0 8.5 0 4 4 0 1 0 0.5 0Z',
  // A double chevron.
  military: 'M0-10.5 11-2.5V3.2L0-4.8-11 3.2V-2.5ZM0-0.5 11 7.5V13L0 5-11 13V7.5Z',
  // A cogwheel.
  economy:
    'M-2.2-11.5H2.2L2.8-8.4 5.2-7.4 7.8-9.2 9.2-7.8 7.4-5.2 8.4-2.8 11.5-2.2V2.2L8.4 2.8 7.4 5.2 9.2 7.8 7.8 9.2 5.2 7.4 2.8 8.4 2.2 11.5H-2.2L-2.8 8.4-5.2 7.4-7.8 9.2-9.2 7.8-7.4 5.2-8.4 2.8-11.5 2.2V-2.2L-8.4-2.8-7.4-5.2-9.2-7.8-7.8-9.2-5.2-7.4-2.8-8.4ZM-3.4 0A3.4 3.4 0 1 0 3.4 0 3.4 3.4 0 1 0-3.4 0Z',
  // A lozenge in a lozenge.
  ideology: 'M0-12 11 0 0 12-11 0ZM0-5.6-5.1 0 0 5.6 5.1 0Z',
};
