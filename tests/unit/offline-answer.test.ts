import { describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../src/offline/answer-request.ts';
import type { Entry, FileStore } from '../../src/offline/file-store.ts';
import { completeFiles, installFiles } from '../../src/offline/install-files.ts';
import type { KeptFile } from '../../src/offline/kept-file.ts';

const scope = 'https://example.org/thaw/';

const entryOf = (file: string, keep: KeptFile['keep'] = 'always'): Entry => ({
  file,
  keep,
  hash: 'hash',
  address: scope + file,
  key: `${scope}${file}?kept`,
});

const story = entryOf('index.html');
const print = entryOf('print.html');
const picture = entryOf('assets/relief.webp', 'unless-saving');
const seldom = entryOf('stills/s01.jpg', 'when-used');

type Disk = Map<string, string>;

/** A store over a map; `served` is what the network has of this version. */
const fakeStore = (disk: Disk, served: Disk, changes: Partial<FileStore> = {}): FileStore => {
  const fetched = (entry: Entry): string => {
    const text = served.get(entry.file);
    if (text === undefined) throw new TypeError('Failed to fetch');
    return text;
  };
  return {
    entries: [story, print, picture, seldom],
    find: () => null,
    read: async ({ key }) => (disk.has(key) ? new Response(disk.get(key)) : null),
    keep: async (entry) => {
      disk.set(entry.key, fetched(entry));
    },
    fetch: async (entry) => {
      const text = fetched(entry);
      return {
        response: new Response(text),
        put: async () => {
          disk.set(entry.key, text);
        },
      };
    },
    keys: async () => new Set(disk.keys()),
    discard: async (keys) => {
      for (const key of keys) disk.delete(key);
    },
    clean: async () => undefined,
    clear: async () => disk.clear(),
    ...changes,
  };
};

const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));

const ask = async (store: FileStore, entry: Entry, mode: RequestMode = 'cors') => {
  const work: Promise<unknown>[] = [];
  const end = vi.fn(async () => undefined);
  const parts = {
    store,
    lastPage: 'the last page',
    lastUntil: (one: Promise<unknown>) => void work.push(one),
    end,
  };
  const request = { mode, url: entry.address } as Request;
  const response = await answerRequest(parts, request, entry);
  await Promise.all(work);
  return { response, end };
};

describe('an answer of the worker', () => {
  it('is what is kept', async () => {
    const { response } = await ask(fakeStore(new Map([[picture.key, 'kept']]), new Map()), picture);
    expect(await response.text()).toBe('kept');
  });

  it('comes from the network and is put back where nothing is kept', async () => {
    const disk: Disk = new Map();
    const { response } = await ask(fakeStore(disk, new Map([[picture.file, 'sent']])), picture);
    expect(await response.text()).toBe('sent');
    expect(disk.get(picture.key)).toBe('sent');
  });

  it('comes from the network where the storage is denied or full', async () => {
    const served = new Map([[picture.file, 'sent']]);
    const whole = fakeStore(new Map(), served);
    const store: FileStore = {
      ...whole,
      read: denied,
      fetch: async (entry) => ({ ...(await whole.fetch(entry)), put: denied }),
    };
    const { response } = await ask(store, picture);
    expect(await response.text()).toBe('sent');
  });

  it('is an error, and never another version, where a file cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('of another version'));
    const { response, end } = await ask(fakeStore(new Map(), new Map()), picture);
    expect(response.type).toBe('error');
    expect(end).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('leads from a lost page to one with the whole text', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const disk = new Map([[print.key, 'text']]);
    const { response } = await ask(fakeStore(disk, new Map()), story, 'navigate');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(print.address);
    vi.unstubAllGlobals();
  });

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['has no such page', async () => new Response('', { status: 404 })],
  ])('says what to do where nothing is left and the server %s', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch);
    const { response, end } = await ask(
      fakeStore(new Map(), new Map(), { read: denied }),
      story,
      'navigate',
    );
    expect(await response.text()).toBe('the last page');
    expect(response.status).toBe(503);
    expect(end).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('passes on the page of a newer version, and ends, where its own is lost', async () => {
    vi.stubGlobal('fetch', async () => new Response('newer'));
    const disk = new Map([[print.key, 'text']]);
    const { response, end } = await ask(fakeStore(disk, new Map()), story, 'navigate');
    expect(await response.text()).toBe('newer');
    expect(end).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

const all = new Map([story, print, picture, seldom].map(({ file }) => [file, file]));

describe('completing', () => {
  it('fetches what is missing, and nothing else', async () => {
    const disk = new Map([[story.key, 'kept']]);
    await completeFiles(fakeStore(disk, all), false);
    expect(disk.get(story.key)).toBe('kept');
    expect([...disk.keys()]).toEqual([story.key, print.key, picture.key]);
  });
});

describe('installing', () => {
  it('keeps what a visit needs, and leaves what is seldom seen until it is', async () => {
    const disk: Disk = new Map();
    await installFiles(fakeStore(disk, all), false);
    expect([...disk.keys()]).toEqual([story.key, print.key, picture.key]);
  });

  it('keeps only the text where the reader saves data', async () => {
    const disk: Disk = new Map();
    await installFiles(fakeStore(disk, all), true);
    expect([...disk.keys()]).toEqual([story.key, print.key]);
  });

  it('fetches nothing that is kept already', async () => {
    const disk = new Map([[story.key, 'kept']]);
    await installFiles(fakeStore(disk, all), false);
    expect(disk.get(story.key)).toBe('kept');
  });

  it('goes on the next time where the network has failed', async () => {
    const disk: Disk = new Map();
    const some = new Map([[story.file, 'text']]);
    await expect(installFiles(fakeStore(disk, some), false)).rejects.toThrow('Failed to fetch');
    expect([...disk.keys()]).toEqual([story.key]);
  });

  it('takes back what it has written where the device is full, and no more', async () => {
    const older = `${scope}older`;
    const disk = new Map([[older, 'of an older version']]);
    const store = fakeStore(disk, all);
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const keep: FileStore['keep'] = (entry) => (entry === picture ? full() : store.keep(entry));
    await expect(installFiles({ ...store, keep }, false)).rejects.toThrow('full');
    expect([...disk.keys()]).toEqual([older]);
  });
});
