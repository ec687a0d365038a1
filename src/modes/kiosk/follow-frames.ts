import { hasStopped, lookPause, missedAfter } from './heal.ts';

/** Tells when the page is in sight and no frame has come for five seconds. Returns the undo. */
export const followFrames = (window: Window, onStopped: () => void): (() => void) => {
  let missed = 0;
  let hasFrame = true;
  let request = 0;
  const look = () => {
    missed = missedAfter(missed, hasFrame, window.document.visibilityState === 'visible');
    if (hasStopped(missed)) onStopped();
    hasFrame = false;
    window.cancelAnimationFrame(request);
    request = window.requestAnimationFrame(() => {
      hasFrame = true;
    });
  };
  const timer = window.setInterval(look, lookPause);
  return () => {
    window.clearInterval(timer);
    window.cancelAnimationFrame(request);
  };
};
