import { readDate } from './check-dates.ts';
import { checkWords } from './check-words.ts';
import type { Fault } from './fault.ts';
import { checkReference, type Entry, type Records } from './records.ts';
import type { EventRecord } from './schema-events.ts';
import type { DataPath } from './source-file.ts';

type Ids = Pick<Records<unknown>, 'ids'>;

/** Faults of citations, each of which names a work of the bibliography. */
export const checkCitations = (
  entry: Entry<unknown>,
  within: DataPath,
  citations: EventRecord['sources'],
  sources: Ids,
): readonly Fault[] =>
  citations.flatMap(({ id }, index) =>
    checkReference(entry, [...within, index, 'id'], id, 'source', sources),
  );

/** Faults of the events: dates, words in the readers' language, places, people and sources. */
export const checkEvents = (
  events: Records<EventRecord>,
  {
    places,
    people,
    sources,
  }: { readonly places: Ids; readonly people: Ids; readonly sources: Ids },
  language: string,
): readonly Fault[] =>
  events.entries.flatMap((entry) => {
    const { date, place, otherPlaces, title, summary, note } = entry.value;
    return [
      ...readDate(entry, ['date'], date).faults,
      ...checkReference(entry, ['place'], place, 'place', places),
      ...otherPlaces.flatMap((id, index) =>
        checkReference(entry, ['otherPlaces', index], id, 'place', places),
      ),
      ...entry.value.people.flatMap((id, index) =>
        checkReference(entry, ['people', index], id, 'person', people),
      ),
      ...checkWords(entry, ['title'], title, language),
      ...checkWords(entry, ['summary'], summary, language),
      ...(note === undefined ? [] : checkWords(entry, ['note'], note, language)),
      ...checkCitations(entry, ['sources'], entry.value.sources, sources),
    ];
  });
