import type { FileStore } from './file-store.ts';
import type { KeptFile } from './kept-file.ts';

const isWanted = ({ keep }: KeptFile, isSaving: boolean): boolean =>
  keep === 'always' || (keep === 'unless-saving' && !isSaving);

const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/**
 * Keeps what a visit needs, one file after the other; what is there already, of an earlier version or attempt, is looked
 * at and not fetched again. Where the device is full, what has been added is taken away again.
 * @param isSaving the reader saves data.
 * @throws where a file cannot be had or kept.
 */
export const installFiles = async (store: FileStore, isSaving: boolean): Promise<void> => {
  const before = await store.keys();
  try {
    for (const entry of store.entries.filter((file) => isWanted(file, isSaving))) {
      if ((await store.read(entry)) === null) await store.keep(entry);
    }
  } catch (error) {
    if (isFull(error)) {
      await store.discard([...(await store.keys())].filter((key) => !before.has(key)));
    }
    throw error;
  }
};

/**
 * Fetches what a visit needs and what is not there any longer: thrown away by the browser, or because it was damaged.
 * @throws as `installFiles`; what has been kept by then stays.
 */
export const completeFiles = async (store: FileStore, isSaving: boolean): Promise<void> => {
  const there = await store.keys();
  for (const entry of store.entries.filter((file) => isWanted(file, isSaving))) {
    if (!there.has(entry.key)) await store.keep(entry);
  }
};
