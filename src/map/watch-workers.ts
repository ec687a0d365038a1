import { getGlobalDispatcher } from 'maplibre-gl';

/** Milliseconds without a complete picture after which the workers are asked whether they live. */
const patience = 4_000;

/**
 * Milliseconds that workers get to answer, one time after the other, before they count as dead: on a slow
 * machine they are busy with a fine level for many seconds.
 */
const answerTimes = [3_000, 15_000] as const;

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
 * with a new style. `onGivenUp` is told true where that does not help, and false if they answer after all.
 */
export const watchWorkers = (
  document: Document,
  onGivenUp: (isGivenUp: boolean) => void,
): WorkerWatch => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let replaced = 0;
  let isGivenUp = false;

  const giveUp = (given: boolean): void => {
    if (isGivenUp === given) return;
    isGivenUp = given;
    onGivenUp(given);
  };

  const isWaiting = (): boolean => timer !== null;

  /** Null where the picture has become complete meanwhile. */
  const answer = async (): Promise<boolean | null> => {
    for (const time of answerTimes) {
      if (await getGlobalDispatcher().ping(time)) return true;
      if (!isWaiting()) return null;
    }
    return false;
  };

  const ask = async (): Promise<void> => {
    const answered = await answer();
    if (answered === true) giveUp(false);
    if (answered !== false || isGivenUp) return;
    replaced += 1;
    if (replaced > attempts) giveUp(true);
    else await getGlobalDispatcher().ensureWorkers();
  };

  const wait = (): void => {
    timer ??= setTimeout(async () => {
      if (document.visibilityState === 'visible') await ask();
      if (timer === null) return;
      timer = null;
      wait();
    }, patience);
  };

  const rest = (): void => {
    // What has been given up is asked after until it answers.
    if (isGivenUp) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    replaced = 0;
  };

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  return { wait, rest, stop };
};
