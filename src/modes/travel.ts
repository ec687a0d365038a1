import type { Position } from '../timeline/frame.ts';
import type { Stage } from './mode.ts';
import { type Walk, walkedTo } from './walk.ts';

/** Moves the position by the clock. One way at a time: a new one ends the one before where it has come to. */
export type Travel = {
  /** Where the picture is. */
  shown(): Position;
  leap(to: Position, arrival?: 'at-once' | 'follow'): void;
  walk(way: Walk, onArrival?: () => void): void;
  /** Goes no further than it has come. */
  stop(): void;
  /** Is at once where it was going. */
  arrive(): void;
};

export const createTravel = (window: Window, { setTarget }: Pick<Stage, 'setTarget'>): Travel => {
  let shown = 0 as Position;
  let request = 0;
  let going: Walk | null = null;

  const move = (to: Position, arrival: 'at-once' | 'follow' | 'on-the-way') => {
    shown = to;
    setTarget(to, arrival);
  };
  const stop = () => {
    window.cancelAnimationFrame(request);
    going = null;
  };
  const leap: Travel['leap'] = (to, arrival = 'at-once') => {
    stop();
    move(to, arrival);
  };

  return {
    shown: () => shown,
    stop,
    leap,
    arrive: () => going !== null && leap(going.to),
    walk: (way, onArrival) => {
      stop();
      going = way;
      let begun: number | null = null;
      const stride = (now: number) => {
        begun ??= now;
        const next = walkedTo(way, (now - begun) / 1000);
        if (next === way.to) {
          leap(next);
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
