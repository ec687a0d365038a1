import type { EventId, Place, PlaceId, Scale, Story } from '../story/story.ts';
import { fitShot } from '../timeline/fit-shot.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import type { Named } from './address.ts';
import { type AtlasView, heldDay } from './atlas-view.ts';
import type { AtlasPerson } from './findables.ts';

/** How wide a place is shown: a town with the country around it, a house with its streets. */
const scaleOf: Readonly<Record<Place['kind'], Scale>> = {
  country: 'continent',
  region: 'continent',
  city: 'country',
  site: 'city',
};

const cameraOn = (
  ids: readonly PlaceId[],
  scale: Scale,
  { places }: Story,
  viewport: Viewport,
): Camera => fitShot({ places: ids, extent: null, scale, pitch: 0, bearing: 0 }, places, viewport);

/** The view of a place, on the day as it was. */
export const toPlace = (
  view: AtlasView,
  id: PlaceId,
  story: Story,
  viewport: Viewport,
): AtlasView => {
  // An address may name what every object has: `constructor`.
  const place = Object.hasOwn(story.places, id) ? story.places[id] : undefined;
  if (place === undefined) return view;
  return { ...view, camera: cameraOn([id], scaleOf[place.kind], story, viewport) };
};

/** The view of an event on its first day, its category switched on. */
export const toEvent = (
  view: AtlasView,
  id: EventId,
  story: Story,
  viewport: Viewport,
): AtlasView => {
  const event = story.events.find((one) => one.id === id);
  if (event === undefined) return view;
  return {
    ...toPlace(view, event.place, story, viewport),
    day: heldDay(event.date.span.begin),
    hidden: view.hidden.filter((category) => category !== event.category),
  };
};

/** The view of all places to which somebody's thread leads, on the day of the first event within the years of the atlas. */
export const toPerson = (
  view: AtlasView,
  person: AtlasPerson,
  story: Story,
  viewport: Viewport,
): AtlasView => {
  const events = story.events.filter(({ id }) => person.events.includes(id));
  const first = events.find(({ date }) => date.span.begin >= heldDay(date.span.begin));
  const ids = [...new Set(events.map(({ place }) => place))];
  return {
    ...view,
    person: person.id,
    day: first === undefined ? view.day : heldDay(first.date.span.begin),
    camera: ids.length === 0 ? view.camera : cameraOn(ids, 'country', story, viewport),
  };
};

/** The view of something that was searched for or that an address names; as before where there is no such thing. */
export const toNamed = (
  view: AtlasView,
  { kind, id }: Named,
  { story, people }: { readonly story: Story; readonly people: readonly AtlasPerson[] },
  viewport: Viewport,
): AtlasView => {
  switch (kind) {
    case 'place':
      return toPlace(view, id, story, viewport);
    case 'event':
      return toEvent(view, id, story, viewport);
    case 'person': {
      const person = people.find((one) => one.id === id);
      return person === undefined ? view : toPerson(view, person, story, viewport);
    }
  }
};
