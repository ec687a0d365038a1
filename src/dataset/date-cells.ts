import { isoDay } from '../story/days.ts';
import type { DateRecord } from '../story/story.ts';

/**
 * A date as the record has it, in EDTF, and what a program can sort and filter by: the first and the last
 * day that it may mean, both included.
 */
export const dateCells = ({ edtf, span, precision, certain }: DateRecord) => ({
  date: edtf,
  first_day: isoDay(span.begin),
  last_day: isoDay((span.end - 1) as typeof span.end),
  date_precision: precision,
  date_certain: certain,
});
