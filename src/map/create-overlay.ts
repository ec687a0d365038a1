import type { Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { pointsAlong } from './clip-line.ts';
import { createDatesLayer } from './dates-layer.ts';
import { divElement, figure, styleWriter } from './element.ts';
import { footprintsOn } from './footprints.ts';
import { createGroundNamesLayer } from './ground-names-layer.ts';
import type { GroundNames } from './ground-naming.ts';
import { createLinesLayer } from './lines-layer.ts';
import classes from './map.module.css';
import { createMarksLayer, type MarkWords, markBox, markSize, type OnMark } from './marks-layer.ts';
import { createNamesLayer } from './names-layer.ts';
import { createRoutesLayer } from './routes-layer.ts';
import { dotRoom, freeBox } from './seat-names.ts';
import { createTraceSpots } from './traces.ts';
import type { View } from './view.ts';
import { createWayNamesLayer } from './way-names-layer.ts';

export type Overlay = {
  readonly elements: readonly Element[];
  /** Shows the Frame's marks, routes and names as the view has them, and of the ground's names what fits between. */
  show(frame: Frame, view: View, groundNames: GroundNames): void;
  veil(share: number): void;
  resize(width: number, height: number): void;
  /** Measures all names anew at the next Frame. */
  forgetNames(): void;
  /** Whether a circle on the page shows how loosely a place is known. */
  showsLoosePlace(): boolean;
  /** What stands over the map, read back from the page. */
  drawn(): Pick<Drawn, 'events' | 'routes' | 'labels' | 'epoch'>;
};

/** By id: elements are made in the order in which they were needed, which the picture does not depend on. */
const inOrder = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));

/** What lies over MapLibre's picture, in the page itself. */
export const createOverlay = (
  document: Document,
  stage: HTMLElement,
  story: Story,
  language: string,
  markWords: MarkWords,
  onMark: OnMark,
): Overlay => {
  const lines = createLinesLayer(document);
  const routes = createRoutesLayer(document, lines.routes, story.routes);
  const marks = createMarksLayer(document, story, markWords, onMark);
  const names = createNamesLayer(document, story.places, language);
  const groundNames = createGroundNamesLayer(document, language);
  const traceSpots = createTraceSpots(story);
  const wayNames = createWayNamesLayer(document, language);
  const dates = createDatesLayer(document, language, markWords);
  const veil = divElement(document, classes['veil'] ?? '');
  const darken = styleWriter(veil, 'opacity');
  darken('0');
  for (const silent of [groundNames.element, lines.element, names.element, dates.element, veil]) {
    silent.setAttribute('aria-hidden', 'true');
  }

  return {
    elements: [
      wayNames.element,
      groundNames.element,
      lines.element,
      names.element,
      dates.element,
      marks.element,
      veil,
    ],
    veil: (share) => darken(figure(share)),
    resize: lines.resize,
    showsLoosePlace: lines.showsPrecision,
    forgetNames: () => {
      names.forget();
      groundNames.forget();
      wayNames.forget();
      dates.forget();
    },
    show: (frame, view, ofGround) => {
      const size = markSize(view);
      const dot = dotRoom * view.scale;
      const plannedMarks = marks.plan(frame, view);
      const plannedRoutes = routes.plan(frame.routes, view, plannedMarks);
      const moved = [
        ...plannedRoutes.flatMap(({ runs }) => runs.flatMap((run) => pointsAlong(run, 8))),
        ...traceSpots(frame.past)
          .filter(({ direction }) => view.sees(direction) > 0)
          .map(({ lng, lat }) => view.project(lng, lat)),
      ];
      const avoid = [...moved, ...footprintsOn(ofGround.built, view)];
      const plannedNames = names.plan(frame, view, {
        marks: plannedMarks,
        markSize: size,
        avoid,
      });
      const boxes = [
        ...plannedMarks.map((mark) => markBox(mark, size)),
        ...plannedNames.flatMap(({ box, point: [x, y] }) => [
          ...(box === null ? [] : [box]),
          { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot },
        ]),
      ];
      const plannedDates = dates.plan(frame, plannedMarks, {
        free: freeBox(view),
        markSize: size,
        boxes,
        avoid: moved,
      });
      const taken = {
        boxes: [...boxes, ...plannedDates.map(({ box }) => box)],
        avoid,
        named: plannedNames.map(({ element: { text, place }, point }) => ({
          id: place.id,
          text,
          kind: place.kind,
          point,
        })),
      };
      const plannedGroundNames = groundNames.plan(ofGround.points, view, {
        ...taken,
        squares: footprintsOn(ofGround.squares, view),
      });
      const plannedWayNames = wayNames.plan(ofGround.ways, view, {
        ...taken,
        boxes: [...taken.boxes, ...plannedGroundNames.map(({ box }) => box)],
        bridges: footprintsOn(ofGround.bridges, view),
      });
      lines.write(plannedMarks, view);
      routes.write(plannedRoutes);
      marks.write(plannedMarks, view);
      names.write(plannedNames);
      dates.write(plannedDates);
      groundNames.write(plannedGroundNames);
      wayNames.write(plannedWayNames);
      if (stage.dataset['epoch'] !== frame.epoch) stage.dataset['epoch'] = frame.epoch;
    },
    drawn: () => {
      const { left, top } = stage.getBoundingClientRect();
      return {
        epoch: stage.dataset['epoch'] ?? '',
        routes: inOrder(routes.drawn()),
        events: inOrder(marks.drawn()).map(({ id, phase, element }) => {
          const box = element.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
          return { id, phase, x, y };
        }),
        labels: inOrder([...names.drawn(), ...dates.drawn(), ...groundNames.drawn()]).map(
          ({ id, text, element }) => {
            const { left: x, top: y, width, height } = element.getBoundingClientRect();
            return { id, text, x: x - left, y: y - top, width, height };
          },
        ),
      };
    },
  };
};
