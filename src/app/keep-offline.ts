import { callWorker, registerWorker } from './offline-worker.ts';
import { type AppStore, watch } from './store.ts';

/** Milliseconds for which the picture has stood when fetching what is kept disturbs nobody. */
const calm = 4000;

/** Milliseconds after which a browser that is never idle begins all the same. */
const longestBusy = 10_000;

/** A page from a disk, the one file and a frame of somebody else's page keep nothing. */
const mayKeep = (window: Window): boolean =>
  window.location.protocol.startsWith('http') &&
  window.parent === window &&
  window.document.documentElement.dataset['placed'] === undefined;

const whenIdle = (window: Window, callback: () => void): void => {
  // Not every browser has it.
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(callback, { timeout: longestBusy });
  } else {
    setTimeout(callback);
  }
};

const keep = async (window: Window): Promise<void> => {
  const { serviceWorker } = window.navigator;
  await registerWorker(serviceWorker);
  const { build } = window.document.documentElement.dataset;
  if (build !== undefined) await callWorker(serviceWorker, build);
};

/**
 * Keeps the story on the device, for reading without a server: once the picture has stood for some seconds, so that
 * nothing competes with the first. Where that cannot be done, the page goes on as it is.
 */
export const keepOffline = (window: Window, store: AppStore): void => {
  if (!mayKeep(window)) return;
  let timer = 0;
  const begin = () => {
    undo();
    whenIdle(window, () => void keep(window).catch((error: unknown) => console.warn(error)));
  };
  const onSettled = (isSettled: boolean) => {
    window.clearTimeout(timer);
    if (isSettled) timer = window.setTimeout(begin, calm);
  };
  const undo = watch(store, ({ settled }) => settled, onSettled);
  onSettled(store.getState().settled);
};
