import type { Loss } from '../timeline/renderer.ts';
import { type Ground, readGround } from './ground.ts';

/** Milliseconds after which the picture counts as complete without a ground that has not come. */
const patience = 10_000;

/**
 * Waits for the ground and hands it over; resolves in any case, after `patience` at the latest.
 * A ground that is late is still handed over; one that fails or is damaged is told as a loss.
 */
export const loadGround = (
  fetching: Promise<unknown>,
  show: (ground: Ground) => void,
  onLoss: (loss: Loss, isLost: boolean) => void,
): Promise<void> => {
  const shown = fetching
    .then(readGround)
    .then(show)
    .catch((error: unknown) => {
      console.warn('the ground is missing:', error);
      onLoss('ground', true);
    });
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void shown.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
};
