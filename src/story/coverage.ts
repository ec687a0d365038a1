import { blockText } from './block-text.ts';
import { countWords } from './proof-lengths.ts';
import { wordsOfShortCut } from './proof-short-cut.ts';
import type { StoryRecords } from './read-story.ts';
import type { Story } from './story.ts';
import type { Words } from './words.ts';

/** Some of a whole. */
type Share = { readonly used: number; readonly total: number };

/** What the story makes use of, and what it leaves aside. */
export type Coverage = {
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly scenes: number;
    readonly events: number;
    readonly routes: number;
    /** Words of running text, headings and notes apart. */
    readonly words: number;
  }[];
  readonly scenes: number;
  /** Words as readers of the short cut have them: headings and texts. */
  readonly shortCut: { readonly scenes: number; readonly words: number };
  readonly events: Share;
  readonly routes: Share;
  readonly places: Share;
  readonly sources: Share;
  /** Events that cite no work yet. */
  readonly unsourced: readonly string[];
  /** Works that no event, route or text cites. */
  readonly uncited: readonly string[];
};

const share = (used: ReadonlySet<string>, all: readonly string[]): Share => ({
  used: all.filter((id) => used.has(id)).length,
  total: all.length,
});

const linkedFrom = ({ texts }: StoryRecords, kind: 'place' | 'source'): readonly string[] =>
  [texts.opening, ...texts.chapters.values()]
    .flatMap((text) => (text === null ? [] : [text.intro, ...text.scenes.map(({ body }) => body)]))
    .flatMap(({ links }) => links)
    .flatMap(({ to }) => (to.kind === kind ? [to.id] : []));

/** Counts what a story without faults covers. */
export const measureCoverage = (records: StoryRecords, story: Story, words: Words): Coverage => {
  const events = new Set(story.scenes.flatMap((scene) => scene.events.map(({ id }) => id)));
  const routes = new Set(story.scenes.flatMap((scene) => scene.routes.map(({ id }) => id)));
  const eventRecords = records.events.entries.map(({ value }) => value);
  const routeRecords = records.routes.entries.map(({ value }) => value);
  const cited = new Set([
    ...[...eventRecords, ...routeRecords.map(({ properties }) => properties)].flatMap(
      ({ sources }) => sources.map(({ id }) => id),
    ),
    ...linkedFrom(records, 'source'),
  ]);
  const places = new Set([
    ...[story.opening, ...story.scenes.flatMap(({ shots }) => shots)].flatMap(
      (shot) => shot.places,
    ),
    ...story.events.flatMap(({ place, otherPlaces }) => [place, ...otherPlaces]),
    ...Object.values(story.routes).flatMap(({ from, to }) => [from, ...to]),
    ...linkedFrom(records, 'place'),
  ]);
  const sourceIds = words.sources.map(({ id }) => id);
  return {
    chapters: words.chapters.map(({ id, title, intro, scenes }) => ({
      id,
      title,
      scenes: scenes.length,
      events: new Set(scenes.flatMap((scene) => scene.events.map((event) => event.id))).size,
      routes: new Set(scenes.flatMap((scene) => scene.routes.map((route) => route.id))).size,
      words: countWords(
        [
          ...intro.map(blockText),
          ...scenes.flatMap(({ line, body }) => [line, ...body.map(blockText)]),
        ].join(' '),
      ),
    })),
    scenes: story.scenes.length,
    shortCut: { scenes: story.shortCut.length, words: wordsOfShortCut(records.texts.shortCut) },
    events: share(
      events,
      eventRecords.map(({ id }) => id),
    ),
    routes: share(
      routes,
      routeRecords.map(({ id }) => id),
    ),
    places: share(places, Object.keys(story.places)),
    sources: share(cited, sourceIds),
    unsourced: eventRecords.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
    uncited: sourceIds.filter((id) => !cited.has(id)),
  };
};
