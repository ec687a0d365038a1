import type { SceneStop } from '../../scroll/scroll-scale.ts';
import type { Viewport } from '../../timeline/frame.ts';

/** What was measured of the page, in CSS pixels. */
export type PageMeasure = {
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
  /**
   * Top (from the top of the page) and height of each scene's card, in story order, and how much of
   * that height the reader has unfolded.
   */
  readonly cards: readonly {
    readonly top: number;
    readonly height: number;
    readonly unfolded: number;
  }[];
};

/** CSS pixels between a card and what it keeps clear of: the picture, the bar. */
export const gap = 24;

/** On a narrow page cards lie in the lower part of the screen, from this share of its height on. */
export const narrowFold = 0.5;

/** The share of the page's width that a column may take and still leave room for the map beside it. */
const widestColumn = 0.5;

const isNarrow = ({ width, column }: PageMeasure): boolean =>
  column.right - column.left > widestColumn * width;

/**
 * The stage with the bar, the cards and the notes taken off: beside the column, or on a narrow page above it,
 * where the notes stand between the map and the cards.
 */
export const viewportOf = (measure: PageMeasure): Viewport => {
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

/**
 * Where each scene's card comes to rest: in the middle of the screen beside the map, on a narrow page
 * at its foot. A card too tall for its place begins at the top of it and is read to its end. What the
 * reader unfolds lengthens the reading and leaves the landing where it was.
 */
export const stopsOf = (measure: PageMeasure): SceneStop[] => {
  const { bar, noteLine, cards } = measure;
  const height = measure.height - measure.foot;
  const narrow = isNarrow(measure);
  const highest = narrow ? Math.round(height * narrowFold + noteLine) : bar + gap;
  const foot = height - gap / 2;
  return cards.map((card) => {
    const folded = card.height - card.unfolded;
    const fitting = narrow ? foot - folded : (bar + height - folded) / 2;
    const land = Math.max(0, card.top - Math.max(highest, fitting));
    const end = card.top + card.height - foot;
    return { land: Math.round(land), leave: Math.round(Math.max(land, end)) };
  });
};

/**
 * The index of the uppermost card in sight at a scroll offset, or of the next one below: what stands
 * there stays where it is when the layout changes. The last card where none is left below.
 */
export const cardInSight = ({ bar, cards }: PageMeasure, offset: number): number => {
  const index = cards.findIndex(({ top, height }) => top + height > offset + bar);
  return index < 0 ? Math.max(0, cards.length - 1) : index;
};
