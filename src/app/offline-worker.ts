import { trustScript } from '../loading/trusted-scripts.ts';
import type { Order } from '../offline/kept-file.ts';

/** Built by scripts/prerender/service-worker-plugin.ts, beside the page. */
const address = './service-worker.js';

export const registerWorker = (workers: ServiceWorkerContainer) =>
  workers.register(trustScript(address), { updateViaCache: 'none' });

/** Milliseconds in which a worker that has been installed takes over. */
const patience = 5000;

const tell = (worker: ServiceWorker, order: Order): void => worker.postMessage(order);

/**
 * A page that has come without a worker has one from now on, where both are of the same build; one that has a worker
 * lets it fetch what is missing.
 */
export const callWorker = async (workers: ServiceWorkerContainer, build: string): Promise<void> => {
  const { active } = await workers.ready;
  if (workers.controller !== null) tell(workers.controller, { kind: 'complete' });
  else if (active !== null) tell(active, { kind: 'control', build });
};

/** Resolves to whether the worker has been installed; false where it could not be. */
const installed = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'parsed' && worker.state !== 'installing') resolve(true);
      else return;
      worker.removeEventListener('statechange', look);
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Has what is newest on the server kept, where this page has come out of what was kept. Resolves to whether loading the
 * page anew brings it. Where it cannot be kept, nothing is any longer.
 */
export const keepNewest = async (workers: ServiceWorkerContainer | undefined): Promise<boolean> => {
  if (workers === undefined || workers.controller === null) return true;
  const registration = await workers.getRegistration();
  if (registration === undefined) return true;
  try {
    await registration.update();
    const newest = registration.installing ?? registration.waiting;
    if (newest === null) return false;
    if (await installed(newest)) return true;
  } catch (error) {
    console.warn(error);
  }
  return registration.unregister();
};

/** Lets a worker that waits take over, if it may, just before the page is loaded anew. */
export const takeNewest = async (workers: ServiceWorkerContainer | undefined): Promise<void> => {
  const waiting = (await workers?.getRegistration())?.waiting ?? null;
  if (workers === undefined || waiting === null) return;
  await new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, patience);
    tell(waiting, { kind: 'take-over' });
  });
};
