import type { StoryRecords } from './read-story.ts';
import type { EventRecord } from './schema-events.ts';
import type { PersonRecord } from './schema-people.ts';
import type { PlaceRecord } from './schema-places.ts';
import type { RouteRecord } from './schema-routes.ts';
import type { SourceRecord } from './schema-sources.ts';

/** The records of a story as they stand in geodata/, all of them without faults. */
export type Facts = {
  readonly events: readonly EventRecord[];
  readonly places: readonly PlaceRecord[];
  readonly routes: readonly RouteRecord[];
  readonly people: readonly PersonRecord[];
  readonly sources: readonly SourceRecord[];
};

export const makeFacts = (records: StoryRecords): Facts => ({
  events: records.events.entries.map(({ value }) => value),
  places: records.places.entries.map(({ value }) => value),
  routes: records.routes.entries.map(({ value }) => value),
  people: records.people.entries.map(({ value }) => value),
  sources: records.sources.entries.map(({ value }) => value),
});
