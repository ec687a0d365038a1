import { readDate } from './check-dates.ts';
import { checkScene, datesOf, sceneEvents, sceneRoutes } from './check-scenes.ts';
import { checkShot } from './check-shot.ts';
import type { Fault } from './fault.ts';
import { checkReference, type Entry, faultIn, type Records } from './records.ts';
import type { EventRecord } from './schema-events.ts';
import type { PlaceRecord } from './schema-places.ts';
import type { RouteRecord } from './schema-routes.ts';
import type { ChapterRecord, SceneRecord, ScoreRecord } from './schema-score.ts';

export type ChapterHead = Pick<ChapterRecord, 'id' | 'text' | 'date'>;

/** The parts of the score; a part that is malformed is null or left out. */
export type Score = {
  readonly opening: Entry<Pick<ScoreRecord, 'opening'>> | null;
  readonly shortCut: Entry<Pick<ScoreRecord, 'shortCut'>> | null;
  readonly attract: Entry<Pick<ScoreRecord, 'attract'>> | null;
  /** Chapters without their scenes, which may be malformed where the chapter is not. */
  readonly chapters: Records<ChapterHead>;
  readonly scenes: Records<SceneRecord>;
  /** Whether nothing in it is malformed, so that what is missing is really missing. */
  readonly whole: boolean;
};

type Told = {
  readonly places: Records<PlaceRecord>;
  readonly events: Records<EventRecord>;
  readonly routes: Records<RouteRecord>;
};

/** The well-formed scenes of a chapter, in order. */
export const scenesOf = (
  { scenes }: Pick<Score, 'scenes'>,
  chapter: Entry<ChapterHead>,
): readonly Entry<SceneRecord>[] =>
  scenes.entries.filter(({ path }) => chapter.path.every((key, index) => path[index] === key));

/** A short cut takes three minutes; a story with fewer scenes than this needs none. */
const longStory = 20;
const shortCutLength = { least: 12, most: 14 };

/** Faults of a list of scenes: each is to be known, and to come after the one before it. */
const checkSelection = (
  entry: Entry<unknown>,
  list: 'shortCut' | 'attract',
  ids: readonly string[],
  scenes: Score['scenes'],
): readonly Fault[] => {
  const order = [...(scenes.ids ?? [])];
  return ids.flatMap((id, index) => {
    const unknown = checkReference(entry, [list, index], id, 'scene', scenes);
    const before = ids[index - 1];
    if (unknown.length > 0 || before === undefined) return unknown;
    return order.indexOf(id) > order.indexOf(before) || !order.includes(before)
      ? []
      : [
          faultIn(
            entry,
            [list, index],
            `${id} does not come after ${before} in the story`,
            'name each scene once, in story order',
          ),
        ];
  });
};

const checkAttract = ({ attract, scenes }: Score): readonly Fault[] =>
  attract === null ? [] : checkSelection(attract, 'attract', attract.value.attract ?? [], scenes);

const checkShortCut = (score: Score): readonly Fault[] => {
  const { shortCut: entry, scenes } = score;
  if (entry === null) return [];
  const ids = entry.value.shortCut;
  const steps = checkSelection(entry, 'shortCut', ids, scenes);
  const { least, most } = shortCutLength;
  if ((scenes.ids?.size ?? 0) < longStory || (ids.length >= least && ids.length <= most))
    return steps;
  const problem = `the short cut has ${ids.length} scenes`;
  return [...steps, faultIn(entry, ['shortCut'], problem, `choose ${least} to ${most} scenes`)];
};

const checkChapters = ({ chapters, scenes }: Score): readonly Fault[] =>
  chapters.entries.flatMap((entry, index) => {
    const { id, text, date } = entry.value;
    const twin = chapters.entries.slice(0, index).find((other) => other.value.text === text);
    return [
      ...readDate(entry, ['date'], date).faults,
      ...(scenes.ids?.has(id)
        ? [faultIn(entry, ['id'], 'the id is taken by a scene', 'give the chapter its own id')]
        : []),
      ...(twin === undefined
        ? []
        : [
            faultIn(
              entry,
              ['text'],
              `chapter ${twin.value.id} has the same text`,
              'give each chapter its own file',
            ),
          ]),
    ];
  });

const checkShown = (score: Score, { events, routes }: Told): readonly Fault[] => {
  if (!score.whole) return [];
  const scenes = score.scenes.entries.map(({ value }) => value);
  const shown = new Set(scenes.flatMap(sceneEvents).map(({ id }) => id));
  const drawn = new Set(scenes.flatMap(sceneRoutes).map(({ id }) => id));
  return [
    ...events.entries
      .filter(({ value }) => !shown.has(value.id))
      .map((entry) =>
        faultIn(entry, ['id'], 'no scene shows the event', 'add its id to a scene in score.yaml'),
      ),
    ...routes.entries
      .filter(({ value }) => !drawn.has(value.id))
      .map((entry) =>
        faultIn(entry, ['id'], 'no scene shows the route', 'add its id to a scene in score.yaml'),
      ),
  ];
};

/** Faults of the score: shots, dates, references, the short cut, what a kiosk plays, and what no scene shows. */
export const checkScore = (score: Score, told: Told): readonly Fault[] => {
  const { opening } = score;
  const dates = datesOf(told.events);
  return [
    ...(opening === null
      ? []
      : checkShot(opening, ['opening'], opening.value.opening, told.places)),
    ...checkShortCut(score),
    ...checkAttract(score),
    ...checkChapters(score),
    ...score.scenes.entries.flatMap((scene) => checkScene(scene, told, dates)),
    ...checkShown(score, told),
  ];
};
