import { dayNumber } from '../story/days.ts';
import type { Category, DayNumber } from '../story/story.ts';
import type { Camera } from '../timeline/frame.ts';

/** All that the atlas is: a day, a camera, the categories that are switched off, and who is followed. */
export type AtlasView = {
  /** A whole day within `days`. */
  readonly day: DayNumber;
  readonly camera: Camera;
  readonly hidden: readonly Category[];
  /** The id of a person; null for nobody. */
  readonly person: string | null;
};

/** The years of the atlas, its first and its last day. */
export const days = { first: dayNumber('1953-01-01'), last: dayNumber('1957-12-31') } as const;

/** For so many days after they have happened events and movements stay on the map. */
export const recentDays = 30;

/** The whole day of the atlas nearest to a moment of the story's clock. */
export const heldDay = (day: number): DayNumber =>
  Math.max(days.first, Math.min(days.last, Math.floor(day))) as DayNumber;
