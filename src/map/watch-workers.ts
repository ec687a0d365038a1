import { getGlobalDispatcher } from 'maplibre-gl';

/** Milliseconds without a complete picture after which the workers are asked whether they live. */
const patience = 4_000;

/** Milliseconds that a busy worker gets to answer. */
const answerTime = 3_000;

/** How often the workers are replaced before the picture is given up as it is. */
const attempts = 1;

export type WorkerWatch = {
  /** The picture is waited for. */
  wait(): void;
  /** The picture is complete. */
  rest(): void;
  stop(): void;
};

/**
 * MapLibre draws nothing, without an error, when its worker dies. While a picture is waited for, this
 * asks after the workers and has MapLibre replace dead ones, which it answers like a lost context:
 * with a new style. `onGivenUp` is called once where that does not help.
 */
export const watchWorkers = (document: Document, onGivenUp: () => void): WorkerWatch => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let replaced = 0;

  const ask = async (): Promise<void> => {
    const dispatcher = getGlobalDispatcher();
    if (await dispatcher.ping(answerTime)) return;
    if (timer === null) return;
    replaced += 1;
    if (replaced > attempts) onGivenUp();
    else await dispatcher.ensureWorkers();
  };

  const wait = (): void => {
    timer ??= setTimeout(async () => {
      if (document.visibilityState === 'visible') await ask();
      if (timer === null || replaced > attempts) return;
      timer = null;
      wait();
    }, patience);
  };

  const rest = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    replaced = 0;
  };

  return { wait, rest, stop: rest };
};
