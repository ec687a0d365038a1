import { nameOn } from '../story/place-name.ts';
import type { Category, DateRecord, EventId, Story } from '../story/story.ts';
import type { Camera, Frame, Viewport } from '../timeline/frame.ts';
import { createSightOfPlaces } from './in-view.ts';

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
export const rowsOf = (ids: readonly EventId[], story: Story): readonly AtlasRow[] =>
  story.events
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, title, date, category, place: placeId }) => {
      const place = story.places[placeId];
      if (place === undefined) return [];
      const town =
        place.kind === 'site' && place.parent !== null ? story.places[place.parent] : null;
      const names = [place, ...(town?.kind === 'city' ? [town] : [])].map(
        (one) => nameOn(one, date.span.begin, story.language).name,
      );
      return [{ id, title, date, category, place: names.join(', ') }];
    });

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
