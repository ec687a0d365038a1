import type { SceneStop } from '../../scroll/scroll-scale.ts';
import { gap, isNarrow, narrowFold, type ScreenMeasure } from '../screen-layout.ts';

/** What was measured of the page, in CSS pixels. */
export type PageMeasure = ScreenMeasure & {
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
