import type { Plan } from '../ground/plan.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { planAppears } from './plan-source.ts';

/** CSS pixels between the note and the edges of the stage. */
const margin = { side: 8, foot: 4 } as const;

/** Around the words, in rem: map.module.css. */
export const planNotePadding = { inline: 0.5, block: 0.125 } as const;

/** From 0 to 1: how far it is said that a plan is drawn, not surveyed. It is where one stands in the middle. */
export const planNoteShown = (
  { lng, lat, zoom }: Camera,
  plans: readonly Pick<Plan, 'bounds'>[],
): number => {
  const { from, to } = planAppears;
  const isOver = plans.some(
    ({ bounds: [west, south, east, north] }) =>
      lng > west && lng < east && lat > south && lat < north,
  );
  return isOver ? Math.max(0, Math.min(1, (zoom - from) / (to - from))) : 0;
};

/**
 * How far the note stands from the right and the lower edge of the stage, in CSS pixels: at its foot, where
 * the padding keeps a line free, or all below it is covered.
 */
export const planNotePlace = (
  { padding: { right, bottom } }: Pick<Viewport, 'padding'>,
  height: number,
): { readonly side: number; readonly foot: number } => ({
  side: Math.max(margin.side, right),
  foot: Math.max(margin.foot, bottom - height - margin.foot),
});
