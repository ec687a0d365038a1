import type { SceneId } from '../../story/story.ts';
import type { PageMeasure } from './page-layout.ts';

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** How much of a card's height an open record adds to it. */
const unfoldedOf = (card: HTMLElement): number => {
  const record = card.querySelector('details[open]');
  return record === null ? 0 : heightOf(record) - heightOf(record.querySelector('summary'));
};

/** Height of a line of notes with the space around it, in rem. */
export const noteLine = 1.75;

/** Height of the axis where it lies along the foot of the screen; on a narrow page it is a part of the bar. */
const footOf = (document: Document, window: Window): number => {
  const axis = document.getElementById('axis')?.getBoundingClientRect();
  return axis !== undefined && axis.top > window.innerHeight / 2 ? axis.height : 0;
};

const rootFont = (document: Document, window: Window): number =>
  Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);

const cardsOf = (document: Document, scenes: readonly SceneId[]): readonly HTMLElement[] => {
  const shown = new Set(scenes);
  return [...document.querySelectorAll<HTMLElement>('[data-scene-id]')].flatMap((section) =>
    shown.has(section.dataset['sceneId'] ?? '')
      ? [...section.querySelectorAll<HTMLElement>(':scope > .card')]
      : [],
  );
};

/**
 * Reads the layout once, without changing anything.
 * @param scenes those that the page shows: others are in it too, but not in its layout.
 */
export const measurePage = (
  document: Document,
  window: Window,
  scenes: readonly SceneId[],
): PageMeasure => {
  const cards = cardsOf(document, scenes);
  const first = cards[0]?.getBoundingClientRect();
  return {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    bar: heightOf(document.getElementById('bar')),
    foot: footOf(document, window),
    noteLine: noteLine * rootFont(document, window),
    column: { left: first?.left ?? 0, right: first?.right ?? 0 },
    cards: cards.map((card) => {
      const { top, height } = card.getBoundingClientRect();
      return { top: top + window.scrollY, height, unfolded: unfoldedOf(card) };
    }),
  };
};
