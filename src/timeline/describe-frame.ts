import { nameOn } from '../story/place-name.ts';
import type { DateRecord, DayNumber, Place, PlaceId, RouteKind, Story } from '../story/story.ts';
import { eventsById } from './events-by-id.ts';
import type { Frame } from './frame.ts';
import { type Region, regionAt } from './region-at.ts';
import { type RouteState, tellRoutes } from './tell-routes.ts';

/** The words of a language for what a picture shows. They return parts of sentences, without a stop. */
export type PictureWords = {
  readonly day: (day: DayNumber, precision: DateRecord['precision']) => string;
  readonly list: (names: readonly string[]) => string;
  /** Several parts of one sentence. */
  readonly join: (parts: readonly string[]) => string;
  readonly sentence: (text: string) => string;
  readonly streets: (places: string) => string;
  readonly around: (places: string) => string;
  readonly countries: (countries: string) => string;
  readonly region: (region: Region) => string;
  readonly globe: (region: Region) => string;
  readonly when: (where: string, date: string) => string;
  /** Some routes of one kind, from and to some places, by way of others (empty for none). */
  readonly route: (
    kind: RouteKind,
    state: RouteState,
    many: number,
    from: string,
    by: string,
    to: string,
  ) => string;
  readonly marks: (titles: readonly string[]) => string;
  readonly dark: string;
};

/** Zooms at which the picture turns from streets to a city’s surroundings, countries, a region, the globe. */
const streetsFrom = 10.5;
const surroundingsFrom = 8;
const countriesFrom = 4.4;
const regionFrom = 2.6;

/** More countries than this are called by their region. */
const mostCountries = 3;

const mostly = 0.5;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

type Places = Readonly<Record<PlaceId, Place>>;

/** The nearest place of some kinds around a place, itself included. */
const within = (id: PlaceId, kinds: readonly Place['kind'][], places: Places): PlaceId | null => {
  const place = places[id];
  if (place === undefined) return null;
  if (kinds.includes(place.kind)) return id;
  return place.parent === null ? null : within(place.parent, kinds, places);
};

const placesAround = (
  ids: readonly PlaceId[],
  kinds: readonly Place['kind'][],
  places: Places,
): readonly PlaceId[] =>
  unique(ids.map((id) => within(id, kinds, places)).filter((id) => id !== null));

const describeWhere = (
  { camera, emphasis }: Frame,
  places: Places,
  words: PictureWords,
  namesOf: (ids: readonly PlaceId[]) => string,
): string => {
  const region = regionAt(camera.lng, camera.lat);
  const cities = placesAround(emphasis, ['city'], places);
  if (camera.zoom >= surroundingsFrom && cities.length > 0) {
    return camera.zoom >= streetsFrom
      ? words.streets(namesOf(cities))
      : words.around(namesOf(cities));
  }
  if (camera.zoom >= countriesFrom) {
    const countries = placesAround(emphasis, ['country'], places);
    if (countries.length > 0 && countries.length <= mostCountries) {
      return words.countries(namesOf(countries));
    }
  }
  return camera.zoom >= regionFrom ? words.region(region) : words.globe(region);
};

/**
 * What a picture shows, as a reader would tell it who sees it: where and when, the movements, the
 * marks. Made from the Frame alone; the story gives names to its ids.
 */
export const describeFrame = (frame: Frame, story: Story, words: PictureWords): string => {
  if (frame.veil > mostly) return words.sentence(words.dark);
  const namesOf = (ids: readonly PlaceId[]): string =>
    words.list(
      unique(
        ids.flatMap((id) => {
          const place = story.places[id];
          return place === undefined ? [] : [nameOn(place, frame.date, story.language).name];
        }),
      ),
    );
  const scene = story.scenes.find(({ id }) => id === frame.scene);
  const date = words.day(frame.date, scene?.date.precision ?? 'day');
  const where = words.when(describeWhere(frame, story.places, words, namesOf), date);
  const routes = tellRoutes(
    frame.routes.filter(({ presence, progress }) => presence > mostly && progress > 0),
    story,
  ).map(({ kind, state, many, from, by, to }) =>
    words.route(kind, state, many, namesOf(from), namesOf(by), namesOf(to)),
  );
  const titles = frame.events
    .filter(({ phase, presence }) => phase !== 'leaving' && presence > mostly)
    .flatMap(({ id }) => eventsById(story).get(id)?.event.title ?? []);
  return [
    words.sentence(where),
    ...(routes.length === 0 ? [] : [words.sentence(words.join(routes))]),
    ...(titles.length === 0 ? [] : [words.sentence(words.marks(titles))]),
  ].join(' ');
};
