import type { GroundNames } from '../drawing/ground-naming.ts';
import { labelsOf } from '../drawing/labels-of.ts';
import { createPicturePlanner, type PlannedPicture } from '../drawing/plan-picture.ts';
import { groundLetters, sceneLetters } from '../drawing/set-names.ts';
import { createTexts } from '../drawing/texts.ts';
import type { View } from '../drawing/view.ts';
import { withhold } from '../drawing/withhold.ts';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { createCanvasMeasure } from './canvas-measure.ts';
import { divElement, figure, styleWriter } from './element.ts';
import { createLettersLayer } from './letters-layer.ts';
import { createLinesLayer } from './lines-layer.ts';
import classes from './map.module.css';
import { createMarksLayer, type MarkWords, type OnMark } from './marks-layer.ts';
import { createRoutesLayer } from './routes-layer.ts';

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
  /** What stands over the map: marks and routes as the page has them, names as they were written. */
  drawn(): Pick<Drawn, 'events' | 'routes' | 'labels' | 'epoch'>;
};

/** By id: elements are made in the order in which they were needed, which the picture does not depend on. */
const inOrder = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));

/** CSS pixels of the page's own letters, which the reader may have made larger. */
const remOf = (document: Document): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** What lies over MapLibre's picture, in the page itself. */
export const createOverlay = (
  document: Document,
  stage: HTMLElement,
  story: Story,
  language: string,
  inks: Inks,
  markWords: MarkWords,
  onMark: OnMark,
): Overlay => {
  const plan = createPicturePlanner(story, language, markWords.dateOf);
  const lines = createLinesLayer(document);
  const routes = createRoutesLayer(document, lines.routes);
  const marks = createMarksLayer(document, story, markWords, onMark);
  const onGround = createLettersLayer(document, classes['layer'] ?? '', language, inks);
  const ofScene = createLettersLayer(document, classes['layer'] ?? '', language, inks);
  const measure = createCanvasMeasure(document);
  let texts = createTexts(measure, remOf(document));
  let written: PlannedPicture | null = null;
  const veil = divElement(document, classes['veil'] ?? '');
  const darken = styleWriter(veil, 'opacity');
  darken('0');
  for (const silent of [lines.element, veil]) silent.setAttribute('aria-hidden', 'true');

  const forgetNames = (): void => {
    texts = createTexts(measure, remOf(document));
  };

  return {
    elements: [onGround.element, lines.element, ofScene.element, marks.element, veil],
    veil: (share) => darken(figure(share)),
    resize: (width, height) => {
      lines.resize(width, height);
      onGround.resize(width, height);
      ofScene.resize(width, height);
      // The letters of the page grow with a large window.
      forgetNames();
    },
    showsLoosePlace: lines.showsPrecision,
    forgetNames,
    show: (frame, view, ofGround) => {
      const planned = withhold(plan(frame, view, ofGround, texts.measures), frame);
      // Names first: a canvas asks for the page's styles whenever its font changes, and the rest of the picture changes them.
      onGround.write(groundLetters(planned, view, texts));
      ofScene.write(sceneLetters(planned, view, texts));
      lines.write(planned.marks, planned.thread, view);
      routes.write(planned.routes);
      marks.write(planned.marks, view);
      written = planned;
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
        labels: written === null ? [] : inOrder(labelsOf(written)),
      };
    },
  };
};
