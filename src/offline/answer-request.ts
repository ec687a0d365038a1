import type { Entry, FileStore } from './file-store.ts';

/** Either holds all the text of the story. */
const wholeTexts = ['index.html', 'print.html'];

type Parts = {
  readonly store: FileStore;
  /** The markup of the page for where none can be had. */
  readonly lastPage: string;
  /** Lets work go on after the answer. */
  readonly lastUntil: (work: Promise<unknown>) => void;
  /** Ends this version: nothing is kept, and the next page comes from the network. */
  readonly end: () => Promise<void>;
};

/** As it is kept; null also where the storage cannot be had. */
const readKept = async (store: FileStore, entry: Entry): Promise<Response | null> => {
  try {
    return await store.read(entry);
  } catch {
    return null;
  }
};

/** From the network, and back into the cache; null where it cannot be had with the content of this version. */
const mend = async ({ store, lastUntil }: Parts, entry: Entry): Promise<Response | null> => {
  try {
    const { response, put } = await store.fetch(entry);
    // Where it cannot be kept, it is fetched again the next time.
    lastUntil(put().catch(() => undefined));
    return response;
  } catch {
    return null;
  }
};

/** What the server has for this address now, which is of another version; null where it has nothing. */
const fetchOther = async (request: Request): Promise<Response | null> => {
  try {
    const response = await fetch(request);
    return response.ok || response.type === 'opaqueredirect' ? response : null;
  } catch {
    return null;
  }
};

/** Leads to a page that is whole and has all the text; where there is none, says what to do. */
const standIn = async ({ store, lastPage }: Parts, missing: Entry): Promise<Response> => {
  for (const entry of store.entries) {
    if (entry.key === missing.key || !wholeTexts.includes(entry.file)) continue;
    if ((await readKept(store, entry)) !== null) return Response.redirect(entry.address);
  }
  return new Response(lastPage, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};

/** Answers for a file of this version: with its content, or with an error; a page is never blank. */
export const answerRequest = async (
  parts: Parts,
  request: Request,
  entry: Entry,
): Promise<Response> => {
  const response = (await readKept(parts.store, entry)) ?? (await mend(parts, entry));
  if (response !== null) return response;
  if (request.mode !== 'navigate') return Response.error();
  const other = await fetchOther(request);
  if (other === null) return standIn(parts, entry);
  await parts.end().catch(() => undefined);
  return other;
};
