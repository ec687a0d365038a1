import { readDate } from './check-dates.ts';
import type { Fault } from './fault.ts';
import { type Entry, faultIn } from './records.ts';
import type { PlaceRecord } from './schema-places.ts';
import type { DataPath } from './source-file.ts';

type PlaceEntry = Entry<PlaceRecord>;

/** A name for one of its periods. */
type Period = {
  readonly index: number;
  readonly language: string;
  readonly dated: boolean;
  readonly from: number;
  readonly to: number;
  readonly faults: readonly Fault[];
};

const readPeriods = (entry: PlaceEntry): readonly Period[] =>
  entry.value.names.flatMap(({ lang: language, when }, index): readonly Period[] => {
    const always = {
      index,
      language,
      from: Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
      faults: [],
    };
    if (when === undefined) return [{ ...always, dated: false }];
    return when.timespans.map(({ start, end }, place) => {
      const path: DataPath = ['names', index, 'when', 'timespans', place];
      const first =
        start === undefined ? null : readDate(entry, [...path, 'start', 'in'], start.in);
      const last = end === undefined ? null : readDate(entry, [...path, 'end', 'in'], end.in);
      const from = first?.date?.span.begin ?? Number.NEGATIVE_INFINITY;
      const to = last?.date?.span.begin ?? Number.POSITIVE_INFINITY;
      const backwards = faultIn(
        entry,
        path,
        'the name ends before it begins',
        'exchange start and end; end is the first day without the name',
      );
      const faults = [...(first?.faults ?? []), ...(last?.faults ?? [])];
      return {
        ...always,
        dated: true,
        from,
        to,
        faults: from >= to ? [...faults, backwards] : faults,
      };
    });
  });

const areRivals = (a: Period, b: Period): boolean =>
  a.language === b.language && a.dated === b.dated && a.from < b.to && b.from < a.to;

/** Faults of a place's names: their dates, two at once in one language, none for the readers. */
export const checkNames = (entry: PlaceEntry, language: string): readonly Fault[] => {
  const periods = readPeriods(entry);
  const rivals = periods.filter((period, order) =>
    periods.slice(0, order).some((earlier) => areRivals(earlier, period)),
  );
  const nameless = !periods.some((period) => period.language === language);
  return [
    ...periods.flatMap(({ faults }) => faults),
    ...rivals.map((rival) =>
      faultIn(
        entry,
        ['names', rival.index],
        `the place has two names in "${rival.language}" on the same days`,
        'let one end where the other begins (when), or remove one',
      ),
    ),
    ...(nameless
      ? [
          faultIn(
            entry,
            ['names'],
            `the place has no name in "${language}"`,
            `add { "toponym": "…", "lang": "${language}" }`,
          ),
        ]
      : []),
  ];
};
