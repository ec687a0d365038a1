import type { Position } from '../../timeline/frame.ts';
import type { Stage } from '../mode.ts';
import { type Walk, walkedTo } from '../walk.ts';

/** Moves the position by the clock. One way at a time: a new one ends the one before where it has come to. */
export type Travel = {
  /** Where the picture is. */
  shown(): Position;
  leap(to: Position): void;
  walk(way: Walk, onArrival?: () => void): void;
  /** Goes on from where it is, no further. */
  stop(): void;
};

export const createTravel = (window: Window, { setTarget }: Pick<Stage, 'setTarget'>): Travel => {
  let shown = 0 as Position;
  let request = 0;

  const move = (to: Position, arrival: 'at-once' | 'on-the-way') => {
    shown = to;
    setTarget(to, arrival);
  };
  const stop = () => window.cancelAnimationFrame(request);

  return {
    shown: () => shown,
    stop,
    leap: (to) => {
      stop();
      move(to, 'at-once');
    },
    walk: (way, onArrival) => {
      stop();
      let begun: number | null = null;
      const stride = (now: number) => {
        begun ??= now;
        const next = walkedTo(way, (now - begun) / 1000);
        if (next === way.to) {
          move(next, 'at-once');
          onArrival?.();
        } else {
          move(next, 'on-the-way');
          request = window.requestAnimationFrame(stride);
        }
      };
      request = window.requestAnimationFrame(stride);
    },
  };
};
