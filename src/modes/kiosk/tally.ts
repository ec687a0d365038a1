/** How often something has happened. Numbers only: they say nothing of anybody. */
export type Counts = {
  /** Visitors who chose how much of the story to see. */
  readonly visits: number;
  /** Visitors who were forgotten. */
  readonly resets: number;
  readonly faults: number;
  /** How often the page has been loaded. */
  readonly loads: number;
};

export type Counted = keyof Counts;

/** Counts since the browser was opened, and the last faults since the page was loaded. */
export type Tally = {
  count(what: 'visits' | 'resets'): void;
  fault(message: string): void;
  counts(): Counts;
  /** The last of them, the newest first. */
  lastFaults(): readonly string[];
};

const storageKey = 'thaw.counts';
const none: Counts = { visits: 0, resets: 0, faults: 0, loads: 0 };
const mostKept = 5;
const longest = 200;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The counts in what the browser kept; none where that is junk. */
export const countsIn = (kept: string | null): Counts => {
  try {
    const read: unknown = JSON.parse(kept ?? '');
    if (typeof read !== 'object' || read === null) return none;
    const entries = new Map<string, unknown>(Object.entries(read));
    const of = (what: Counted) => {
      const value = entries.get(what);
      return isCount(value) ? value : 0;
    };
    return { visits: of('visits'), resets: of('resets'), faults: of('faults'), loads: of('loads') };
  } catch {
    return none;
  }
};

/** Counts in the browser's memory of this window, which the page's reloads keep and its closing empties. */
export const createTally = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): Tally => {
  let counts = none;
  let faults: readonly string[] = [];
  try {
    counts = countsIn(storage().getItem(storageKey));
  } catch {
    // Then they are those of the page's own life.
  }
  const count = (what: Counted) => {
    counts = { ...counts, [what]: counts[what] + 1 };
    try {
      storage().setItem(storageKey, JSON.stringify(counts));
    } catch {
      // As above.
    }
  };
  count('loads');
  return {
    count,
    fault: (message) => {
      faults = [message.slice(0, longest), ...faults].slice(0, mostKept);
      count('faults');
    },
    counts: () => counts,
    lastFaults: () => faults,
  };
};
