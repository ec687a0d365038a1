import { parseDate } from '../../src/story/dates.ts';
import { isoDay } from '../../src/story/days.ts';
import type { PlaceRecord } from '../../src/story/schema-places.ts';
import type { KnownPlace } from './names.ts';
import type { GroundName } from './schema-names.ts';

/** The language of the reader, whose names are nobody's own. */
const readers = 'en';

type Name = PlaceRecord['names'][number];

const firstDay = (date: string): string => isoDay(parseDate(date).span.begin);

const namesOf = ({ toponym, lang, when }: Name): GroundName[] =>
  (when?.timespans ?? [{}]).map(({ start, end }) => ({
    text: toponym,
    language: lang,
    ...(lang === readers ? {} : { local: true as const }),
    ...(start === undefined ? {} : { from: firstDay(start.in) }),
    ...(end === undefined ? {} : { to: firstDay(end.in) }),
  }));

/** Finds the places of places.geojson, which the checks of the story have read before. */
export const readStoryPlaces = (file: string): ((id: string) => KnownPlace | undefined) => {
  const { features } = JSON.parse(file) as { readonly features: readonly PlaceRecord[] };
  const places = new Map(features.map((place) => [place.id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return undefined;
    const [lng, lat] = place.geometry.coordinates;
    return { lng, lat, names: place.names.flatMap(namesOf) };
  };
};
