import type { Category, DateRecord, EventId, Story, StoryEvent } from '../story/story.ts';
import { eventsById } from '../timeline/events-by-id.ts';
import type { Camera, Frame, Viewport } from '../timeline/frame.ts';
import { createSightOfPlaces } from './in-view.ts';
import { placeTitle } from './place-title.ts';

/** An event of the picture, as list and table tell it. */
export type AtlasRow = {
  readonly id: EventId;
  readonly title: string;
  readonly date: DateRecord;
  readonly category: Category;
  /** The name of its place on its first day, and of the town that it is in. */
  readonly place: string;
};

/** Those of some events that the story has, once each, in the order of their days. */
const inOrder = (ids: Iterable<EventId>, story: Story): readonly StoryEvent[] => {
  const byId = eventsById(story);
  return [...new Set(ids)]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
};

/** Rows of some events, in the order of their days. */
export const rowsOf = (ids: readonly EventId[], story: Story): readonly AtlasRow[] =>
  inOrder(ids, story).flatMap(({ id, title, date, category, place: placeId }) => {
    const place = story.places[placeId];
    if (place === undefined) return [];
    const named = placeTitle(place, date.span.begin, story);
    return [{ id, title, date, category, place: named }];
  });

/** The events of a Frame that stand in the free part of the stage. */
export const eventsInView = (
  { events, camera }: Pick<Frame, 'events'> & { readonly camera: Camera },
  story: Story,
  viewport: Viewport,
): readonly EventId[] => {
  const isInSight = createSightOfPlaces(camera, viewport);
  const shown = inOrder(
    events.map(({ id }) => id),
    story,
  );
  return shown.flatMap(({ id, place: placeId }) => {
    const place = story.places[placeId];
    return place !== undefined && isInSight(place) ? [id] : [];
  });
};
