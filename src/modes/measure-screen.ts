import type { ScreenMeasure } from './screen-layout.ts';

export const heightOf = (element: Element | null): number =>
  element?.getBoundingClientRect().height ?? 0;

/** Height of a line of notes with the space around it, in rem. */
export const noteLine = 1.75;

/** Height of the axis where it lies along the foot of the screen; on a narrow page it is a part of the bar. */
const footOf = (document: Document, window: Window): number => {
  const axis = document.getElementById('axis')?.getBoundingClientRect();
  return axis !== undefined && axis.top > window.innerHeight / 2 ? axis.height : 0;
};

const rootFont = (document: Document, window: Window): number =>
  Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);

/**
 * Reads the layout of the screen once, without changing anything.
 * @param card one of those in the column.
 */
export const measureScreen = (
  document: Document,
  window: Window,
  card: Element | undefined,
): ScreenMeasure => {
  const { left = 0, right = 0 } = card?.getBoundingClientRect() ?? {};
  return {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    bar: heightOf(document.getElementById('bar')),
    foot: footOf(document, window),
    noteLine: noteLine * rootFont(document, window),
    column: { left, right },
  };
};
