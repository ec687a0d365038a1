import { followFrames } from './follow-frames.ts';

/** Tells of exceptions, of rejected promises, and of five seconds without a frame. Returns the undo. */
export const followFaults = (window: Window, onFault: (message: string) => void): (() => void) => {
  const undo = new AbortController();
  const { signal } = undo;
  const onError = ({ message }: ErrorEvent) => {
    // Browsers report it where a measure is taken once more in the next frame: nothing is wrong.
    if (!message.startsWith('ResizeObserver loop')) onFault(message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => onFault(String(reason));
  window.addEventListener('error', onError, { signal });
  window.addEventListener('unhandledrejection', onRejection, { signal });
  const undoFrames = followFrames(window, () => onFault('no frame for five seconds'));
  return () => {
    undo.abort();
    undoFrames();
  };
};
