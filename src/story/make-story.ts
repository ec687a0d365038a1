import { sceneEvents, sceneRoutes } from './check-scenes.ts';
import { scenesOf } from './check-score.ts';
import { textOfScene } from './check-texts.ts';
import { parseDate } from './dates.ts';
import type { StoryRecords } from './read-story.ts';
import type { EventRecord } from './schema-events.ts';
import type { PlaceRecord } from './schema-places.ts';
import type { RouteRecord } from './schema-routes.ts';
import type { SceneRecord, ShotRecord } from './schema-score.ts';
import type { Chapter, Place, PlaceName, Route, Scene, Shot, Story, StoryEvent } from './story.ts';

const makeNames = ({ names }: PlaceRecord, language: string): readonly PlaceName[] =>
  names.flatMap(({ toponym, lang, when }) =>
    (when?.timespans ?? [{}]).map(
      ({ start, end }): PlaceName => ({
        text: toponym,
        language: lang,
        local: lang !== language,
        from: start === undefined ? null : parseDate(start.in).span.begin,
        to: end === undefined ? null : parseDate(end.in).span.begin,
      }),
    ),
  );

const makePlace = (place: PlaceRecord, language: string): Place => {
  const [lng, lat] = place.geometry.coordinates;
  return {
    id: place.id,
    kind: place.types[0]?.label ?? 'site',
    lng,
    lat,
    precision: place.properties.precision,
    parent: place.relations?.[0]?.relationTo ?? null,
    names: makeNames(place, language),
  };
};

const makeEvent = (event: EventRecord, language: string): StoryEvent => ({
  id: event.id,
  title: event.title[language] ?? '',
  date: parseDate(event.date),
  place: event.place,
  otherPlaces: event.otherPlaces,
  category: event.category,
  confidence: event.confidence,
});

const makeRoute = ({ id, properties, geometry }: RouteRecord, language: string): Route => ({
  id,
  kind: properties.kind,
  title: properties.title[language] ?? '',
  date: parseDate(properties.date),
  confidence: properties.confidence,
  halted: properties.halted ?? false,
  from: properties.from,
  to: properties.to,
  lines: geometry.coordinates,
});

const makeShot = (shot: ShotRecord): Shot => ({
  places: shot.places ?? [],
  extent: shot.extent ?? null,
  scale: shot.scale,
  pitch: shot.pitch ?? 0,
  bearing: shot.bearing ?? 0,
});

const makeScene = (scene: SceneRecord, chapter: number, heading: string): Scene => {
  const [first, ...rest] = scene.shots;
  if (first === undefined)
    throw new RangeError(`scene ${scene.id} has no shot; the checks let it through`);
  return {
    id: scene.id,
    chapter,
    heading,
    date: parseDate(scene.date),
    arrival: scene.arrival ?? 'travel',
    shots: [makeShot(first), ...rest.map(makeShot)],
    offStage: scene.offStage ?? [],
    events: sceneEvents(scene),
    routes: sceneRoutes(scene),
  };
};

const byId = <Value extends { readonly id: string }>(
  values: readonly Value[],
): Readonly<Record<string, Value>> => Object.fromEntries(values.map((value) => [value.id, value]));

const inOrder = (a: StoryEvent, b: StoryEvent): number =>
  a.date.span.begin - b.date.span.begin || Number(a.id > b.id) - Number(a.id < b.id);

/** Makes the story for the timeline and the renderers from records without faults. */
export const makeStory = (records: StoryRecords, language: string): Story => {
  const { score, texts } = records;
  const scenes = score.chapters.entries.flatMap((chapter, index) =>
    scenesOf(score, chapter).map(({ value }) => {
      const words = textOfScene(texts.chapters.get(chapter.value.text), value.id);
      return makeScene(value, index, words?.heading ?? '');
    }),
  );
  const chapters = score.chapters.entries.map(({ value: { id, text, date } }, index): Chapter => {
    const begin = scenes.findIndex(({ chapter }) => chapter === index);
    const length = scenes.filter(({ chapter }) => chapter === index).length;
    const title = texts.chapters.get(text)?.title ?? '';
    return { id, title, date: parseDate(date), begin, end: begin + length };
  });
  const shortCut = score.shortCut?.value.shortCut ?? [];
  const opening = score.opening?.value.opening ?? { scale: 'globe' as const };
  return {
    title: texts.opening?.title ?? '',
    language,
    opening: makeShot(opening),
    chapters,
    scenes,
    events: records.events.entries.map(({ value }) => makeEvent(value, language)).sort(inOrder),
    places: byId(records.places.entries.map(({ value }) => makePlace(value, language))),
    routes: byId(records.routes.entries.map(({ value }) => makeRoute(value, language))),
    shortCut,
    attract: score.attract?.value.attract ?? shortCut,
  };
};
