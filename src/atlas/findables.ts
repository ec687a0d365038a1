import type { Findable } from '../search/create-search.ts';
import type { EventId, Story } from '../story/story.ts';
import { days } from './atlas-view.ts';
import { placeTitle } from './place-title.ts';

/** Somebody whom the atlas can follow. */
export type AtlasPerson = {
  readonly id: string;
  readonly name: string;
  readonly local: { readonly text: string } | null;
  /** What they had a part in, by the day it began. */
  readonly events: readonly EventId[];
};

/**
 * All that can be searched for, people before places and places before events. Whoever had a part in no event of these
 * years, as a poet long dead, cannot be followed through them.
 */
export const findablesOf = (story: Story, people: readonly AtlasPerson[]): readonly Findable[] => [
  ...people
    .filter(({ events }) => events.length > 0)
    .map(
      ({ id, name, local }): Findable => ({
        kind: 'person',
        id,
        title: name,
        others: local === null ? [] : [local.text],
      }),
    ),
  ...Object.values(story.places).map(
    (place): Findable => ({
      kind: 'place',
      id: place.id,
      title: placeTitle(place, days.last, story),
      others: [...new Set(place.names.map(({ text }) => text))],
    }),
  ),
  ...story.events.map(({ id, title }): Findable => ({ kind: 'event', id, title, others: [] })),
];
