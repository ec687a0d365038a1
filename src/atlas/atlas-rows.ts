import type { Category, DateRecord, EventId, Story } from '../story/story.ts';
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

/** Rows of some events, in the order of their days. */
export const rowsOf = (ids: readonly EventId[], story: Story): readonly AtlasRow[] => {
  const wanted = new Set(ids);
  return story.events
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id, title, date, category, place: placeId }) => {
      const place = story.places[placeId];
      if (place === undefined) return [];
      const named = placeTitle(place, date.span.begin, story);
      return [{ id, title, date, category, place: named }];
    });
};

/** The events of a Frame that stand in the free part of the stage. */
export const eventsInView = (
  { events, camera }: Pick<Frame, 'events'> & { readonly camera: Camera },
  story: Story,
  viewport: Viewport,
): readonly EventId[] => {
  const isInSight = createSightOfPlaces(camera, viewport);
  const shown = new Set(events.map(({ id }) => id));
  return story.events.flatMap(({ id, place: placeId }) => {
    const place = shown.has(id) ? story.places[placeId] : undefined;
    return place !== undefined && isInSight(place) ? [id] : [];
  });
};
