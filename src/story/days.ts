import type { DayNumber } from './story.ts';

const millisecondsPerDay = 86_400_000;

/** The calendar day, YYYY-MM-DD, on which a moment of the story's clock lies. */
export const isoDay = (day: DayNumber): string =>
  new Date(Math.floor(day) * millisecondsPerDay).toISOString().slice(0, 10);

export const yearOf = (day: DayNumber): number =>
  new Date(Math.floor(day) * millisecondsPerDay).getUTCFullYear();

/**
 * The number of a calendar day written YYYY-MM-DD.
 * @throws RangeError naming the value when it is no day of the calendar.
 */
export const dayNumber = (iso: string): DayNumber => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(iso)
    ? Date.parse(`${iso}T00:00:00Z`)
    : Number.NaN;
  const day = (milliseconds / millisecondsPerDay) as DayNumber;
  if (!Number.isInteger(day) || isoDay(day) !== iso) {
    throw new RangeError(`"${iso}" is no calendar day; write it as YYYY-MM-DD, e.g. 1956-02-25`);
  }
  return day;
};
