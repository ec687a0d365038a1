import { isoDay } from '../story/days.ts';
import type { Category, DayNumber, SceneId, Story } from '../story/story.ts';
import { indexByTime } from './begun-events.ts';
import { cameraPath, smooth } from './camera-path.ts';
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
import { leaveEnds, namesBegin, playBegins, restBegins, share } from './phases.ts';
import { cueAt, playScene, type ScenePlay } from './play-scene.ts';

/** What the atlas leaves out. */
export type Filter = { readonly hidden: readonly Category[] };

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
};

/** The ground is known for these days; before and after, the nearest of them is drawn. */
const groundWindow = ['1953-03-05', '1957-12-31'] as const;

const epochOf = (date: DayNumber): string => {
  const day = isoDay(date);
  const [first, last] = groundWindow;
  if (day < first) return first;
  return day > last ? last : day;
};

/** The part of the play in which the camera passes from shot to shot. */
const cameraMoves = [0.12, 0.9] as const;

/** Works the story out for one viewport; `frameAt` then only looks up numbers. */
export const createTimeline = (story: Story, viewport: Viewport): Timeline => {
  const { scenes } = story;
  if (scenes.length === 0) throw new RangeError('a story needs at least one scene');
  const time = indexByTime(story.events);
  const indexOf = new Map(scenes.map((scene, index) => [scene.id, index]));
  const eventOf = new Map(story.events.map((event) => [event.id, event]));
  const plays: readonly ScenePlay[] = scenes.map((scene) => playScene(scene, story, eventOf));
  const cameras = scenes.map((scene) =>
    scene.shots.map((shot) => fitShot(shot, story.places, viewport)),
  );
  const opening = fitShot(story.opening, story.places, viewport);
  const restCamera = (index: number): Camera => cameras[index]?.at(-1) ?? opening;
  const travels = scenes.map((_, index) =>
    cameraPath(restCamera(index - 1), cameras[index]?.[0] ?? opening, viewport),
  );
  const pans = cameras.map((shots) =>
    shots.slice(1).map((shot, index) => cameraPath(shots[index] ?? shot, shot, viewport)),
  );

  const hold = (position: number): number =>
    Number.isNaN(position) ? 0 : Math.max(0, Math.min(scenes.length - (1 - restBegins), position));

  const cameraAt = (index: number, travel: number, play: number): Camera => {
    if (play <= 0) {
      if (scenes[index]?.arrival !== 'cut') return travels[index]?.(travel) ?? opening;
      return (travel < 0.5 ? restCamera(index - 1) : cameras[index]?.[0]) ?? opening;
    }
    const paths = pans[index] ?? [];
    if (paths.length === 0) return restCamera(index);
    const along = share(play, ...cameraMoves) * paths.length;
    const leg = Math.min(paths.length - 1, Math.floor(along));
    return paths[leg]?.(along - leg) ?? opening;
  };

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
    if (scene === undefined || play === undefined) throw new RangeError(`no scene ${index}`);
    const before = plays[index - 1];
    const within = held - index;
    const travel = share(within, 0, playBegins);
    const part = share(within, playBegins, restBegins);
    const staying = before === undefined ? 0 : 1 - smooth(travel / leaveEnds);
    const date = dateAt(play, before, travel, part);
    return {
      scene: scene.id,
      chapter: scene.chapter,
      date,
      camera: cameraAt(index, travel, part),
      events: eventsAt(play, before, staying, part),
      past: time.countOn(date),
      hidden: [],
      routes: routesAt(play, before, staying, part),
      labels: labelsAt(play, before, staying, smooth(share(travel, namesBegin, 1))),
      epoch: epochOf(date),
      emphasis: before !== undefined && travel < leaveEnds ? before.emphasis : play.emphasis,
      lights: lightsAt(play, before, smooth(travel)),
      veil: scene.arrival === 'cut' && part <= 0 ? 1 - Math.abs(2 * travel - 1) : 0,
    };
  };

  return {
    frameAt,
    frameOn: (date, camera, { hidden }) => {
      const lasting = time
        .lastingOn(date)
        .flatMap((index) => story.events[index] ?? [])
        .filter((event) => !hidden.includes(event.category));
      return {
        scene: null,
        chapter: null,
        date,
        camera,
        events: lasting.map(({ id }) => ({ id, phase: 'now', presence: 1 })),
        past: time.countOn(date),
        hidden,
        routes: [],
        labels: [...new Set(lasting.map(({ place }) => place))].map((place) => ({
          place,
          presence: 1,
        })),
        epoch: epochOf(date),
        emphasis: [],
        lights: [],
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
  };
};
