export type Settling = {
  /** What is on the stage has changed, or is about to: it has to settle once more. */
  unsettle(): void;
  /** Nothing is left on the stage. */
  lose(): void;
  /** Settles what is complete. To be called whenever something that it waits for may have come. */
  settle(): void;
  /** Calls back with true each time a complete picture stands, after whatever settled it, and with false when it is lost. Returns the undo. */
  onSettled(listener: (isSettled: boolean) => void): () => void;
  stop(): void;
};

/**
 * Keeps whether the picture on the stage stands as it is meant to.
 * @param onRest called at once when it does; listeners follow when nothing has changed by then.
 */
export const createSettling = (isComplete: () => boolean, onRest: () => void): Settling => {
  const listeners = new Set<(isSettled: boolean) => void>();
  let isSettled = false;

  const tell = (): void => {
    if (!isSettled) return;
    for (const listener of [...listeners]) listener(true);
  };

  return {
    unsettle: () => {
      isSettled = false;
    },
    lose: () => {
      isSettled = false;
      for (const listener of [...listeners]) listener(false);
    },
    settle: () => {
      if (isSettled || !isComplete()) return;
      isSettled = true;
      onRest();
      queueMicrotask(tell);
    },
    onSettled: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop: () => {
      isSettled = false;
      listeners.clear();
    },
  };
};
