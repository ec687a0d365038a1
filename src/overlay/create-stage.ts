import { stageScale } from '../drawing/view.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Viewport } from '../timeline/frame.ts';
import { divElement } from './element.ts';
import classes from './map.module.css';

const inkProperties = {
  space: '--map-space',
  land: '--map-land',
  coast: '--map-coast',
  ink: '--map-ink',
  faint: '--map-faint',
  halo: '--map-halo',
  now: '--map-now',
  waterInk: '--map-water-ink',
  veil: '--map-veil',
} as const satisfies Partial<Record<keyof Inks, string>>;

export type Stage = {
  readonly element: HTMLElement;
  /** Where MapLibre draws. */
  readonly map: HTMLElement;
  resize(viewport: Viewport): void;
};

/** The box that everything is drawn in. Only its marks speak to those who do not see it: the text says the rest. */
export const createStage = (document: Document, inks: Inks): Stage => {
  const element = divElement(document, classes['stage'] ?? '');
  for (const [ink, property] of Object.entries(inkProperties)) {
    element.style.setProperty(property, inks[ink as keyof typeof inkProperties]);
  }
  const map = divElement(document, classes['map'] ?? '');
  map.setAttribute('aria-hidden', 'true');
  element.append(map);
  return {
    element,
    map,
    resize: (viewport) => {
      const { width, height } = viewport;
      element.style.setProperty('--stage-scale', String(stageScale(viewport)));
      element.style.inlineSize = `${width}px`;
      element.style.blockSize = `${height}px`;
    },
  };
};
