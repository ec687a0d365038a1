import type { Camera } from '../timeline/frame.ts';

/** A file of the ground that is loaded when the camera comes to where it is drawn. */
export type Part = {
  readonly name: string;
  /** Whether it is fetched for this camera, perhaps ahead of its use. */
  isWanted(camera: Camera): boolean;
  /** Whether the picture of this camera is incomplete without it. */
  isNeeded(camera: Camera): boolean;
  /** A camera in flight passes it by: it is fetched for one that stays. */
  readonly isPassedBy: boolean;
  /**
   * Fetches, checks and shows it. `arrived` is called where the file has come and much is left to do: the machine's
   * own work is waited for, the network only so long.
   */
  load(arrived: () => void): Promise<void>;
};

export type Parts = {
  /** Tells of the camera; begins to load what it wants and has not been loaded yet. */
  want(camera: Camera): void;
  /** Whether something that this camera needs is still on its way. */
  isAwaited(camera: Camera): boolean;
};

/** Milliseconds after which the picture counts as complete without a part whose file has not come. */
const patience = 10_000;

/** Milliseconds without another camera after which the camera counts as staying, if a frame more brings none. */
const rest = 250;

/** Milliseconds of flight after which a part that is wanted all the time is fetched even if the camera never rests. */
const longestFlight = 4_000;

/** The milliseconds that a step of a flight counts at most: on a slow machine a flight has as many steps, not more. */
const longestStep = 100;

/**
 * Loads each part once. Parts that a flight passes by wait until the camera stays: they would come in the
 * midst of the flight, or too late for it. A part that is late is still shown when it comes; one that fails is told to
 * `onLost`. `onChange` is called whenever the answer of `isAwaited` may have changed, and when a part has come late.
 */
export const createParts = (
  parts: readonly Part[],
  onChange: () => void,
  onLost: (part: Part, error: unknown) => void,
  nextFrame: (callback: () => void) => void,
): Parts => {
  const awaited = new Set<Part>();
  const begun = new Set<Part>();

  /** Parts that will be fetched when the camera stays, and the milliseconds of flight that they were wanted for. */
  const pending = new Map<Part, number>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;

  const begin = (part: Part): void => {
    pending.delete(part);
    begun.add(part);
    awaited.add(part);
    const stopWaiting = (): void => {
      clearTimeout(timer);
      awaited.delete(part);
      onChange();
    };
    const timer = setTimeout(stopWaiting, patience);
    void part
      .load(() => clearTimeout(timer))
      .catch((error: unknown) => onLost(part, error))
      .finally(stopWaiting);
  };

  const consider = (part: Part, camera: Camera, step: number): void => {
    if (begun.has(part)) return;
    const before = pending.get(part);
    const flown = before === undefined ? 0 : before + step;
    if (!part.isWanted(camera)) pending.delete(part);
    else if (part.isPassedBy && flown < longestFlight) pending.set(part, flown);
    else begin(part);
  };

  return {
    want: (camera) => {
      const now = performance.now();
      const step = Math.min(now - last, longestStep);
      last = now;
      for (const part of parts) consider(part, camera, step);
      clearTimeout(resting);
      if (pending.size === 0) return;
      const stay = (): void => {
        if (resting !== timer) return;
        for (const part of [...pending.keys()]) begin(part);
      };
      // Where frames take longer than the rest, the next of them still tells of a flight.
      const timer = setTimeout(() => nextFrame(stay), rest);
      resting = timer;
    },
    isAwaited: (camera) => [...awaited, ...pending.keys()].some((part) => part.isNeeded(camera)),
  };
};
