import type { Viewport } from '../timeline/frame.ts';

/** What was measured of the screen, in CSS pixels. */
export type ScreenMeasure = {
  readonly width: number;
  readonly height: number;
  /** Height of the bar at the top of the screen. */
  readonly bar: number;
  /** Height of what lies along the foot of the screen. */
  readonly foot: number;
  /** Height of the line at the foot of the map on which notes stand. */
  readonly noteLine: number;
  /** Left and right edge of the column of cards. */
  readonly column: { readonly left: number; readonly right: number };
};

/** Between a card and what lies beside it. */
export const gap = 24;

/** On a narrow page cards lie in the lower part of the screen, from this share of its height on. */
export const narrowFold = 0.5;

/** The share of the page's width that a column may take and still leave room for the map beside it. */
const widestColumn = 0.5;

export const isNarrow = ({ width, column }: ScreenMeasure): boolean =>
  column.right - column.left > widestColumn * width;

/**
 * The stage with the bar, the cards and the notes taken off: beside the column, or on a narrow page above it,
 * where the notes stand between the map and the cards.
 */
export const viewportOf = (measure: ScreenMeasure): Viewport => {
  const { width, height, bar, foot, noteLine, column } = measure;
  if (isNarrow(measure)) {
    const bottom = Math.round(height * (1 - narrowFold));
    return { width, height, padding: { top: bar, right: 0, bottom, left: 0 } };
  }
  const left = Math.round(column.right) + gap;
  return {
    width,
    height,
    padding: { top: bar, right: 0, bottom: Math.round(foot + noteLine), left },
  };
};
