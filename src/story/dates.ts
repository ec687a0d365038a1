/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import type { DateRecord, DayNumber, DaySpan } from './story.ts';

const millisecondsPerDay = 86_400_000;

/** A date that the story cannot use: `problem` and `remedy` are whole phrases for the author. */
export class DateError extends RangeError {
  override readonly name = 'DateError';
  readonly problem: string;
  readonly remedy: string;

  constructor(value: string, problem: string, remedy: string) {
    super(`"${value}" ${problem}; ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}

const forms =
  'write 1956-02-25, 1956-02 or 1956, with ~ (about), ? (uncertain) or % (both) at the end, or two of them joined by /';

/** Forms that are EDTF, or look like it, and yet no date of a story: what is wrong and what to write. */
const refused: readonly (readonly [pattern: RegExp, problem: string, remedy: string])[] = [
  [/^$/, 'is empty', forms],
  [/^\s|\s$/, 'has blanks around it', 'remove them'],
  [/\d{4}-(?:2[1-9]|3\d|4[01])(?!\d)/, 'names a season', 'write its months, e.g. 1956-03/1956-05'],
  [/\d[Xu]/, 'leaves a digit open', 'write a span, e.g. 1950/1959, or a coarser date'],
  [/\.\.|^\/|\/$/, 'is open at one end', 'write both ends, e.g. 1956-03/1956-12~'],
  [/\dT/, 'names a time of day', 'write the day alone'],
  [/[[\]{}]/, 'is a set of dates', 'write one span, e.g. 1956-03/1956-04, or separate records'],
  [/[~?%](?!\/|$)/, 'marks a part of the date', 'put one ~, ? or % at the end of the date'],
];

const oneDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?$/;

const readCalendar = (part: string): ReturnType<typeof edtf> | null => {
  try {
    const date = edtf(part);
    // edtf reads 1953-02-29 as 1 March.
    return date.edtf === part ? date : null;
  } catch {
    return null;
  }
};

const parseEnd = (part: string, value: string): DaySpan => {
  const date = readCalendar(part);
  if (date === null) {
    throw new DateError(value, 'is not in the calendar', 'correct the month or the day');
  }
  return {
    begin: Math.floor(date.min / millisecondsPerDay) as DayNumber,
    end: (Math.floor(date.max / millisecondsPerDay) + 1) as DayNumber,
  };
};

const units = ['year', 'month', 'day'] as const;

const parseNew = (value: string): DateRecord => {
  const known = refused.find(([pattern]) => pattern.test(value));
  if (known !== undefined) throw new DateError(value, known[1], known[2]);
  const [first = '', last = first, ...more] = value.split('/');
  if (more.length > 0 || !oneDate.test(first) || !oneDate.test(last)) {
    throw new DateError(value, 'is not a date', forms);
  }
  const [lower, upper] = [parseEnd(first, value), parseEnd(last, value)];
  if (upper.end <= lower.begin) {
    throw new DateError(value, 'runs backwards', 'put the earlier date before the stroke');
  }
  const depths = [first, last].map((part) => part.split('-').length);
  return {
    edtf: value,
    span: { begin: lower.begin, end: upper.end },
    precision: units[Math.min(...depths) - 1] ?? 'year',
    certain: !/[~?%]/.test(value),
  };
};

/** The grammar of EDTF is slow to run, and a story names the same dates again and again. */
const parsed = new Map<string, DateRecord>();

/**
 * Reads a date in EDTF: a day, a month or a year, or a span from one to another, each with ~, ? or %
 * at its end. Every string that it takes is of this form, so that it can be printed without a parser.
 * @throws DateError for anything else: seasons, open spans, sets, unknown digits, times of day.
 */
export const parseDate = (value: string): DateRecord => {
  const date = parsed.get(value) ?? parseNew(value);
  parsed.set(value, date);
  return date;
};
