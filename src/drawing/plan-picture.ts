import type { Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import { pointsAlong } from './clip-line.ts';
import { footprintsOn } from './footprints.ts';
import type { GroundNames } from './ground-naming.ts';
import { createMarkPlanner, markBox, markSize, type PlannedMark } from './plan-marks.ts';
import { createRoutePlanner, type PlannedRoute } from './plan-routes.ts';
import type { PlannedGroundName } from './planned-ground-name.ts';
import { createSceneNames, type MeasureNames, type PlannedName } from './scene-names.ts';
import {
  createDateSeats,
  type DateWords,
  type MeasureDates,
  type PlannedDate,
} from './seat-dates.ts';
import { type MeasureGroundNames, seatGroundNames } from './seat-ground-names.ts';
import { dotRoom, freeBox } from './seat-names.ts';
import { type MeasureWayNames, type PlannedWayName, seatWayNames } from './seat-way-names.ts';
import { type PlannedThread, planThread } from './thread.ts';
import { createTraceSpots } from './traces.ts';
import type { View } from './view.ts';

/** What stands over the ground in one picture, and where. */
export type PlannedPicture = {
  readonly marks: readonly PlannedMark[];
  readonly routes: readonly PlannedRoute[];
  readonly thread: PlannedThread;
  readonly names: readonly PlannedName[];
  readonly dates: readonly PlannedDate[];
  readonly groundNames: readonly PlannedGroundName[];
  readonly wayNames: readonly PlannedWayName[];
};

/** How large names are, by whatever draws them. */
export type Measures = {
  readonly names: MeasureNames;
  readonly dates: MeasureDates;
  readonly groundNames: MeasureGroundNames;
  readonly wayNames: MeasureWayNames;
};

export type PicturePlanner = (
  frame: Frame,
  view: View,
  ofGround: GroundNames,
  measures: Measures,
) => PlannedPicture;

/**
 * Works out a Frame's marks, movements and names as the view has them, and of the ground's names what fits
 * between. Every renderer draws what this says.
 */
export const createPicturePlanner = (
  story: Story,
  language: string,
  dateOf: DateWords,
): PicturePlanner => {
  const planMarks = createMarkPlanner(story);
  const planRoutes = createRoutePlanner(story.routes);
  const sceneNames = createSceneNames(story.places, language);
  const seatDates = createDateSeats(dateOf);
  const traceSpots = createTraceSpots(story);

  return (frame, view, ofGround, measures) => {
    const size = markSize(view);
    const dot = dotRoom * view.scale;
    const marks = planMarks(frame, view);
    const routes = planRoutes(frame.routes, view, marks);
    const moved = [
      ...routes.flatMap(({ runs }) => runs.flatMap((run) => pointsAlong(run, 8))),
      ...traceSpots(frame.past)
        .filter(({ direction }) => view.sees(direction) > 0)
        .map(({ lng, lat }) => view.project(lng, lat)),
    ];
    const built = footprintsOn(ofGround.built, view);
    const avoid = [...moved, ...built];
    const names = sceneNames(frame, view, { marks, markSize: size, avoid }, measures.names);
    const boxes = [
      ...marks.map((mark) => markBox(mark, size)),
      ...names.flatMap(({ box, point: [x, y] }) => [
        ...(box === null ? [] : [box]),
        { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot },
      ]),
    ];
    const dates = seatDates(
      frame,
      marks,
      { free: freeBox(view), markSize: size, boxes, avoid: moved, built },
      measures.dates,
    );
    const taken = {
      boxes: [...boxes, ...dates.map(({ box }) => box)],
      avoid,
      named: names.map(({ wording: { text }, place, point }) => ({
        id: place.id,
        text,
        kind: place.kind,
        point,
      })),
    };
    const groundNames = seatGroundNames(
      ofGround.points,
      view,
      { ...taken, squares: footprintsOn(ofGround.squares, view) },
      measures.groundNames,
    );
    const wayNames = seatWayNames(
      ofGround.ways,
      view,
      {
        ...taken,
        boxes: [...taken.boxes, ...groundNames.map(({ box }) => box)],
        bridges: footprintsOn(ofGround.bridges, view),
      },
      measures.wayNames,
    );
    const thread = planThread(frame.thread, story.places, view);
    return { marks, routes, thread, names, dates, groundNames, wayNames };
  };
};
