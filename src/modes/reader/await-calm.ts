/** Frames without scrolling after which what is left of earlier scrolling counts as over. */
const calmFrames = 3;

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
 * for how long a place must be held against that: until some frames have passed in which nothing scrolls.
 */
export const awaitCalm = (
  window: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>,
): Calm => {
  let request = 0;
  let left = 0;

  const count = () => {
    left -= 1;
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
      request = window.requestAnimationFrame(count);
    },
    stir: () => {
      if (left > 0) left = calmFrames;
    },
    end,
  };
};
