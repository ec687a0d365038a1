import type { Camera } from '../timeline/frame.ts';

/** A file of the ground that is loaded when the camera comes to where it is drawn. */
export type Part = {
  readonly name: string;
  /** Whether it is fetched for this camera, perhaps ahead of its use. */
  isWanted(camera: Camera): boolean;
  /** Whether the picture of this camera is incomplete without it. */
  isNeeded(camera: Camera): boolean;
  /** Fetches, checks and shows it. */
  load(): Promise<void>;
};

export type Parts = {
  /** Begins to load what this camera wants and has not been loaded yet. */
  want(camera: Camera): void;
  /** Whether something that this camera needs is still on its way. */
  isAwaited(camera: Camera): boolean;
};

/** Milliseconds after which the picture counts as complete without a part that has not come. */
const patience = 10_000;

/**
 * Loads each part once. A part that is late is still shown when it comes; one that fails is told to
 * `onLost`. `onChange` is called whenever the answer of `isAwaited` may have changed.
 */
export const createParts = (
  parts: readonly Part[],
  onChange: () => void,
  onLost: (part: Part, error: unknown) => void,
): Parts => {
  const awaited = new Set<Part>();
  const begun = new Set<Part>();

  const begin = (part: Part): void => {
    begun.add(part);
    awaited.add(part);
    const stopWaiting = (): void => {
      clearTimeout(timer);
      if (awaited.delete(part)) onChange();
    };
    const timer = setTimeout(stopWaiting, patience);
    void part
      .load()
      .catch((error: unknown) => onLost(part, error))
      .finally(stopWaiting);
  };

  return {
    want: (camera) => {
      for (const part of parts) if (!begun.has(part) && part.isWanted(camera)) begin(part);
    },
    isAwaited: (camera) => [...awaited].some((part) => part.isNeeded(camera)),
  };
};
