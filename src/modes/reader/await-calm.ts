/** Frames without scrolling after which what is left of earlier scrolling counts as over. */
const calmFrames = 3;

/** Milliseconds after which scrolling is somebody's will, a script's perhaps: no browser's own lasts so long. */
const longest = 4000;

export type Calm = {
  /** Whether scrolling that began before the last `begin` may still be going on. */
  isAwaited(): boolean;
  begin(): void;
  /** The page has scrolled: the frames are counted anew. */
  stir(): void;
  end(): void;
};

/**
 * Browsers carry on a smooth scroll, by the wheel or by a key, from wherever a script puts the page meanwhile. Tells
 * for how long a place must be held against that: until some frames have passed in which nothing scrolls, or a few
 * seconds.
 */
export const awaitCalm = (
  window: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>,
): Calm => {
  let request = 0;
  let left = 0;
  /** The time of the first frame after `begin`. */
  let first: number | null = null;

  const count = (time: number) => {
    first ??= time;
    left = time - first < longest ? left - 1 : 0;
    request = left > 0 ? window.requestAnimationFrame(count) : 0;
  };
  const end = () => {
    window.cancelAnimationFrame(request);
    request = 0;
    left = 0;
  };
  return {
    isAwaited: () => left > 0,
    begin: () => {
      end();
      left = calmFrames;
      first = null;
      request = window.requestAnimationFrame(count);
    },
    stir: () => {
      if (left > 0) left = calmFrames;
    },
    end,
  };
};
