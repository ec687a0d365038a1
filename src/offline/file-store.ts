import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { fetchFile } from './fetch-file.ts';
import type { KeptFile } from './kept-file.ts';
import { verified } from './verified.ts';

/** One file of this version: where it is on the network, and where in the cache. */
export type Entry = KeptFile & { readonly address: string; readonly key: string };

export type FileStore = {
  readonly entries: readonly Entry[];
  /** The entry that a request is for, whatever its query; null where it is for none of this version. */
  find(request: Request): Entry | null;
  /** What is kept of it. Throws away what is not the file. Null where there is nothing left. */
  read(entry: Entry): Promise<Response | null>;
  /** Fetches it from the network and keeps it. Resolves when it is kept. @throws where either fails. */
  keep(entry: Entry): Promise<void>;
  /** Fetches it from the network; `put` keeps it, where there is room for it. @throws where it cannot be had. */
  fetch(entry: Entry): Promise<{ readonly response: Response; readonly put: () => Promise<void> }>;
  /** The keys of all that is kept, of other versions too. */
  keys(): Promise<ReadonlySet<string>>;
  discard(keys: Iterable<string>): Promise<void>;
  /** Throws away what is of another version. */
  clean(event: Parameters<PrecacheController['activate']>[0]): Promise<unknown>;
  /** Throws everything away. */
  clear(): Promise<unknown>;
};

/** Files in assets/ are named after what is in them; of others a version is to be told by its key. */
const isNamedAfterContent = (file: string): boolean => file.startsWith('assets/');

/** @param scope the address of the site's root. */
export const createFileStore = (files: readonly KeptFile[], scope: string): FileStore => {
  const cacheName = `thaw-${scope}`;
  const controller = new PrecacheController({ cacheName });
  controller.addToCacheList(
    files.map(({ file, hash }) => ({
      url: new URL(file, scope).href,
      revision: isNamedAfterContent(file) ? null : hash,
      integrity: `sha256-${hash}`,
    })),
  );
  const entries = files.map((file): Entry => {
    const address = new URL(file.file, scope).href;
    return { ...file, address, key: controller.getCacheKeyForURL(address) ?? address };
  });
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const { match } = new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] });
  const open = (): Promise<Cache> => caches.open(cacheName);

  const find = (request: Request): Entry | null => {
    const url = new URL(request.url);
    const found = match({ request, url, sameOrigin: true, event: undefined as never });
    const key = typeof found === 'object' && 'cacheKey' in found ? found.cacheKey : null;
    return byKey.get(String(key)) ?? null;
  };

  return {
    entries,
    find,
    read: async ({ key, hash }) => {
      const cache = await open();
      const kept = await cache.match(key);
      if (kept === undefined) return null;
      const response = await verified(kept, hash);
      if (response === null) await cache.delete(key);
      return response;
    },
    keep: async (entry) => {
      const response = await fetchFile({ ...entry, priority: 'low' });
      await (await open()).put(entry.key, response);
    },
    fetch: async (entry) => {
      const response = await fetchFile(entry);
      const copy = response.clone();
      return { response, put: async () => (await open()).put(entry.key, copy) };
    },
    keys: async () => new Set((await (await open()).keys()).map(({ url }) => url)),
    discard: async (keys) => {
      const cache = await open();
      for (const key of keys) await cache.delete(key);
    },
    clean: (event) => controller.activate(event),
    clear: () => caches.delete(cacheName),
  };
};
