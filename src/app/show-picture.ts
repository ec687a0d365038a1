import { recentDays } from '../atlas/atlas-view.ts';
import { isCharted } from '../ground/in-force.ts';
import { pictureWords } from '../i18n/picture-words.ts';
import { dayNumber } from '../story/days.ts';
import type { DayNumber, EventId, SceneId, Story } from '../story/story.ts';
import { type Axis, axisOf } from '../timeline/axis.ts';
import { createTimeline, type Timeline } from '../timeline/create-timeline.ts';
import { describeFrame } from '../timeline/describe-frame.ts';
import type { Frame, Position, Viewport } from '../timeline/frame.ts';
import { type Drawn, type InSight, nothingInSight, type Renderer } from '../timeline/renderer.ts';
import { frameOfEvents } from '../timeline/which-first.ts';
import { nothingWithheld } from '../timeline/withheld.ts';
import { seenOf } from './seen-of.ts';
import { type AppStore, watch } from './store.ts';

/** Store → Frame → renderer, past React. */
export type Picture = {
  viewport(): Viewport;
  setViewport(viewport: Viewport): void;
  /**
   * The renderer may come late, be another one, or be known not to come (null): nothing settles before
   * that is known, and the current Frame is drawn on it from nothing.
   */
  setRenderer(renderer: Renderer | null): void;
  /** Lets go of the renderer; nothing settles before there is another, or none. */
  awaitRenderer(): void;
  /** Tells another selection of the scenes, and all else of the story as it was. */
  tell(selection: Story): void;
  /** Draws the current Frame once more, so that it settles once more. */
  refresh(): void;
  date(): DayNumber;
  /** What the picture shows, in words. */
  told(): string;
  drawn(): Drawn | null;
  frame(): Frame;
  /** The story as one line. */
  axis(): Axis;
  /** As the renderer's; nothing where there is none. */
  inSight(): InSight;
  /** As the timeline's, in whatever viewport. */
  restOf(scene: SceneId): Position;
  /** The share of a scene's interval, by its index, at which its play begins in the present viewport. */
  playBegins(scene: number): number;
};

const emptyViewport: Viewport = {
  width: 1,
  height: 1,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

/** So many events of a picture of the atlas are told, the last to begin; how many there are is told beside. */
const mostTold = 5;

export const showPicture = (
  story: Story,
  store: AppStore,
  threadOf: (person: string) => readonly EventId[],
  onDate: (date: DayNumber, scene: SceneId | null) => void,
): Picture => {
  const words = pictureWords(story.language);
  let viewport = emptyViewport;
  let told = story;
  let timeline: Timeline = createTimeline(told, viewport);
  let renderer: Renderer | null | 'awaited' = 'awaited';
  let undoSettled: (() => void) | null = null;
  let date = timeline.frameAt(store.getState().position).date;

  const frame = (): Frame => {
    const { atlas, position, withheld, asked } = store.getState();
    if (atlas === null) {
      const scene = timeline.frameAt(position);
      const whole = asked === null ? scene : frameOfEvents(scene, asked, story, viewport);
      return withheld === nothingWithheld ? whole : { ...whole, withheld };
    }
    const { day, camera, hidden, person } = atlas;
    const thread = person === null ? [] : threadOf(person);
    return timeline.frameOn(day, camera, { hidden, recentDays, thread });
  };

  const current = () => (renderer === 'awaited' ? null : renderer);

  const read = (): Drawn | null => current()?.drawn() ?? null;

  const settle = () => {
    const { atlas, position, target, isOnTheWay } = store.getState();
    store.setState({ settled: atlas !== null || (position === target && !isOnTheWay) });
  };

  const draw = () => {
    const next = frame();
    date = next.date;
    const groundDay = renderer === null || isCharted(date) ? null : dayNumber(next.epoch);
    store.setState({ settled: false, scene: next.scene, groundDay });
    onDate(date, next.scene);
    if (renderer === null) settle();
    else if (renderer !== 'awaited') renderer.draw(next);
  };

  // The target first: where position and target change together, the drawing has the last word.
  watch(
    store,
    ({ target }) => target,
    () => store.setState({ settled: false }),
  );
  watch(
    store,
    ({ position }) => position,
    () => {
      // On its way to where the reader left the story it changes nothing in the atlas.
      if (store.getState().atlas === null) draw();
    },
  );
  // Where the way ends on a picture that stands already, that one is to settle.
  watch(
    store,
    ({ isOnTheWay }) => isOnTheWay,
    (isOnTheWay) => {
      if (!isOnTheWay && store.getState().atlas === null) draw();
    },
  );
  watch(store, ({ atlas }) => atlas, draw);
  watch(store, ({ withheld }) => withheld, draw);
  watch(store, ({ asked }) => asked, draw);

  return {
    viewport: () => viewport,
    setViewport: (next) => {
      viewport = next;
      timeline = createTimeline(told, viewport);
      current()?.resize(viewport);
      draw();
    },
    setRenderer: (next) => {
      undoSettled?.();
      renderer = next;
      next?.resize(viewport);
      undoSettled =
        next?.onSettled((isSettled) => {
          if (isSettled) settle();
          else store.setState({ settled: false });
        }) ?? null;
      store.setState({ renderer: next?.name ?? 'none' });
      draw();
    },
    awaitRenderer: () => {
      undoSettled?.();
      undoSettled = null;
      renderer = 'awaited';
      store.setState({ renderer: 'loading', settled: false });
    },
    tell: (selection) => {
      told = selection;
      timeline = createTimeline(told, viewport);
      draw();
    },
    refresh: draw,
    date: () => date,
    told: () => {
      if (store.getState().atlas === null) return describeFrame(frame(), story, words);
      const seen = seenOf({ frame, drawn: read, viewport: () => viewport });
      return describeFrame({ ...seen, events: seen.events.slice(-mostTold) }, story, words);
    },
    drawn: read,
    frame,
    axis: () => axisOf(told, timeline),
    inSight: () => current()?.inSight() ?? nothingInSight,
    restOf: (scene) => timeline.restOf(scene),
    playBegins: (scene) => timeline.ways[scene]?.playBegins ?? 0,
  };
};
