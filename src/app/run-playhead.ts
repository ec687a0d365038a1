import { follow } from '../scroll/follow.ts';
import { type AppStore, watch } from './store.ts';

/** The longest step of the playhead in seconds: after a pause of the page it goes on, it does not leap. */
const longestStep = 0.1;

/** Moves the position towards the target, frame by frame, and rests when it is there. */
export const runPlayhead = (window: Window, store: AppStore): (() => void) => {
  let request = 0;
  let last: number | null = null;

  const tick = (now: number) => {
    const { position, target } = store.getState();
    const seconds = last === null ? 1 / 60 : Math.min((now - last) / 1000, longestStep);
    const next = follow(position, target, seconds);
    last = now;
    request = next === target ? 0 : window.requestAnimationFrame(tick);
    if (request === 0) last = null;
    store.setState({ position: next });
  };

  const undo = watch(
    store,
    ({ target }) => target,
    () => {
      if (request === 0) request = window.requestAnimationFrame(tick);
    },
  );
  return () => {
    undo();
    window.cancelAnimationFrame(request);
  };
};
