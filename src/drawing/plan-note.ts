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

export type PlanNotePlace = {
  /** CSS pixels from the right and from the lower edge of the stage. */
  readonly side: number;
  readonly foot: number;
  /** By how much it is drawn smaller, towards its lower right corner: it is one line, and never cut off. */
  readonly scale: number;
};

/**
 * Where the note stands: at the foot of the stage, where the padding keeps a line free, or all below it is
 * covered.
 * @param size of the note in one line, in CSS pixels
 */
export const planNotePlace = (
  { width, padding: { right, bottom, left } }: Pick<Viewport, 'width' | 'padding'>,
  size: { readonly width: number; readonly height: number },
): PlanNotePlace => {
  const side = Math.max(margin.side, right);
  const room = Math.max(0, width - side - Math.max(margin.side, left));
  const scale = size.width > room ? room / size.width : 1;
  return { side, foot: Math.max(margin.foot, bottom - scale * size.height - margin.foot), scale };
};
