import { parseDate } from '../story/dates.ts';
import { isoDay } from '../story/days.ts';
import type { PlaceRecord } from '../story/schema-places.ts';

type Name = PlaceRecord['names'][number];
type Timespan = NonNullable<Name['when']>['timespans'][number];

/** The last day before a date, or the last month or year, as fine as the date itself. */
const before = (date: string): string => {
  const [, calendar = '', mark = ''] = /^([\d-]+)(.?)$/.exec(date) ?? [];
  const { begin } = parseDate(date).span;
  return isoDay((begin - 1) as typeof begin).slice(0, calendar.length) + mark;
};

/** A span in EDTF, both ends included; `..` where it is open. The record's own end is the first day after it. */
const spanOf = ({ start, end }: Timespan): string =>
  `${start?.in ?? '..'}/${end === undefined ? '..' : before(end.in)}`;

/** The names of a place with their languages and, where it did not always bear them, their times. */
export const nameCells = (names: readonly Name[]): readonly string[] =>
  names.flatMap(({ toponym, lang, when }) =>
    when === undefined
      ? [`${toponym} (${lang})`]
      : when.timespans.map((span) => `${toponym} (${lang}, ${spanOf(span)})`),
  );
