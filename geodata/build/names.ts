import { csvParse } from 'd3-dsv';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import { type NameBearer, namesFile } from './schema-names.ts';

type Line = NonNullable<NameBearer['line']>;

/** Where the names of a place are known from elsewhere: where it lies and what it is called. */
export type KnownPlace = Pick<NameBearer, 'lng' | 'lat' | 'names'>;

export type Known = {
  /** The stretch of a river along which its name runs. */
  readonly lineOf: (id: string, near: readonly [number, number]) => Line | undefined;
  /** The shores west and east of a point on the water. */
  readonly spanOf: (near: readonly [number, number]) => readonly [number, number] | undefined;
  /** A place of the story. A row without a text takes its point and its names. */
  readonly placeOf: (id: string) => KnownPlace | undefined;
};

/** A day, or the first day of a month or a year: the day on which a name counts as changed. */
const firstDay = (date: string): string => {
  const [year, month = '01', day = '01'] = date.split('-');
  return isoDay(dayNumber([year, month, day].join('-')));
};

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const nameIn = (cell: (column: string) => string): unknown => ({
  text: cell('text'),
  language: cell('language'),
  ...optional('local', cell('local') === 'yes' ? true : undefined),
  ...optional('from', cell('from') === '' ? undefined : firstDay(cell('from'))),
  ...optional('to', cell('to') === '' ? undefined : firstDay(cell('to'))),
});

/**
 * The names of the ground out of its table: one row a name, the rows of one place below each other.
 * @throws ZodError naming every place whose names are at odds, and Error where a row names nothing.
 */
export const readNames = (
  table: string,
  { lineOf, spanOf, placeOf }: Known,
): readonly NameBearer[] => {
  const places = new Map<string, Record<string, unknown> & { names: unknown[] }>();
  for (const row of csvParse(table)) {
    const cell = (column: string): string => (row[column] ?? '').trim();
    const id = cell('id');
    const known = cell('text') === '' ? placeOf(id) : undefined;
    if (cell('text') === '' && known === undefined)
      throw new Error(`names.csv: ${id} has no text, and is no place of the story`);
    const { lng, lat } = known ?? { lng: Number(cell('lng')), lat: Number(cell('lat')) };
    const place = places.get(id) ?? {
      id,
      kind: cell('kind'),
      rank: Number(cell('rank')),
      lng,
      lat,
      ...optional('line', cell('kind') === 'river' ? lineOf(id, [lng, lat]) : undefined),
      ...optional('span', cell('kind') === 'sea' ? spanOf([lng, lat]) : undefined),
      names: [],
      source: cell('source'),
      confidence: cell('confidence'),
    };
    places.set(id, place);
    place.names.push(...(known?.names ?? [nameIn(cell)]));
  }
  return namesFile.parse([...places.values()]);
};
