import { dayNumber, isoDay } from '../story/days.ts';
import type { DayNumber } from '../story/story.ts';
import type { Span } from './ground.ts';

/** The days that the ground knows; `end` exclusive. Before and after them the nearest is drawn. */
export const charted = { begin: dayNumber('1953-03-05'), end: dayNumber('1958-01-01') } as const;

/** Whether the ground is drawn as it was on this day, not as on the nearest that it knows. */
export const isCharted = (day: DayNumber): boolean => charted.begin <= day && day < charted.end;

/**
 * Tells what is in force on a day, by its properties: `areas.filter(inForceOn(day))`. A span begins
 * with its first day and ends before `to`.
 */
export const inForceOn = (day: DayNumber): ((span: Span) => boolean) => {
  const iso = isoDay(day);
  return (span) => isInForceOn(span, iso);
};

/** The same for one span and a day written YYYY-MM-DD: such days compare as words do. */
export const isInForceOn = ({ from, to }: Span, iso: string): boolean =>
  (from === undefined || from <= iso) && (to === undefined || iso < to);
