import { subtitleOf, textOfScene } from './check-texts.ts';
import { nameOn } from './place-name.ts';
import type { StoryRecords } from './read-story.ts';
import type { EventRecord } from './schema-events.ts';
import type { RouteRecord } from './schema-routes.ts';
import type { DateRecord, Scene, Story } from './story.ts';
import type {
  EventWords,
  RecordWords,
  RouteWords,
  SceneWords,
  SourceReference,
  SourceWords,
  Words,
} from './words.ts';

/** What the records and the story made from them both hold. */
const known = <Value>(value: Value | undefined, id: string): Value => {
  if (value === undefined) throw new RangeError(`${id} is not in the story`);
  return value;
};

const makeReferences = (citations: EventRecord['sources']): readonly SourceReference[] =>
  citations.map(({ id, paragraph }) => ({ id, paragraph: paragraph ?? null }));

const peopleNames = ({ people }: StoryRecords, language: string): ReadonlyMap<string, string> =>
  new Map(people.entries.map(({ value }) => [value.id, value.name[language] ?? '']));

const makeEventWords = (
  event: EventRecord,
  date: DateRecord,
  names: ReadonlyMap<string, string>,
  language: string,
): EventWords => ({
  id: event.id,
  title: event.title[language] ?? '',
  summary: event.summary[language] ?? '',
  note: event.note?.[language] ?? null,
  date,
  people: event.people.map((id) => known(names.get(id), id)),
  confidence: event.confidence,
  sources: makeReferences(event.sources),
});

const makeRouteWords = (
  { id, properties }: RouteRecord,
  date: DateRecord,
  language: string,
): RouteWords => ({
  id,
  title: properties.title[language] ?? '',
  summary: properties.summary[language] ?? '',
  note: properties.note?.[language] ?? null,
  date,
  sources: makeReferences(properties.sources),
});

/** Makes what the cards of events say from records without faults, for the story made from the same. */
export const makeRecordWords = (
  records: StoryRecords,
  { events, places }: Story,
  sources: readonly SourceWords[],
  language: string,
): RecordWords => {
  const found = new Map(records.events.entries.map(({ value }) => [value.id, value]));
  const names = peopleNames(records, language);
  return {
    language,
    events: events.map(({ id, date, place }) => ({
      ...makeEventWords(known(found.get(id), id), date, names, language),
      place: nameOn(known(places[place], place), date.span.begin, language).name,
    })),
    sources,
  };
};

const makeGlossary = ({ texts }: StoryRecords, language: string): Words['glossary'] =>
  (texts.glossary?.scenes ?? [])
    .map(({ id, heading, body }) => ({ id, term: heading, body: body.nodes }))
    .sort((a, b) => a.term.localeCompare(b.term, language));

/** Makes what the page prints from records without faults, for the story made from the same. */
export const makeWords = (
  records: StoryRecords,
  story: Story,
  sources: readonly SourceWords[],
  language: string,
): Words => {
  const { score, texts } = records;
  const dates = new Map(story.events.map(({ id, date }) => [id, date]));
  const events = new Map(records.events.entries.map(({ value }) => [value.id, value]));
  const routes = new Map(records.routes.entries.map(({ value }) => [value.id, value]));

  const names = peopleNames(records, language);
  const sceneWords = (scene: Scene, file: string): SceneWords => {
    const text = textOfScene(texts.chapters.get(file), scene.id);
    return {
      id: scene.id,
      heading: scene.heading,
      date: scene.date,
      line: text?.sentence ?? '',
      body: text?.body.nodes ?? [],
      events: scene.events.map(({ id }) =>
        makeEventWords(known(events.get(id), id), known(dates.get(id), id), names, language),
      ),
      routes: scene.routes.map(({ id }) =>
        makeRouteWords(known(routes.get(id), id), known(story.routes[id], id).date, language),
      ),
    };
  };

  const chapters = score.chapters.entries.map(({ value: { text: file } }, index) => {
    const chapter = story.chapters[index];
    if (chapter === undefined) throw new RangeError(`chapter ${index + 1} is not in the story`);
    return {
      id: chapter.id,
      number: index + 1,
      title: chapter.title,
      date: chapter.date,
      intro: texts.chapters.get(file)?.intro.nodes ?? [],
      scenes: story.scenes
        .slice(chapter.begin, chapter.end)
        .map((scene) => sceneWords(scene, file)),
    };
  });

  return {
    language,
    title: story.title,
    subtitle: texts.opening === null ? '' : (subtitleOf(texts.opening) ?? ''),
    intro: texts.opening?.intro.nodes.slice(1) ?? [],
    chapters,
    glossary: makeGlossary(records, language),
    sources,
  };
};
