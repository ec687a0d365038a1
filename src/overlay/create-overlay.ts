import type { GroundNames } from '../drawing/ground-naming.ts';
import { createPicturePlanner } from '../drawing/plan-picture.ts';
import type { View } from '../drawing/view.ts';
import type { Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { createDatesLayer } from './dates-layer.ts';
import { divElement, figure, styleWriter } from './element.ts';
import { createGroundNamesLayer } from './ground-names-layer.ts';
import { createLinesLayer } from './lines-layer.ts';
import classes from './map.module.css';
import { createMarksLayer, type MarkWords, type OnMark } from './marks-layer.ts';
import { createNamesLayer } from './names-layer.ts';
import { createRoutesLayer } from './routes-layer.ts';
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
  const plan = createPicturePlanner(story, language, markWords.dateOf);
  const lines = createLinesLayer(document);
  const routes = createRoutesLayer(document, lines.routes);
  const marks = createMarksLayer(document, story, markWords, onMark);
  const names = createNamesLayer(document, language);
  const groundNames = createGroundNamesLayer(document, language);
  const wayNames = createWayNamesLayer(document, language);
  const dates = createDatesLayer(document, language);
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
      const { marks: plannedMarks, ...planned } = plan(frame, view, ofGround, {
        names: names.measure,
        dates: dates.measure,
        groundNames: groundNames.measure,
        wayNames: wayNames.measure,
      });
      lines.write(plannedMarks, view);
      routes.write(planned.routes);
      marks.write(plannedMarks, view);
      names.write(planned.names);
      dates.write(planned.dates);
      groundNames.write(planned.groundNames);
      wayNames.write(planned.wayNames);
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
