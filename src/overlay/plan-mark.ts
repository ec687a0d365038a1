import { planNotePlace, planNoteShown } from '../drawing/plan-note.ts';
import type { Plan } from '../ground/plan.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './map.module.css';

export type PlanMark = {
  readonly element: HTMLElement;
  /** Says what kind of map this is where a plan is in sight. */
  show(camera: Camera, plans: readonly Plan[]): void;
  resize(viewport: Viewport): void;
};

/** The line on the stage which says that a plan is drawn, not surveyed. */
export const createPlanMark = (document: Document, words: string): PlanMark => {
  const element = divElement(document, classes['plan-mark'] ?? '');
  element.setAttribute('aria-hidden', 'true');
  element.textContent = words;
  const fade = styleWriter(element, 'opacity');
  return {
    element,
    show: (camera, plans) => {
      fade(figure(planNoteShown(camera, plans)));
    },
    resize: (viewport) => {
      // The browser tells whole pixels, rounded.
      const size = { width: element.offsetWidth + 1, height: element.offsetHeight };
      const { side, foot, scale } = planNotePlace(viewport, size);
      element.style.insetInlineEnd = `${side}px`;
      element.style.insetBlockEnd = `${foot}px`;
      element.style.scale = String(scale);
    },
  };
};
