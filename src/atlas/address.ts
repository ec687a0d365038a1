import { dayNumber, isoDay } from '../story/days.ts';
import { categories, type EventId } from '../story/story.ts';
import type { Camera } from '../timeline/frame.ts';
import { type AtlasView, heldDay } from './atlas-view.ts';

/** How the fragment of an address begins that shows the atlas. */
const name = 'atlas';

/** Decimals: a metre at the equator; a hundredth of a doubling; tenths of degrees. */
const decimals = { place: 5, zoom: 2, turn: 1 } as const;

/** Nothing that we write is longer; what is pasted must not take long. */
const longest = 400;

const round = (value: number, places: number): number => Number(value.toFixed(places)) + 0;

/** The camera as an address can say it. */
export const roundedCamera = ({ lng, lat, zoom, bearing, pitch }: Camera): Camera => ({
  lng: round(lng, decimals.place),
  lat: round(lat, decimals.place),
  zoom: round(zoom, decimals.zoom),
  bearing: round(bearing, decimals.turn),
  pitch: round(pitch, decimals.turn),
});

const writeCamera = (camera: Camera): string => {
  const { lng, lat, zoom, bearing, pitch } = roundedCamera(camera);
  return [lat, lng, zoom, ...(bearing === 0 && pitch === 0 ? [] : [bearing, pitch])].join();
};

/**
 * The fragment, without `#`, of an address that shows a view: `atlas/1956-10-23/47.5,19.05,11`; and the record of an
 * event, where one lies open.
 */
export const writeAddress = (
  { day, camera, hidden, person }: AtlasView,
  told: EventId | null = null,
): string =>
  [
    name,
    isoDay(day),
    writeCamera(camera),
    ...(hidden.length === 0 ? [] : [`without=${hidden.join('+')}`]),
    ...(person === null ? [] : [`person=${person}`]),
    ...(told === null ? [] : [`event=${told}`]),
  ].join('/');

/** Something that an address can name, for the atlas to find day and camera for. */
export type Named = { readonly kind: 'place' | 'person' | 'event'; readonly id: string };

/** The fragment, without `#`, of an address that names something and leaves open how it is shown. */
export const writeNamed = ({ kind, id }: Named): string => `${name}/${kind}=${id}`;

const readDay = (text: string): AtlasView['day'] | null => {
  try {
    return heldDay(dayNumber(text));
  } catch {
    return null;
  }
};

const limits = [
  [-90, 90],
  [-180, 180],
  [-2, 20],
  [-360, 360],
  [0, 60],
] as const;

const readCamera = (text: string): Camera | null => {
  const parts = text.split(',');
  const values = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : null));
  const isRight = values.every((value, index) => {
    const [least, most] = limits[index] ?? [0, 0];
    return value !== null && value >= least && value <= most;
  });
  const [lat, lng, zoom, bearing = 0, pitch = 0] = values;
  if (!isRight || (parts.length !== 3 && parts.length !== 5)) return null;
  if (lat == null || lng == null || zoom == null || bearing === null || pitch === null) return null;
  return { lng, lat, zoom, bearing, pitch };
};

const readHidden = (text: string): AtlasView['hidden'] => {
  const asked = text.split('+');
  return categories.filter((category) => asked.includes(category));
};

const valueIn = (key: string, parts: readonly string[]): string | null => {
  const part = parts.find((one) => one.startsWith(`${key}=`));
  return part === undefined ? null : part.slice(key.length + 1);
};

const idIn = (key: Named['kind'], parts: readonly string[]): string | null => {
  const id = valueIn(key, parts);
  return id !== null && /^[a-z0-9-]{1,80}$/.test(id) ? id : null;
};

/** What a fragment says by its place in it, which is day and camera, and what it says by name. */
const partsOf = (fragment: string) => {
  const parts = fragment.slice(0, longest).split('/').slice(1);
  return {
    placed: parts.filter((part) => !part.includes('=')),
    named: parts.filter((part) => part.includes('=')),
  };
};

/** Whether the fragment of an address, with or without `#`, asks for the atlas. */
export const isAtlasAddress = (fragment: string): boolean =>
  fragment.replace(/^#/, '').split('/')[0] === name;

/**
 * The view that a fragment asks for; null where it asks for something else. What is junk in it is as if it
 * were not there: day and camera are then those of `otherwise`, nothing is switched off, nobody followed.
 */
export const readAddress = (
  fragment: string,
  otherwise: Pick<AtlasView, 'day' | 'camera'>,
): AtlasView | null => {
  if (!isAtlasAddress(fragment)) return null;
  const { placed, named } = partsOf(fragment);
  const [day = '', camera = ''] = placed;
  return {
    day: readDay(day) ?? otherwise.day,
    camera: readCamera(camera) ?? otherwise.camera,
    hidden: readHidden(valueIn('without', named) ?? ''),
    person: idIn('person', named),
  };
};

/** The event whose record a fragment asks for, whether or not there is such an event; null where it asks for none. */
export const readTold = (fragment: string): EventId | null =>
  isAtlasAddress(fragment) ? idIn('event', partsOf(fragment).named) : null;

const kinds = ['event', 'person', 'place'] as const;

/** What a fragment names without saying how to show it: neither day nor camera; null where it says how. */
export const readNamed = (fragment: string): Named | null => {
  const { placed, named } = partsOf(fragment);
  if (!isAtlasAddress(fragment) || placed.length > 0) return null;
  for (const kind of kinds) {
    const id = idIn(kind, named);
    if (id !== null) return { kind, id };
  }
  return null;
};
