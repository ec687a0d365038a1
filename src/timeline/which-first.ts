import type { EventId, PlaceId, Scene, SceneId, Story, StoryEvent } from '../story/story.ts';
import { eventsById } from './events-by-id.ts';
import { fitShot } from './fit-shot.ts';
import type { Frame, Viewport } from './frame.ts';

/** Events that a class puts in order: as they are shown to it, and as they came. */
export type WhichFirst = {
  readonly shown: readonly EventId[];
  readonly inOrder: readonly EventId[];
};

const most = 4;

/** Of the scene itself so many, so that the others come from the story before it. */
const mostOfScene = 2;

/** How many scenes back an event may have been told. */
const farthest = 8;

/** Days that must lie free between two events: who knows the story is to be able to tell. */
const daysApart = 2;

/** The record is sure of the month at least. */
const isClear = ({ date, confidence }: StoryEvent): boolean =>
  date.certain && date.precision !== 'year' && confidence !== 'low';

const areApart = ({ date: { span: a } }: StoryEvent, { date: { span: b } }: StoryEvent): boolean =>
  b.begin - a.end >= daysApart || a.begin - b.end >= daysApart;

/** FNV-1a: the same for the same words, on every machine. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Always the same for a scene, and never the order in which they came. */
const shuffled = (events: readonly EventId[], scene: SceneId): readonly EventId[] => {
  const mixed = [...events].sort((a, b) => hashOf(`${scene} ${a}`) - hashOf(`${scene} ${b}`));
  const isInOrder = mixed.every((id, index) => id === events[index]);
  return isInOrder ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
};

/** Those of `from` that lie apart from what is taken and from each other, at most so many. */
const takeApart = (
  taken: readonly StoryEvent[],
  from: readonly StoryEvent[],
  atMost: number,
): readonly StoryEvent[] => {
  const own: StoryEvent[] = [];
  for (const event of from) {
    const others = [...taken, ...own];
    const isFull = own.length === atMost || others.length === most;
    if (!isFull && others.every((other) => areApart(other, event))) own.push(event);
  }
  return own;
};

/**
 * Two to four events to be put in order: of a scene and of those told before it, the nearest first, with dates that are
 * sure and lie apart. Null where there are no two.
 */
export const whichFirst = (
  story: Pick<Story, 'scenes' | 'events'>,
  scene: SceneId,
): WhichFirst | null => {
  const known = eventsById(story);
  const clearOnes = ({ events }: Scene): readonly StoryEvent[] =>
    events.flatMap(({ id, as }) => {
      const event = known.get(id)?.event;
      return event !== undefined && as === 'now' && isClear(event) ? [event] : [];
    });
  const at = story.scenes.findIndex(({ id }) => id === scene);
  const near = story.scenes.slice(Math.max(0, at - farthest), at + 1).reverse();
  const taken: StoryEvent[] = [];
  for (const one of near) {
    taken.push(...takeApart(taken, clearOnes(one), one.id === scene ? mostOfScene : 1));
  }
  if (taken.length < 2) return null;
  const inOrder = [...taken]
    .sort((a, b) => a.date.span.begin - b.date.span.begin)
    .map(({ id }) => id);
  return { shown: shuffled(inOrder, scene), inOrder };
};

/** The picture of a scene with these events alone in place of what it shows, and all their places in sight. */
export const frameOfEvents = (
  frame: Frame,
  events: readonly EventId[],
  story: Pick<Story, 'places' | 'events'>,
  viewport: Viewport,
): Frame => {
  const known = eventsById(story);
  const places: PlaceId[] = events.flatMap((id) => known.get(id)?.event.place ?? []);
  const own = [...new Set(places)];
  return {
    ...frame,
    camera: fitShot(
      { places: own, extent: null, scale: 'country', pitch: 0, bearing: 0 },
      story.places,
      viewport,
    ),
    events: events.map((id) => ({ id, phase: 'now', presence: 1 })),
    labels: own.map((place) => ({ place, presence: 1 })),
    routes: [],
    emphasis: own,
  };
};
