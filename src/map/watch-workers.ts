import { getGlobalDispatcher } from 'maplibre-gl';

/** Milliseconds between an answer and the next question. */
const askPause = 1_000;

/**
 * Milliseconds between two looks for an answer. Time is counted in looks, because a page that is itself busy
 * comes to neither looks nor answers.
 */
const lookPause = 300;

/**
 * Looks without an answer after which workers count as dead. Those that have nothing to do answer within
 * milliseconds; on a slow machine those that have work are busy with a fine level for many seconds.
 */
const patience = { free: 4, busy: 67 } as const;

/** How often the workers are replaced before the picture is given up as it is. */
const attempts = 1;

/** Milliseconds after which MapLibre itself lets a question go. */
const longestAnswer = 600_000;

export type WorkerWatch = {
  /** The picture is waited for. To be called before the workers are given work. */
  wait(): void;
  /** The picture is complete. */
  rest(): void;
  stop(): void;
};

/**
 * MapLibre draws nothing, without an error, when its worker dies. This asks after the workers as long as the page
 * is in sight and has MapLibre replace dead ones, which it answers like a lost context: with a new style. Workers
 * do their work in turn: whoever answers has done all that came before the question. `onGivenUp` is told true where
 * replacing does not help, and false if they answer after all.
 */
export const watchWorkers = (
  document: Document,
  onGivenUp: (isGivenUp: boolean) => void,
): WorkerWatch => {
  const workers = getGlobalDispatcher();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isStopped = false;
  let isResting = false;
  /** They have answered since they were last given work. */
  let isFree = false;
  /** How often they may have been given work. */
  let given = 0;
  /** The looks without an answer that are left to those who are asked. */
  let looksLeft = 0;
  let replaced = 0;
  let isGivenUp = false;

  const giveUp = (isLost: boolean): void => {
    if (isGivenUp === isLost) return;
    isGivenUp = isLost;
    onGivenUp(isLost);
  };

  const isSeen = (): boolean => document.visibilityState === 'visible';

  const hasWork = (): void => {
    given += 1;
    isFree = false;
    isResting = false;
  };

  // MapLibre makes new ones with each new style: they have to start before they answer.
  const onNewWorkers = (): void => {
    hasWork();
    looksLeft = patience.busy;
  };

  const answer = (): Promise<boolean> =>
    new Promise((resolve) => {
      looksLeft = isFree ? patience.free : patience.busy;
      const looking = setInterval(() => {
        looksLeft -= 1;
        if (looksLeft === 0 || isStopped) end(false);
      }, lookPause);
      const end = (isAnswered: boolean): void => {
        clearInterval(looking);
        resolve(isAnswered);
      };
      void workers.ping(longestAnswer).then(end);
    });

  const replace = async (): Promise<void> => {
    isFree = false;
    if (isGivenUp) return;
    replaced += 1;
    if (replaced > attempts) giveUp(true);
    else await workers.ensureWorkers();
  };

  /** Resolves to how long to wait with the next question. */
  const ask = async (): Promise<number> => {
    const askedAtRest = isResting;
    const givenBefore = given;
    const isAnswered = await answer();
    if (isStopped || !(isAnswered || isSeen())) return askPause;
    if (!isAnswered) {
      await replace();
      return askPause;
    }
    isFree = askedAtRest && given === givenBefore;
    giveUp(false);
    return isResting && !isFree ? 0 : askPause;
  };

  /** Asks now, and from then on again and again. */
  const keepAsking = async (): Promise<void> => {
    clearTimeout(timer);
    isAsking = true;
    const wait = isSeen() ? await ask() : askPause;
    isAsking = false;
    if (!isStopped) timer = setTimeout(keepAsking, wait);
  };

  const created = workers.on('workerscreate', onNewWorkers);

  return {
    wait: () => {
      // Asked before the work begins, those that had nothing to do show at once whether they live.
      if (!isAsking && (isFree || timer === undefined)) void keepAsking();
      hasWork();
    },
    rest: () => {
      isResting = true;
      if (!isGivenUp) replaced = 0;
      if (!isAsking && !isFree) void keepAsking();
    },
    stop: () => {
      isStopped = true;
      created.unsubscribe();
      clearTimeout(timer);
    },
  };
};
