import type { Stage } from '../modes/mode.ts';
import type { AppStore } from './store.ts';

/** The position of the store as a mode's to set. */
export const setTargetOf =
  (store: AppStore): Stage['setTarget'] =>
  (target, arrival) => {
    const isOnTheWay = arrival === 'on-the-way';
    store.setState(
      arrival === 'follow' ? { target, isOnTheWay } : { target, position: target, isOnTheWay },
    );
  };
