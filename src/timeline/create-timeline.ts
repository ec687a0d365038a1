import { isoDay } from '../story/days.ts';
import type { Category, DayNumber, EventId, Scene, SceneId, Story } from '../story/story.ts';
import { indexByTime } from './begun-events.ts';
import { smooth } from './camera-path.ts';
import { type CameraWay, cameraWay } from './camera-way.ts';
import { fitShot } from './fit-shot.ts';
import type {
  Camera,
  Frame,
  FrameEvent,
  FrameLabel,
  FrameRoute,
  Position,
  Viewport,
} from './frame.ts';
import { routesOn, threadOn } from './on-a-day.ts';
import { leaveEnds, namesBegin, restBegins, rewindDays, share } from './phases.ts';
import { cueAt, playScene, type ScenePlay } from './play-scene.ts';

/** What the atlas leaves out, and what it shows beside the day itself. */
export type Filter = {
  readonly hidden: readonly Category[];
  /** For how many days after their end events and movements are still shown; 0 if left out. */
  readonly recentDays?: number;
  /** The events through which a thread is drawn, in the order of their days. */
  readonly thread?: readonly EventId[];
};

export type Timeline = {
  /**
   * The picture at a position. Total (positions outside the story give its nearest end, NaN its
   * beginning), pure, and independent of what was asked before.
   */
  frameAt(position: Position): Frame;
  /** The picture of the atlas: a day and a camera of the reader's own. */
  frameOn(date: DayNumber, camera: Camera, filter: Filter): Frame;
  /** Where the scene rests. @throws RangeError for an id that the story does not have. */
  restOf(scene: SceneId): Position;
  /** The index of the scene that owns the position. */
  sceneAt(position: Position): number;
  /** The ways of the camera, scene by scene. */
  readonly ways: readonly Pick<CameraWay, 'playBegins' | 'speed'>[];
};

/** The ground is known for these days; before and after, the nearest of them is drawn. */
const groundWindow = ['1953-03-05', '1957-12-31'] as const;

const epochOf = (date: DayNumber): string => {
  const day = isoDay(date);
  const [first, last] = groundWindow;
  if (day < first) return first;
  return day > last ? last : day;
};

const daysBack = (before: ScenePlay | undefined, play: ScenePlay | undefined): number =>
  before === undefined || play === undefined ? 0 : before.clock.last - play.clock.first;

/** The share of the travel on either side of a cut in which the picture goes dark and comes back. */
const cutLength = 0.2;

