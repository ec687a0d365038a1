import type { Point } from '../drawing/box.ts';
import type { PlannedRoute } from '../drawing/plan-routes.ts';
import { casingRoom } from '../drawing/route-manner.ts';
import type { Route, RouteId } from '../story/story.ts';
import { attributeWriter, figure, styleWriter, svgElement } from './element.ts';
import classes from './map.module.css';

export type RoutesLayer = {
  write(routes: readonly PlannedRoute[]): void;
  drawn(): readonly { id: RouteId; progress: number; points: readonly Point[] }[];
};

type RouteElement = {
  readonly group: SVGGElement;
  progress: number;
  runs: PlannedRoute['runs'];
  readonly stroke: (d: string) => void;
  readonly strokeWidth: (width: string) => void;
  readonly dashes: (lengths: string) => void;
  readonly casing: (d: string) => void;
  readonly casingWidth: (width: string) => void;
  readonly fill: (d: string) => void;
  readonly fade: (opacity: string) => void;
};

const createRoute = (document: Document, id: RouteId): RouteElement => {
  const group = svgElement(document, 'g', { 'data-route': id });
  const casing = svgElement(document, 'path', { class: classes['casing'] ?? '' });
  const stroke = svgElement(document, 'path', { class: classes['shaft'] ?? '' });
  const fill = svgElement(document, 'path', { class: classes['head'] ?? '' });
  group.append(casing, stroke, fill);
  return {
    group,
    progress: 0,
    runs: [],
    casing: attributeWriter(casing, 'd'),
    casingWidth: attributeWriter(casing, 'stroke-width'),
    stroke: attributeWriter(stroke, 'd'),
    strokeWidth: attributeWriter(stroke, 'stroke-width'),
    dashes: attributeWriter(stroke, 'stroke-dasharray'),
    fill: attributeWriter(fill, 'd'),
    fade: styleWriter(group, 'opacity'),
  };
};

/** The movements that the story speaks of, as arrows drawn along their way. */
export const createRoutesLayer = (document: Document, group: SVGGElement): RoutesLayer => {
  const elements = new Map<RouteId, RouteElement>();

  const elementOf = ({ id }: Route): RouteElement => {
    const known = elements.get(id);
    if (known !== undefined) return known;
    const created = createRoute(document, id);
    elements.set(id, created);
    group.append(created.group);
    return created;
  };

  return {
    write: (planned) => {
      const gone = new Set(elements.keys());
      for (const { route, progress, presence, manner, stroke, fill, runs } of planned) {
        gone.delete(route.id);
        const element = elementOf(route);
        element.progress = progress;
        element.runs = runs;
        element.casing(stroke);
        element.casingWidth(String(manner.width + casingRoom));
        element.stroke(stroke);
        element.strokeWidth(String(manner.width));
        element.dashes(manner.dashes.length > 0 ? manner.dashes.join(' ') : 'none');
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
