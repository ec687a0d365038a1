import type { EventId, Story, StoryEvent } from '../story/story.ts';

/** An event, and its place in the order of days. */
export type NumberedEvent = { readonly event: StoryEvent; readonly index: number };

const known = new WeakMap<Story['events'], ReadonlyMap<EventId, NumberedEvent>>();

/** The events of a story by their ids, worked out once: a story may have very many. */
export const eventsById = ({
  events,
}: Pick<Story, 'events'>): ReadonlyMap<EventId, NumberedEvent> => {
  const made =
    known.get(events) ?? new Map(events.map((event, index) => [event.id, { event, index }]));
  known.set(events, made);
  return made;
};
