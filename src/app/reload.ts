import { takeNewest } from './offline-worker.ts';

/** How often the page has been loaded again in this session, as far as the browser keeps it. */
const storageKey = 'thaw.reloads';

/** Milliseconds after which a page that runs needs no more patience. */
const healthyAfter = 600_000;

/** Where nothing is kept: as after so many. */
const unknown = 5;

/** Milliseconds before the page is loaded again, which has been done so many times: twice as long each time, up to five minutes. */
export const waitBefore = (reloads: number): number => Math.min(300, 2 ** reloads) * 1000;

const recallCount = (window: Window): number => {
  try {
    const count = Number(window.sessionStorage.getItem(storageKey));
    return Number.isInteger(count) && count >= 0 ? count : 0;
  } catch {
    return unknown;
  }
};

const keepCount = (window: Window, count: number): void => {
  try {
    window.sessionStorage.setItem(storageKey, String(count));
  } catch {
    // Then each wait is a long one.
  }
};

/** Loading the page without what it is served from would show the browser's own page, and no script to leave it. */
const canReload = async ({ location, fetch }: Window & typeof globalThis): Promise<boolean> => {
  if (!location.protocol.startsWith('http')) return true;
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/**
 * Loads the page again, later each time, and only when it can be had. A second call before that does nothing.
 * @param isWanted asked once more before it is done.
 */
export type Reload = (isWanted?: () => boolean) => void;

export const createReload = (window: Window & typeof globalThis): Reload => {
  let isPending = false;
  window.setTimeout(() => keepCount(window, 0), healthyAfter);

  const attempt = async (count: number, isWanted: () => boolean): Promise<void> => {
    if (!isWanted()) {
      isPending = false;
    } else if (await canReload(window)) {
      keepCount(window, count + 1);
      await takeNewest(window.navigator.serviceWorker).catch(() => undefined);
      window.location.reload();
    } else {
      window.setTimeout(() => attempt(count + 1, isWanted), waitBefore(count + 1));
    }
  };

  return (isWanted = () => true) => {
    if (isPending) return;
    isPending = true;
    const count = recallCount(window);
    window.setTimeout(() => attempt(count, isWanted), waitBefore(count));
  };
};
