import { viewportOf } from '../src/modes/screen-layout.ts';
import type { Viewport } from '../src/timeline/frame.ts';

/** The measures of src/ui/tokens.css and src/ui/page.css, in CSS pixels. */
export const measuresOf = (width: number, height: number) => {
  const rem = Math.max(16, 0.0176 * Math.min(width, height));
  // A media query's rem is the browser's own.
  if (width < 48 * 16 || width / height < 4 / 5) {
    const across = Math.min(width - 2 * 0.75 * rem, 40 * rem);
    const left = (width - across) / 2;
    return { rem, bar: 4.25 * rem, foot: 0, column: { left, right: left + across } };
  }
  const across = Math.min(Math.max(24 * rem, 0.39 * width), 36 * rem);
  const column = { left: 3 * rem, right: 3 * rem + across };
  return { rem, bar: 5 * rem, foot: (height < 32 * 16 ? 2.75 : 3.5) * rem, column };
};

/** The stage of the reader's page on a screen of this size, by the page's own reckoning. */
export const screenOf = (width: number, height: number): Viewport => {
  const { rem, bar, foot, column } = measuresOf(width, height);
  return viewportOf({ width, height, bar, foot, noteLine: 1.75 * rem, column });
};
