import type { PageMeasure } from './page-layout.ts';

/** Reads the layout once, without changing anything. */
export const measurePage = (document: Document, window: Window): PageMeasure => {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-scene-id] > .card')];
  const boxes = sections.map((card) => card.getBoundingClientRect());
  const first = boxes[0];
  return {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    bar: document.getElementById('bar')?.getBoundingClientRect().height ?? 0,
    column: { left: first?.left ?? 0, right: first?.right ?? 0 },
    cards: boxes.map(({ top, height }) => ({ top: top + window.scrollY, height })),
  };
};
