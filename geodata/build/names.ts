import { csvParse } from 'd3-dsv';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import { type NameBearer, namesFile } from './schema-names.ts';

type Line = NonNullable<NameBearer['line']>;

/** A day, or the first day of a month or a year: the day on which a name counts as changed. */
const firstDay = (date: string): string => {
  const [year, month = '01', day = '01'] = date.split('-');
  return isoDay(dayNumber([year, month, day].join('-')));
};

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

/**
 * The names of the ground out of its table: one row a name, the rows of one place below each other.
 * `lineOf` gives the stretch of a river along which its name runs.
 * @throws ZodError naming every place whose names are at odds.
 */
export const readNames = (
  table: string,
  lineOf: (id: string, near: readonly [number, number]) => Line | undefined,
): readonly NameBearer[] => {
  const places = new Map<string, Record<string, unknown> & { names: unknown[] }>();
  for (const row of csvParse(table)) {
    const cell = (column: string): string => (row[column] ?? '').trim();
    const id = cell('id');
    const [lng, lat] = [Number(cell('lng')), Number(cell('lat'))];
    const place = places.get(id) ?? {
      id,
      kind: cell('kind'),
      rank: Number(cell('rank')),
      lng,
      lat,
      ...optional('line', cell('kind') === 'river' ? lineOf(id, [lng, lat]) : undefined),
      names: [],
      source: cell('source'),
      confidence: cell('confidence'),
    };
    places.set(id, place);
    place.names.push({
      text: cell('text'),
      language: cell('language'),
      ...optional('local', cell('local') === 'yes' ? true : undefined),
      ...optional('from', cell('from') === '' ? undefined : firstDay(cell('from'))),
      ...optional('to', cell('to') === '' ? undefined : firstDay(cell('to'))),
    });
  }
  return namesFile.parse([...places.values()]);
};