/** Works the story out for one viewport; `frameAt` then only looks up numbers. */
export const createTimeline = (story: Story, viewport: Viewport): Timeline => {
  const { scenes } = story;
  if (scenes.length === 0) throw new RangeError('a story needs at least one scene');
  const time = indexByTime(story.events);
  const indexOf = new Map(scenes.map((scene, index) => [scene.id, index]));
  const eventOf = new Map(story.events.map((event) => [event.id, event]));
  const plays: readonly ScenePlay[] = scenes.map((scene) => playScene(scene, story, eventOf));
  const opening = fitShot(story.opening, story.places, viewport);
  const shotsOf = ({ shots: [first, ...others] }: Scene): readonly [Camera, ...Camera[]] => [
    fitShot(first, story.places, viewport),
    ...others.map((shot) => fitShot(shot, story.places, viewport)),
  ];
  const cameras = scenes.map(shotsOf);
  const ways = scenes.flatMap(({ arrival }, index): CameraWay[] => {
    const shots = cameras[index];
    const before = cameras[index - 1]?.at(-1) ?? opening;
    if (shots === undefined) return [];
    const way = { by: arrival, isRewind: daysBack(plays[index - 1], plays[index]) > rewindDays };
    return [cameraWay(before, shots, way, viewport)];
  });

  const hold = (position: number): number =>
    Number.isNaN(position) ? 0 : Math.max(0, Math.min(scenes.length - (1 - restBegins), position));

  const dateAt = (play: ScenePlay, before: ScenePlay | undefined, travel: number, part: number) => {
    if (part > 0 || before === undefined) return play.clock.dayAt(part);
    const from = before.clock.last;
    const moved = smooth(share(travel, leaveEnds, 1));
    return (from + moved * (play.clock.first - from)) as DayNumber;
  };

  const eventsAt = (
    play: ScenePlay,
    before: ScenePlay | undefined,
    staying: number,
    part: number,
  ) => {
    const leaving = (staying > 0 ? (before?.events ?? []) : []).map(
      ({ id }): FrameEvent => ({ id, phase: 'leaving', presence: staying }),
    );
    const arriving = play.events.flatMap((cue): FrameEvent[] => {
      const come = cueAt(cue, part);
      if (come <= 0) return [];
      return [{ id: cue.id, phase: come < 1 ? 'arriving' : 'now', presence: smooth(come) }];
    });
    return [...leaving, ...arriving];
  };

  const routesAt = (
    play: ScenePlay,
    before: ScenePlay | undefined,
    staying: number,
    part: number,
  ) => {
    const goesOn = (id: string, to: number) =>
      play.routes.some((route) => route.id === id && route.from === to);
    const leaving = (before?.routes ?? []).flatMap(({ id, to }): FrameRoute[] => {
      if (goesOn(id, to) || staying <= 0) return [];
      return [{ id, progress: to, presence: staying }];
    });
    const drawing = play.routes.flatMap((cue): FrameRoute[] => {
      const come = smooth(cueAt(cue, part));
      if (come <= 0 && cue.from === 0) return [];
      const progress = cue.from + (cue.to - cue.from) * come;
      return [{ id: cue.id, progress, presence: 1 }];
    });
    return [...leaving, ...drawing];
  };

  const labelsAt = (
    play: ScenePlay,
    before: ScenePlay | undefined,
    staying: number,
    come: number,
  ) => {
    const old = before?.named ?? [];
    const going = staying > 0 ? old.filter((place) => !play.named.includes(place)) : [];
    const coming = play.named.filter((place) => come > 0 || old.includes(place));
    return [
      ...coming.map((place): FrameLabel => ({ place, presence: old.includes(place) ? 1 : come })),
      ...going.map((place): FrameLabel => ({ place, presence: staying })),
    ];
  };

  const lightsAt = (play: ScenePlay, before: ScenePlay | undefined, come: number) => {
    const old = before?.emphasis ?? [];
    return [
      ...play.emphasis.map((place) => ({ place, presence: old.includes(place) ? 1 : come })),
      ...old
        .filter((place) => !play.emphasis.includes(place))
        .map((place) => ({ place, presence: 1 - come })),
    ].filter(({ presence }) => presence > 0);
  };

  const frameAt = (position: Position): Frame => {
    const held = hold(position);
    const index = Math.min(scenes.length - 1, Math.floor(held));
    const scene = scenes[index];
    const play = plays[index];
    const way = ways[index];
    if (scene === undefined || play === undefined || way === undefined)
      throw new RangeError(`no scene ${index}`);
    const before = plays[index - 1];
    const within = held - index;
    const travel = share(within, 0, way.playBegins);
    const part = share(within, way.playBegins, restBegins);
    const staying = before === undefined ? 0 : 1 - smooth(travel / leaveEnds);
    const date = dateAt(play, before, travel, part);
    return {
      scene: scene.id,
      chapter: scene.chapter,
      date,
      camera: way.cameraAt(travel, part),
      events: eventsAt(play, before, staying, part),
      past: time.countOn(date),
      hidden: [],
      routes: routesAt(play, before, staying, part),
      labels: labelsAt(play, before, staying, smooth(share(travel, namesBegin, 1))),
      epoch: epochOf(date),
      emphasis: before !== undefined && travel < leaveEnds ? before.emphasis : play.emphasis,
      lights: lightsAt(play, before, smooth(travel)),
      thread: [],
      veil: scene.arrival === 'cut' ? Math.max(0, 1 - Math.abs(travel - 0.5) / cutLength) : 0,
    };
  };

  return {
    frameAt,
    frameOn: (date, camera, { hidden, recentDays = 0, thread = [] }) => {
      const since = (date - recentDays) as DayNumber;
      const lasting = time
        .lastingOn(date, since)
        .flatMap((index) => story.events[index] ?? [])
        .filter((event) => !hidden.includes(event.category));
      const routes = routesOn(story.routes, date, since);
      const stops = threadOn(thread, eventOf, date);
      const ends = [
        ...stops.map(({ place }) => place),
        ...routes.flatMap(({ id }) => {
          const route = story.routes[id];
          return route === undefined ? [] : [route.from, ...route.to];
        }),
      ];
      return {
        scene: null,
        chapter: null,
        date,
        camera,
        events: lasting.map(({ id }) => ({ id, phase: 'now', presence: 1 })),
        past: time.countOn(date),
        hidden,
        routes,
        labels: [...new Set([...lasting.map(({ place }) => place), ...ends])].map((place) => ({
          place,
          presence: 1,
        })),
        epoch: epochOf(date),
        emphasis: [],
        lights: [],
        thread: stops,
        veil: 0,
      };
    },
    restOf: (id) => {
      const index = indexOf.get(id);
      if (index === undefined) {
        throw new RangeError(
          `the story has no scene "${id}"; its scenes run from ${scenes[0]?.id} to ${scenes.at(-1)?.id}`,
        );
      }
      return (index + restBegins) as Position;
    },
    sceneAt: (position) => Math.min(scenes.length - 1, Math.floor(hold(position))),
    ways,
  };
};
