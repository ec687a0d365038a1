import type { DateRecord, DayNumber } from '../story/story.ts';
import { dateParts, locale } from './format-date.ts';

const millisecondsPerDay = 86_400_000;

/** Makes the text of the story's clock, no more precise than the scene's own date. */
export const createClockFormat = (
  language: string,
): ((day: DayNumber, precision: DateRecord['precision']) => string) => {
  const format = (precision: DateRecord['precision']) =>
    new Intl.DateTimeFormat(locale(language), dateParts[precision]);
  const formats = { day: format('day'), month: format('month'), year: format('year') };
  return (day, precision) => formats[precision].format(Math.floor(day) * millisecondsPerDay);
};
