import type { Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { pointsAlong } from './clip-line.ts';
import { divElement, figure, styleWriter } from './element.ts';
import { createLinesLayer } from './lines-layer.ts';
import classes from './map.module.css';
import { createMarksLayer, markSize } from './marks-layer.ts';
import { createNamesLayer } from './names-layer.ts';
import { createRoutesLayer } from './routes-layer.ts';
import type { View } from './view.ts';

export type Overlay = {
  readonly elements: readonly Element[];
  /** Shows the Frame's marks, routes and names as the view has them. */
  show(frame: Frame, view: View): void;
  veil(share: number): void;
  resize(width: number, height: number): void;
  /** Measures all names anew at the next Frame. */
  forgetNames(): void;
  /** What stands over the map, read back from the page. */
  drawn(): Pick<Drawn, 'events' | 'routes' | 'labels' | 'epoch'>;
};

/** What lies over MapLibre's picture, in the page itself. */
export const createOverlay = (
  document: Document,
  stage: HTMLElement,
  story: Story,
  language: string,
): Overlay => {
  const lines = createLinesLayer(document);
  const routes = createRoutesLayer(document, lines.routes, story.routes);
  const marks = createMarksLayer(document, story);
  const names = createNamesLayer(document, story.places, language);
  const veil = divElement(document, classes['veil'] ?? '');
  const darken = styleWriter(veil, 'opacity');
  darken('0');

  return {
    elements: [lines.element, names.element, marks.element, veil],
    veil: (share) => darken(figure(share)),
    resize: lines.resize,
    forgetNames: names.forget,
    show: (frame, view) => {
      const size = markSize(view);
      const plannedMarks = marks.plan(frame, view);
      const plannedRoutes = routes.plan(frame.routes, view, plannedMarks);
      const plannedNames = names.plan(frame, view, {
        marks: plannedMarks,
        markSize: size,
        routes: plannedRoutes.flatMap(({ runs }) => runs.flatMap((run) => pointsAlong(run, 8))),
      });
      lines.write(plannedMarks, view);
      routes.write(plannedRoutes);
      marks.write(plannedMarks, size);
      names.write(plannedNames);
      if (stage.dataset['epoch'] !== frame.epoch) stage.dataset['epoch'] = frame.epoch;
    },
    drawn: () => {
      const { left, top } = stage.getBoundingClientRect();
      return {
        epoch: stage.dataset['epoch'] ?? '',
        routes: routes.drawn(),
        events: marks.drawn().map(({ id, phase, element }) => {
          const box = element.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
          return { id, phase, x, y };
        }),
        labels: names.drawn().map(({ id, text, element }) => {
          const { left: x, top: y, width, height } = element.getBoundingClientRect();
          return { id, text, x: x - left, y: y - top, width, height };
        }),
      };
    },
  };
};
