import type { SceneStop } from './scroll-scale.ts';

/** The share of the screen that a step inside a tall card scrolls, so that some lines stay in sight. */
const page = 0.85;

/** Offsets closer than this are the same: browsers round scroll offsets to device pixels. */
const slack = 3;

/**
 * Where PageDown (`forward`) or PageUp leads: on through a card that is taller than the screen, else
 * to the landing of the next or the previous scene, exactly one.
 * @param screen height of the part of the screen that shows text, in CSS pixels.
 * @returns the scroll offset; null where the browser's own scrolling should go on (after the last scene).
 */
export const stepScroll = (
  stops: readonly SceneStop[],
  scroll: number,
  forward: boolean,
  screen: number,
): number | null => {
  const current = stops.findLastIndex(({ land }) => land <= scroll + slack);
  const stop = stops[current];
  if (forward) {
    if (stop !== undefined && stop.leave > scroll + slack) {
      return Math.min(scroll + page * screen, stop.leave);
    }
    return stops[current + 1]?.land ?? null;
  }
  if (stop === undefined) return 0;
  if (scroll > stop.leave + slack) return stop.leave > stop.land + slack ? stop.leave : stop.land;
  if (scroll > stop.land + slack) return Math.max(scroll - page * screen, stop.land);
  return stops[current - 1]?.land ?? 0;
};
