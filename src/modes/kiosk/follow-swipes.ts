import { type Point, swipeOf } from './swipe.ts';

/** Tells of swipes across the page, of one finger at a time. Returns the undo. */
export const followSwipes = (
  window: Window,
  onSwipe: (way: 'next' | 'previous') => void,
): (() => void) => {
  const undo = new AbortController();
  const { signal } = undo;
  let finger: { readonly id: number; readonly from: Point } | null = null;

  const begin = ({ pointerId, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
    // A second finger means something else.
    finger = isPrimary ? { id: pointerId, from: { x, y } } : null;
  };
  const end = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    const way = finger?.id === pointerId ? swipeOf(finger.from, { x, y }) : null;
    finger = null;
    if (way !== null) onSwipe(way);
  };
  // The browser has taken it to scroll a card.
  const forget = () => {
    finger = null;
  };
  window.addEventListener('pointerdown', begin, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', forget, { signal });
  return () => undo.abort();
};
