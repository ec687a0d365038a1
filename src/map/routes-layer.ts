import type { Route, RouteId, Story } from '../story/story.ts';
import type { Frame, FrameRoute } from '../timeline/frame.ts';
import type { Point } from './box.ts';
import { clipLine, type Station, stopBefore, thinLine } from './clip-line.ts';
import { attributeWriter, figure, styleWriter, svgElement } from './element.ts';
import classes from './map.module.css';
import { markSize, type PlannedMark } from './marks-layer.ts';
import { type RouteLine, routeLines, trimLine } from './route-line.ts';
import { type RouteManner, routeManner } from './route-manner.ts';
import { routeShape } from './route-shape.ts';
import type { View } from './view.ts';

/** A movement worked out for one picture. */
export type PlannedRoute = {
  readonly route: Route;
  readonly progress: number;
  readonly presence: number;
  readonly stroke: string;
  readonly fill: string;
  /** What of it stands on the stage. */
  readonly runs: readonly (readonly Station[])[];
};

export type RoutesLayer = {
  plan(routes: Frame['routes'], view: View, marks: readonly PlannedMark[]): readonly PlannedRoute[];
  write(routes: readonly PlannedRoute[]): void;
  drawn(): readonly { id: RouteId; progress: number; points: readonly Point[] }[];
};

/** CSS pixels beyond the stage to which routes are drawn, so that no cut end shows. */
const bleed = 40;

/** CSS pixels between the points of a drawn line. */
const spacing = 3;

/** CSS pixels before its destination at which a line ends, so that its dot can be seen. */
const dotStandoff = 9;

/** CSS pixels between the end of a line and a mark that stands at its destination. */
const markGap = 3;

/** Of a point less in sight than this a route is not drawn. */
const leastSight = 0.02;

type RouteElement = {
  readonly group: SVGGElement;
  progress: number;
  runs: PlannedRoute['runs'];
  readonly stroke: (d: string) => void;
  readonly casing: (d: string) => void;
  readonly fill: (d: string) => void;
  readonly fade: (opacity: string) => void;
};

const createRoute = (
  document: Document,
  id: RouteId,
  { width, dashes }: RouteManner,
): RouteElement => {
  const group = svgElement(document, 'g', { 'data-route': id });
  const casing = svgElement(document, 'path', {
    class: classes['casing'] ?? '',
    'stroke-width': String(width + 2.5),
  });
  const stroke = svgElement(document, 'path', {
    class: classes['shaft'] ?? '',
    'stroke-width': String(width),
  });
  if (dashes.length > 0) stroke.setAttribute('stroke-dasharray', dashes.join(' '));
  const fill = svgElement(document, 'path', { class: classes['head'] ?? '' });
  group.append(casing, stroke, fill);
  return {
    group,
    progress: 0,
    runs: [],
    casing: attributeWriter(casing, 'd'),
    stroke: attributeWriter(stroke, 'd'),
    fill: attributeWriter(fill, 'd'),
    fade: styleWriter(group, 'opacity'),
  };
};

/** How far from its destination a line ends: beside the dot, or outside a mark that stands there. */
const standoffAt = ([x, y]: Point, marks: readonly PlannedMark[], size: number): number => {
  const reaches = marks
    .filter(({ point }) => Math.hypot(point[0] - x, point[1] - y) < size / 2)
    .map(({ presence }) => dotStandoff + presence * (size / 2 + markGap - dotStandoff));
  return Math.max(dotStandoff, ...reaches);
};

/** The movements that the story speaks of, as arrows drawn along their way. */
export const createRoutesLayer = (
  document: Document,
  group: SVGGElement,
  routes: Story['routes'],
): RoutesLayer => {
  const measured = new Map<RouteId, readonly RouteLine[]>();
  const elements = new Map<RouteId, RouteElement>();

  const linesOf = (route: Route): readonly RouteLine[] => {
    const lines = measured.get(route.id) ?? routeLines(route);
    measured.set(route.id, lines);
    return lines;
  };

  const planOne = (
    { id, progress, presence }: FrameRoute,
    view: View,
    marks: readonly PlannedMark[],
  ): readonly PlannedRoute[] => {
    const size = markSize(view);
    const route = routes[id];
    if (route === undefined || presence <= 0) return [];
    const { x, y, width, height } = view.stage;
    const room = {
      x: x - bleed,
      y: y - bleed,
      width: width + 2 * bleed,
      height: height + 2 * bleed,
    };
    const manner = routeManner(route.kind, route.confidence);
    let [stroke, fill] = ['', ''];
    const drawn: (readonly Station[])[] = [];
    for (const line of linesOf(route)) {
      const stations = trimLine(line, 0, progress).map(
        ({ lng, lat, direction, along }): Station | null => {
          if (view.sees(direction) < leastSight) return null;
          const [px, py] = view.project(lng, lat);
          return { x: px, y: py, along };
        },
      );
      const destination = line.at(-1);
      const goal = destination && view.project(destination.lng, destination.lat);
      const runs = clipLine(stations, room)
        .map((run) =>
          goal === undefined ? run : stopBefore(run, goal, standoffAt(goal, marks, size)),
        )
        .map((run) => thinLine(run, spacing));
      const shape = routeShape(runs, progress, manner);
      stroke += shape.stroke;
      fill += shape.fill;
      drawn.push(...runs);
    }
    return [{ route, progress, presence, stroke, fill, runs: drawn }];
  };

  const elementOf = ({ id, kind, confidence }: Route): RouteElement => {
    const known = elements.get(id);
    if (known !== undefined) return known;
    const created = createRoute(document, id, routeManner(kind, confidence));
    elements.set(id, created);
    group.append(created.group);
    return created;
  };

  return {
    plan: (wanted, view, marks) => wanted.flatMap((route) => planOne(route, view, marks)),
    write: (planned) => {
      const gone = new Set(elements.keys());
      for (const { route, progress, presence, stroke, fill, runs } of planned) {
        gone.delete(route.id);
        const element = elementOf(route);
        element.progress = progress;
        element.runs = runs;
        element.casing(stroke);
        element.stroke(stroke);
        element.fill(fill);
        element.fade(figure(presence));
      }
      for (const id of gone) {
        elements.get(id)?.group.remove();
        elements.delete(id);
      }
    },
    drawn: () =>
      [...elements].map(([id, { progress, runs }]) => ({
        id,
        progress,
        points: runs.flatMap((run) => run.map(({ x, y }): Point => [x, y])),
      })),
  };
};
