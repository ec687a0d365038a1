import type { SceneId } from '../story/story.ts';

/** What stands in a card to be read on: its records are opened by those who want them. */
const text = 'h3, .card-line, p';

/** How many words each scene's card has to read, in the order of the scenes. */
export const wordsOfCards = (document: Document, scenes: readonly SceneId[]): number[] =>
  scenes.map((id) => {
    const card = document.getElementById(id)?.querySelector('.card');
    const parts = [...(card?.querySelectorAll(text) ?? [])].filter(
      (part) => part.closest('details') === null,
    );
    return parts.flatMap((part) => part.textContent.match(/\S+/g) ?? []).length;
  });
