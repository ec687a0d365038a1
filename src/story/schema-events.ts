import * as z from 'zod';
import {
  checkNote,
  citations,
  date,
  id,
  note,
  personId,
  placeId,
  prose,
  schemaLink,
  title,
} from './schema-fields.ts';
import { categories, confidences } from './story.ts';

const dateBases = ['record', 'text', 'mixed', 'inferred'] as const;

export const eventRecord = z.strictObject({
  id,
  date,
  place: placeId,
  otherPlaces: z.array(placeId).meta({ description: 'ids of further places; [] for none' }),
  category: z
    .enum(categories)
    .meta({ description: 'what kind of event it is, which gives it its mark on the map' }),
  thread: id.meta({ description: 'the strand of the story to which it belongs, e.g. hungary' }),
  title,
  summary: prose,
  people: z.array(personId).meta({ description: 'ids of the people who took part; [] for none' }),
  sources: citations,
  confidence: z
    .enum(confidences)
    .meta({ description: 'how sure date and fact are; low is drawn dashed or soft' }),
  dateBasis: z.enum(dateBases).meta({
    description:
      'where the date comes from: text (the main source), record (supplied from elsewhere), mixed (refined from elsewhere), inferred (a bracket of our own)',
  }),
  note,
  checkNote,
});
export type EventRecord = z.infer<typeof eventRecord>;

/** events.json: everything dated that the story speaks of. */
export const eventsFile = z.strictObject({
  $schema: schemaLink,
  events: z.array(eventRecord).meta({ description: 'the events, by the day they begin' }),
});
