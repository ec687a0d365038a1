import type { Route, RouteId, Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Box, Point } from './box.ts';
import { clipLine, type Station, stopBefore, thinLine } from './clip-line.ts';
import { markSize, type PlannedMark } from './plan-marks.ts';
import { bend, type Ending, isSameGoal, spreadEndings } from './route-ends.ts';
import { type RouteLine, routeLines, trimLine } from './route-line.ts';
import { enlarged, mannerAt, type RouteManner, routeManner } from './route-manner.ts';
import { routeShape } from './route-shape.ts';
import type { View } from './view.ts';

/** A movement worked out for one picture. */
export type PlannedRoute = {
  readonly route: Route;
  readonly progress: number;
  readonly presence: number;
  readonly manner: RouteManner;
  readonly stroke: string;
  readonly fill: string;
  /** What of it stands on the stage. */
  readonly runs: readonly (readonly Station[])[];
};

/** CSS pixels beyond the stage to which routes are drawn, so that no cut end shows. */
const bleed = 40;

/** CSS pixels between the points of a drawn line. */
const spacing = 3;

/** CSS pixels before its destination at which a line ends, so that its dot can be seen. */
const dotStandoff = 9;

/** CSS pixels between the end of a line and a mark that stands at its destination. */
const markGap = 3;

/** CSS pixels more that a line keeps off where it makes room for others, and the turn (radians) that asks for all. */
const sharedStandoff = 8;
const fullTurn = 0.2;

/** Of a point less in sight than this a route is not drawn. */
const leastSight = 0.02;

/** CSS pixels from its end at which a line shows the direction that it comes from. */
const approachAt = 48;

/** The share of its way from which the bar is drawn across the head of what was stopped. */
const haltBegins = 0.92;

/** How far from its destination a line ends: beside the dot, or outside a mark that stands there. */
const standoffAt = ([x, y]: Point, marks: readonly PlannedMark[], view: View): number => {
  const [half, least] = [markSize(view) / 2, dotStandoff * view.scale];
  const reaches = marks
    .filter(({ point }) => Math.hypot(point[0] - x, point[1] - y) < half)
    .map(({ presence }) => least + presence * (half + markGap - least));
  return Math.max(least, ...reaches);
};

/** One line on its way to the stage. */
type Line = {
  readonly line: RouteLine;
  readonly goal: Point;
  readonly standoff: number;
  readonly manner: RouteManner;
};

/** Where the line comes from, seen from its goal. */
const approachOf = (line: RouteLine, [gx, gy]: Point, view: View): number => {
  let angle = 0;
  for (let index = line.length - 2; index >= 0; index -= 1) {
    const vertex = line[index];
    if (vertex === undefined || view.sees(vertex.direction) < leastSight) break;
    const [x, y] = view.project(vertex.lng, vertex.lat);
    angle = Math.atan2(y - gy, x - gx);
    if (Math.hypot(x - gx, y - gy) >= approachAt) break;
  }
  return angle;
};

/** Only a line that meets another is asked where it comes from. */
const endingOf = (open: Line, all: readonly Line[], view: View): Ending => {
  const { line, goal, standoff, manner } = open;
  const isMet = all.some((other) => other !== open && isSameGoal(other, open));
  return {
    goal,
    approach: isMet ? approachOf(line, goal, view) : 0,
    width: manner.head.width,
    distance: standoff + sharedStandoff + manner.head.length / 2,
  };
};

const roomOf = ({ stage: { x, y, width, height } }: View): Box => ({
  x: x - bleed,
  y: y - bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

export type RoutePlanner = (
  wanted: Frame['routes'],
  view: View,
  marks: readonly PlannedMark[],
) => readonly PlannedRoute[];

/** Works out movements for a picture. Lines are measured once; a picture costs what it shows of them. */
export const createRoutePlanner = (routes: Story['routes']): RoutePlanner => {
  const measured = new Map<RouteId, readonly RouteLine[]>();

  const linesOf = (route: Route): readonly RouteLine[] => {
    const lines = measured.get(route.id) ?? routeLines(route);
    measured.set(route.id, lines);
    return lines;
  };

  const openLine = (
    line: RouteLine,
    manner: RouteManner,
    view: View,
    marks: readonly PlannedMark[],
  ): Line | null => {
    const destination = line.at(-1);
    if (destination === undefined) return null;
    const goal = view.project(destination.lng, destination.lat);
    const standoff = standoffAt(goal, marks, view);
    return { line, goal, standoff, manner };
  };

  const runsOf = (
    { line, goal, standoff }: Line,
    turn: number,
    progress: number,
    view: View,
  ): readonly (readonly Station[])[] => {
    const stations = trimLine(line, 0, progress).map(
      ({ lng, lat, direction, along }): Station | null => {
        if (view.sees(direction) < leastSight) return null;
        const [x, y] = view.project(lng, lat);
        return { x, y, along };
      },
    );
    const away = standoff + sharedStandoff * Math.min(1, Math.abs(turn) / fullTurn);
    return clipLine(stations, roomOf(view))
      .map((run) => stopBefore(run, goal, away))
      .map((run) => thinLine(run, spacing))
      .map((run) => (turn === 0 ? run : run.map((station) => bend(station, goal, turn))));
  };

  return (wanted, view, marks) => {
    const open = wanted.flatMap(({ id, progress, presence }) => {
      const route = routes[id];
      if (route === undefined || presence <= 0) return [];
      const usual = routeManner(route.kind, route.confidence);
      const manner = mannerAt(enlarged(usual, view.scale), view.camera.zoom);
      const lines = linesOf(route).flatMap((line) => openLine(line, manner, view, marks) ?? []);
      return [{ route, progress, presence, manner, lines }];
    });
    const all = open.flatMap(({ lines }) => lines);
    const turns = spreadEndings(all.map((line) => endingOf(line, all, view)));
    const turnOf = new Map(all.map((line, index) => [line, turns[index] ?? 0]));
    return open.map(({ route, progress, presence, manner, lines }) => {
      const halt = route.halted
        ? Math.max(0, Math.min(1, (progress - haltBegins) / (1 - haltBegins)))
        : 0;
      const drawn = lines.map((line) => {
        const runs = runsOf(line, turnOf.get(line) ?? 0, progress, view);
        return { runs, shape: routeShape(runs, { along: progress, halt }, line.manner) };
      });
      return {
        route,
        progress,
        presence,
        manner,
        stroke: drawn.map(({ shape }) => shape.stroke).join(''),
        fill: drawn.map(({ shape }) => shape.fill).join(''),
        runs: drawn.flatMap(({ runs }) => runs),
      };
    });
  };
};
