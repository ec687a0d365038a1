import { checkCompanions } from './check-companions.ts';
import { checkEvents } from './check-events.ts';
import { checkPeople } from './check-people.ts';
import { checkPlaces } from './check-places.ts';
import { checkRoutes } from './check-routes.ts';
import { type ChapterHead, checkScore, type Score } from './check-score.ts';
import { checkTexts, type Texts } from './check-texts.ts';
import type { Fault } from './fault.ts';
import { readData, valueAt } from './read-data.ts';
import { readText, type Text, type TextManner } from './read-text.ts';
import { type CheckedFile, checkForm, collectRecords, type Records } from './records.ts';
import { type EventRecord, eventsFile } from './schema-events.ts';
import { type PersonRecord, peopleFile } from './schema-people.ts';
import { type PlaceRecord, placesFile } from './schema-places.ts';
import { type RouteRecord, routesFile } from './schema-routes.ts';
import { type SceneRecord, type ScoreRecord, scoreFile } from './schema-score.ts';
import { type SourceRecord, sourcesFile } from './schema-sources.ts';
import type { SourceFile } from './source-file.ts';

/** Everything of geodata/ that the story is made from, as it stands there, with all its faults. */
export type StoryRecords = {
  readonly places: Records<PlaceRecord>;
  readonly events: Records<EventRecord>;
  readonly routes: Records<RouteRecord>;
  readonly people: Records<PersonRecord>;
  readonly sources: Records<SourceRecord>;
  readonly score: Score;
  readonly texts: Texts;
  readonly faults: readonly Fault[];
};

const schemas = {
  'places.geojson': placesFile,
  'events.json': eventsFile,
  'routes.geojson': routesFile,
  'people.json': peopleFile,
  'sources.json': sourcesFile,
  'score.yaml': scoreFile,
} as const;

/** The folder that holds the data files, as the paths of the files have it. */
const rootOf = (files: readonly SourceFile[]): string => {
  const known = files.find(({ path }) =>
    Object.keys(schemas).some((name) => path.endsWith(`/${name}`)),
  );
  return known === undefined ? 'geodata' : known.path.slice(0, known.path.lastIndexOf('/'));
};

const readFile = (
  files: readonly SourceFile[],
  root: string,
  name: keyof typeof schemas,
): CheckedFile => {
  const path = `${root}/${name}`;
  const file = files.find((one) => one.path === path);
  if (file === undefined) {
    const missing = { file: path, line: 1, id: name, value: '', problem: 'the file is missing' };
    const remedy = 'put it back; docs/authoring.md says what it holds';
    return { data: null, malformed: [], faults: [{ ...missing, remedy }] };
  }
  const { data, faults } = readData(file);
  const checked = checkForm(schemas[name], data);
  return { ...checked, faults: [...faults, ...checked.faults] };
};

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

const readScore = (file: CheckedFile): Score => {
  const { data, malformed } = file;
  const chapters = collectRecords<ChapterHead>(file, 'chapter', [['chapters']], 'scenes');
  const written = valueAt(data?.value, ['chapters']);
  const lists = Array.isArray(written)
    ? written.map((_, index) => ['chapters', index, 'scenes'])
    : [['chapters']];
  const scenes = collectRecords<SceneRecord>(file, 'scene', lists);
  const part = <Part>(key: string) =>
    data === null || malformed.some((path) => path.length === 0 || path[0] === key)
      ? null
      : { value: data.value as Part, data, path: [] };
  return {
    opening: part<Pick<ScoreRecord, 'opening'>>('opening'),
    shortCut: part<Pick<ScoreRecord, 'shortCut'>>('shortCut'),
    attract: part<Pick<ScoreRecord, 'attract'>>('attract'),
    chapters,
    scenes,
    whole: data !== null && [malformed, chapters.faults, scenes.faults].every(isEmpty),
  };
};

const companions: readonly string[] = ['story.md', 'glossary.md', 'disputed.md', 'short-cut.md'];

const readTexts = (files: readonly SourceFile[], folder: string): Texts => {
  const texts = files
    .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
    .map((file) => ({ file, name: file.path.slice(folder.length + 1) }));
  const one = (name: string, manner: TextManner): Text | null => {
    const found = texts.find((text) => text.name === name);
    return found === undefined ? null : readText(found.file, manner);
  };
  const within = (start: string): ReadonlyMap<string, Text> =>
    new Map(
      texts
        .filter(({ name }) => name.startsWith(start))
        .map(({ file, name }) => [name.slice(start.length), readText(file, 'plain')]),
    );
  return {
    folder,
    opening: one('story.md', 'told'),
    glossary: one('glossary.md', 'plain'),
    disputed: one('disputed.md', 'told'),
    shortCut: one('short-cut.md', 'plain'),
    notes: within('notes/'),
    classes: within('class/'),
    chapters: new Map(
      texts
        .filter(({ name }) => !companions.includes(name) && !/^(?:notes|class)\//.test(name))
        .map(({ file, name }) => [name, readText(file)]),
    ),
  };
};

/** Reads and checks all files of the story; `language` is that of its readers. */
export const readStory = (files: readonly SourceFile[], language: string): StoryRecords => {
  const root = rootOf(files);
  const read = (name: keyof typeof schemas) => readFile(files, root, name);
  const inputs = {
    places: read('places.geojson'),
    events: read('events.json'),
    routes: read('routes.geojson'),
    people: read('people.json'),
    sources: read('sources.json'),
    score: read('score.yaml'),
  };
  const places = collectRecords<PlaceRecord>(inputs.places, 'place', [['features']]);
  const events = collectRecords<EventRecord>(inputs.events, 'event', [['events']]);
  const routes = collectRecords<RouteRecord>(inputs.routes, 'route', [['features']]);
  const people = collectRecords<PersonRecord>(inputs.people, 'person', [['people']]);
  const sources = collectRecords<SourceRecord>(inputs.sources, 'source', [['items']]);
  const score = readScore(inputs.score);
  const texts = readTexts(files, `${root}/texts/${language}`);
  const lists = [places, events, routes, people, sources, score.chapters, score.scenes];
  const terms = { ids: new Set(texts.glossary?.scenes.map(({ id }) => id)) };
  const targets = {
    place: places,
    person: people,
    event: events,
    scene: score.scenes,
    source: sources,
    term: terms,
  };
  return {
    places,
    events,
    routes,
    people,
    sources,
    score,
    texts,
    faults: [
      ...Object.values(inputs).flatMap(({ faults }) => faults),
      ...lists.flatMap(({ faults }) => faults),
      ...checkPlaces(places, sources, language),
      ...checkPeople(people, language),
      ...checkEvents(events, { places, people, sources }, language),
      ...checkRoutes(routes, places, events, sources, language),
      ...checkScore(score, { places, events, routes }),
      ...checkTexts(texts, score, targets),
      ...checkCompanions(texts, score),
    ],
  };
};
