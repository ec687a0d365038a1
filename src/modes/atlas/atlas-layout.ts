import type { Viewport } from '../../timeline/frame.ts';

/** What was measured of the page while the atlas is open, in CSS pixels. */
export type AtlasMeasure = {
  readonly width: number;
  readonly height: number;
  /** What lies over the map: the bar, the days, the panel, from the corners of the screen. */
  readonly covers: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
};

/** The share of a side that a cover must span to take that side away from the map. */
const spans = 0.6;

/** CSS pixels between a panel beside the map and what is drawn. */
const gap = 24;

/** The stage with what lies along its sides taken off. */
export const atlasViewport = ({ width, height, covers }: AtlasMeasure): Viewport => {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { left, top, right, bottom } of covers) {
    if (right - left >= spans * width) {
      if ((top + bottom) / 2 < height / 2) padding.top = Math.max(padding.top, bottom);
      else padding.bottom = Math.max(padding.bottom, height - top);
    } else if (bottom - top >= spans * height) {
      padding.left = Math.max(padding.left, right + gap);
    }
  }
  const least = Math.min(64, height / 4);
  const over = Math.max(0, padding.top + padding.bottom + least - height);
  return {
    width,
    height,
    padding: {
      top: Math.round(padding.top),
      right: 0,
      bottom: Math.max(0, Math.round(padding.bottom - over)),
      left: Math.round(padding.left),
    },
  };
};
