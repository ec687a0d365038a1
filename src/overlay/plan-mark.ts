import { planAppears } from '../drawing/plan-source.ts';
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

/** CSS pixels between the mark and the edges of the stage. */
const margin = { side: 8, foot: 4 } as const;

/** The line on the stage which says that a plan is drawn, not surveyed. */
export const createPlanMark = (document: Document, words: string): PlanMark => {
  const element = divElement(document, classes['plan-mark'] ?? '');
  element.setAttribute('aria-hidden', 'true');
  element.textContent = words;
  const fade = styleWriter(element, 'opacity');
  return {
    element,
    show: ({ lng, lat, zoom }, plans) => {
      const { from, to } = planAppears;
      const isOver = plans.some(
        ({ bounds: [west, south, east, north] }) =>
          lng > west && lng < east && lat > south && lat < north,
      );
      fade(figure(isOver ? Math.max(0, Math.min(1, (zoom - from) / (to - from))) : 0));
    },
    resize: ({ padding: { right, bottom } }) => {
      // At the foot of the stage, where the padding keeps a line free, or all below it is covered.
      const foot = Math.max(margin.foot, bottom - element.offsetHeight - margin.foot);
      element.style.insetInlineEnd = `${Math.max(margin.side, right)}px`;
      element.style.insetBlockEnd = `${foot}px`;
    },
  };
};
