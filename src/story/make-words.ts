import { subtitleOf, textOfScene } from './check-texts.ts';
import { formatSource } from './format-source.ts';
import type { TextLink } from './read-markdown.ts';
import type { StoryRecords } from './read-story.ts';
import type { EventRecord } from './schema-events.ts';
import type { Scene, Story } from './story.ts';
import type { EventWords, RouteWords, SceneWords, SourceReference, Words } from './words.ts';

type EventDates = ReadonlyMap<string, Story['events'][number]['date']>;

const makeReferences = (citations: EventRecord['sources']): readonly SourceReference[] =>
  citations.map(({ id, paragraph }) => ({ id, paragraph: paragraph ?? null }));

const makeEventWords = (event: EventRecord, dates: EventDates, language: string): EventWords => {
  const date = dates.get(event.id);
  if (date === undefined) throw new RangeError(`event ${event.id} is not in the story`);
  return {
    id: event.id,
    title: event.title[language] ?? '',
    summary: event.summary[language] ?? '',
    note: event.note?.[language] ?? null,
    date,
    people: event.people,
    sources: makeReferences(event.sources),
  };
};

/**
 * Each work and paragraph once, in order of first use. A work that is cited by paragraphs is not cited
 * as a whole besides.
 */
const gatherSources = (references: readonly SourceReference[]): readonly SourceReference[] => {
  const byParagraph = new Set(
    references.filter(({ paragraph }) => paragraph !== null).map(({ id }) => id),
  );
  const unique = new Map<string, SourceReference>();
  for (const reference of references) {
    if (reference.paragraph === null && byParagraph.has(reference.id)) continue;
    const key = `${reference.id} ${reference.paragraph}`;
    if (!unique.has(key)) unique.set(key, reference);
  }
  return [...unique.values()];
};

const citedIn = (links: readonly TextLink[]): readonly SourceReference[] =>
  links.flatMap(({ to }) => (to.kind === 'source' ? [{ id: to.id, paragraph: null }] : []));

/** Makes what the page prints from records without faults, for the story made from the same. */
export const makeWords = (records: StoryRecords, story: Story, language: string): Words => {
  const { score, texts } = records;
  const dates: EventDates = new Map(story.events.map(({ id, date }) => [id, date]));
  const events = new Map(records.events.entries.map(({ value }) => [value.id, value]));
  const routes = new Map(records.routes.entries.map(({ value }) => [value.id, value]));

  const routeWords = (id: string): readonly RouteWords[] => {
    const properties = routes.get(id)?.properties;
    if (properties === undefined) return [];
    const { title, summary, note } = properties;
    return [
      {
        id,
        title: title[language] ?? '',
        summary: summary[language] ?? '',
        note: note?.[language] ?? null,
      },
    ];
  };

  const sceneWords = (scene: Scene, file: string): SceneWords => {
    const text = textOfScene(texts.chapters.get(file), scene.id);
    const told = scene.events.flatMap(({ id }) => events.get(id) ?? []);
    const drawn = scene.routes.flatMap(({ id }) => routes.get(id) ?? []);
    return {
      id: scene.id,
      heading: scene.heading,
      date: scene.date,
      line: text?.sentence ?? '',
      body: text?.body.nodes ?? [],
      events: told.map((event) => makeEventWords(event, dates, language)),
      routes: drawn.flatMap(({ id }) => routeWords(id)),
      sources: gatherSources([
        ...citedIn(text?.body.links ?? []),
        ...told.flatMap(({ sources }) => makeReferences(sources)),
        ...drawn.flatMap(({ properties }) => makeReferences(properties.sources)),
      ]),
    };
  };

  const chapters = score.chapters.entries.map(({ value: { text: file } }, index) => {
    const chapter = story.chapters[index];
    if (chapter === undefined) throw new RangeError(`chapter ${index + 1} is not in the story`);
    return {
      id: chapter.id,
      number: index + 1,
      title: chapter.title,
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
    sources: records.sources.entries.map(({ value }) => formatSource(value)),
  };
};
