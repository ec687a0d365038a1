import type { Facts } from '../story/facts.ts';
import { nameOn } from '../story/place-name.ts';
import type { Story } from '../story/story.ts';
import { dateCells } from './date-cells.ts';
import { known } from './known.ts';
import { sourceCells } from './source-cells.ts';
import type { Row } from './table.ts';
import { toldIn } from './told-in.ts';

/** The events in the order of their days, each at its place. */
export const eventRows = ({ events, people }: Facts, story: Story): readonly Row[] => {
  const { language } = story;
  const records = new Map(events.map((event) => [event.id, event]));
  const names = new Map(people.map(({ id, name }) => [id, name[language] ?? id]));
  return story.events.map(({ id, title, date, category, confidence, ...event }) => {
    const record = known(records.get(id), id);
    const place = known(story.places[event.place], event.place);
    return {
      cells: {
        id,
        title,
        summary: record.summary[language] ?? '',
        ...dateCells(date),
        date_basis: record.dateBasis,
        place: place.id,
        place_name: nameOn(place, date.span.begin, language).name,
        place_kind: place.kind,
        place_precision_m: place.precision,
        other_places: event.otherPlaces,
        category,
        thread: record.thread,
        people: record.people.map((person) => known(names.get(person), person)),
        confidence,
        note: record.note?.[language] ?? null,
        ...sourceCells(record.sources),
        scenes: toldIn(story.scenes, 'events', id),
      },
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
    };
  });
};
