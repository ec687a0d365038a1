import type { Motion } from '../settings/settings.ts';
import type { Position } from '../timeline/frame.ts';
import { restBegins } from '../timeline/phases.ts';

/** The share of its interval at which a scene takes the place of the one before, without motion. */
const takesOver = restBegins / 2;

/**
 * The position that is shown where the reader is at another one. With full motion it is the same; without, the
 * picture changes only as a whole, and each scene is shown at rest; gently, scenes play, but the way from one
 * to the next is passed over: half of it shows where it begins, half where it ends.
 * @param playBegins the share of a scene's interval, by its index, at which its travel ends.
 */
export const shownAt = (
  position: Position,
  motion: Motion,
  playBegins: (scene: number) => number,
): Position => {
  const scene = Math.floor(position);
  const passed = position - scene;
  const restBefore = Math.max(0, scene - 1 + restBegins) as Position;
  switch (motion) {
    case 'full':
      return position;
    case 'none':
      return passed >= takesOver ? ((scene + restBegins) as Position) : restBefore;
    case 'gentle': {
      const travel = playBegins(scene);
      if (passed >= travel) return Math.min(position, scene + restBegins) as Position;
      return passed >= travel / 2 ? ((scene + travel) as Position) : restBefore;
    }
  }
};

/** Whether the picture goes from one position to the other at once, and not by all that lies between. */
export const leaps = (motion: Motion, from: Position, to: Position): boolean => {
  switch (motion) {
    case 'full':
      return false;
    case 'none':
      return true;
    case 'gentle':
      // To the first scene from the opening, too.
      return Math.floor(from) !== Math.floor(to) || from === 0 || to === 0;
  }
};
