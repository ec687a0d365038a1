import type { Box, Point } from '../drawing/box.ts';
import { hasDot, type Wording } from '../drawing/wording.ts';
import type { Place } from '../story/story.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './map.module.css';

/** A name in the page, and the dot of the town that it names. */
export type NameElement = {
  readonly place: Place;
  readonly text: string;
  readonly name: HTMLElement;
  /** Null for what a dot cannot stand for: countries and regions. */
  readonly dot: HTMLElement | null;
  /** CSS pixels; 0 until measured. */
  width: number;
  height: number;
  isShown: boolean;
  show(opacity: number, box: Box, point: Point): void;
  hide(): void;
};

export const createNameElement = (
  document: Document,
  place: Place,
  { text, local, isEmphasised }: Wording,
): NameElement => {
  const name = divElement(document, classes['name'] ?? '');
  name.dataset['kind'] = place.kind;
  name.dataset['emphasised'] = String(isEmphasised);
  name.textContent = text;
  if (local !== null) {
    const own = divElement(document, classes['local'] ?? '');
    own.textContent = local;
    name.append(own);
  }
  const dot = hasDot(place.kind) ? divElement(document, classes['dot'] ?? '') : null;
  const [move, fade] = [styleWriter(name, 'transform'), styleWriter(name, 'opacity')];
  const moveDot = dot && styleWriter(dot, 'transform');
  const fadeDot = dot && styleWriter(dot, 'opacity');
  const element: NameElement = {
    place,
    text,
    name,
    dot,
    width: 0,
    height: 0,
    isShown: false,
    show: (opacity, { x, y }, [px, py]) => {
      element.isShown = true;
      fade(figure(opacity));
      fadeDot?.(figure(opacity));
      move(`translate(${figure(x)}px, ${figure(y)}px)`);
      moveDot?.(`translate(${figure(px)}px, ${figure(py)}px)`);
    },
    hide: () => {
      element.isShown = false;
      fade('0');
      fadeDot?.('0');
    },
  };
  element.hide();
  return element;
};
