import type { EventId, PlaceId, RouteId, Scene, Story, StoryEvent } from '../story/story.ts';
import { clockEnds, share } from './phases.ts';
import { type ClockMark, createSceneClock, type SceneClock, shownDays } from './scene-clock.ts';

/** Something that appears over a part of the play. */
type Cue = { readonly begin: number; readonly end: number };

/** One scene worked out for playing: when its clock, its events and its routes move. */
export type ScenePlay = {
  readonly clock: SceneClock;
  /** In the order in which they arrive. */
  readonly events: readonly (Cue & { readonly id: EventId })[];
  readonly routes: readonly (Cue & {
    readonly id: RouteId;
    readonly from: number;
    readonly to: number;
  })[];
  /** The places whose names belong to the scene, most important first. */
  readonly named: readonly PlaceId[];
  readonly emphasis: readonly PlaceId[];
};

/** The part of the play in which events arrive, and how long one takes. */
const firstArrival = 0.04;
const lastArrival = 0.72;
const arrivalLength = 0.16;

/** The least part of the play in which a route draws itself. */
const routeLength = 0.3;

const arrivalOf = (index: number, count: number): number =>
  count < 2 ? firstArrival : firstArrival + ((lastArrival - firstArrival) * index) / (count - 1);

type EventsById = ReadonlyMap<EventId, StoryEvent>;

const namesOf = (scene: Scene, story: Story, events: EventsById): PlaceId[] => {
  const shown = scene.events.map(({ id }) => events.get(id)?.place);
  const ends = scene.routes.flatMap(({ id }) => {
    const route = story.routes[id];
    return route === undefined ? [] : [route.from, ...route.to];
  });
  const rest = [...scene.shots].reverse().flatMap((shot) => shot.places);
  return [...new Set([...rest, ...shown, ...ends])].filter(
    (id): id is PlaceId => id !== undefined && story.places[id] !== undefined,
  );
};

/** Works out a scene once, so that a frame of it only looks up numbers. */
export const playScene = (scene: Scene, story: Story, eventOf: EventsById): ScenePlay => {
  const [first, last] = shownDays(scene.date.span);
  const within = (day: number) => Math.max(first, Math.min(last, day)) as typeof first;
  const told = scene.events
    .flatMap(({ id }) => eventOf.get(id) ?? [])
    .sort((a, b) => a.date.span.begin - b.date.span.begin);
  const events = told.map(({ id }, index) => {
    const begin = arrivalOf(index, told.length);
    return { id, begin, end: begin + arrivalLength };
  });
  const marks = told.map(
    ({ date }, index): ClockMark => ({
      play: arrivalOf(index, told.length),
      day: within(date.span.begin),
    }),
  );
  const clock = createSceneClock(scene.date.span, marks);
  const routes = scene.routes.flatMap(({ id, from, to }) => {
    const route = story.routes[id];
    if (route === undefined) return [];
    const [departure, arrival] = shownDays(route.date.span);
    const begin = Math.min(clock.playAt(within(departure)), clockEnds);
    const end = Math.min(1, Math.max(clock.playAt(within(arrival)), begin + routeLength));
    return [{ id, from, to, begin, end }];
  });
  return {
    clock,
    events,
    routes,
    named: namesOf(scene, story, eventOf),
    emphasis: scene.shots.at(-1)?.places ?? [],
  };
};

/** How far a cue has come at this share of the play, 0 to 1. */
export const cueAt = (cue: Cue, play: number): number => share(play, cue.begin, cue.end);
