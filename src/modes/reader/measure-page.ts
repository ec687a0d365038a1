import type { SceneId } from '../../story/story.ts';
import { heightOf, measureScreen } from '../measure-screen.ts';
import type { PageMeasure } from './page-layout.ts';

/** How much of a card's height an open record adds to it. */
const unfoldedOf = (card: HTMLElement): number => {
  const record = card.querySelector('details[open]');
  return record === null ? 0 : heightOf(record) - heightOf(record.querySelector('summary'));
};

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
  return {
    ...measureScreen(document, window, cards[0]),
    cards: cards.map((card) => {
      const { top, height } = card.getBoundingClientRect();
      return { top: top + window.scrollY, height, unfolded: unfoldedOf(card) };
    }),
  };
};
