import { build, files, lastPage } from 'virtual:thaw/kept-files';
import { answerRequest } from './answer-request.ts';
import { createFileStore } from './file-store.ts';
import { completeFiles, installFiles } from './install-files.ts';
import type { Order } from './kept-file.ts';

declare const self: ServiceWorkerGlobalScope;

type SavingNavigator = WorkerNavigator & {
  readonly connection?: { readonly saveData?: boolean };
};

const { scope } = self.registration;
const store = createFileStore(files, scope);

const isSaving = (): boolean => (navigator as SavingNavigator).connection?.saveData === true;

const end = async (): Promise<void> => {
  await store.clear();
  await self.registration.unregister();
};

/** A page of an older version would lose its files. */
const takeOver = async (): Promise<void> => {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (windows.filter(({ url }) => url.startsWith(scope)).length < 2) await self.skipWaiting();
};

const obey = async (order: Order): Promise<void> => {
  switch (order.kind) {
    case 'control':
      if (order.build === build) await self.clients.claim();
      break;
    case 'complete':
      // Where that cannot be done now, it is done another time.
      await completeFiles(store, isSaving()).catch(() => undefined);
      break;
    case 'take-over':
      await takeOver();
      break;
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(installFiles(store, isSaving()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(store.clean(event));
});

self.addEventListener('message', (event) => {
  event.waitUntil(obey(event.data as Order));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const entry = request.method === 'GET' ? store.find(request) : null;
  if (entry === null) return;
  const lastUntil = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answerRequest({ store, lastPage, lastUntil, end }, request, entry));
});
