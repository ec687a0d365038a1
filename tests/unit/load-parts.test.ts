import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createParts } from '../../src/loading/load-parts.ts';
import { frame } from '../fixtures/map-frames.ts';

const camera = (zoom: number) => ({ ...frame.camera, zoom });

/** A part that shows from zoom 3 to 6, and when it was fetched. */
const watchPart = (isPassedBy: boolean) => {
  const frames: (() => void)[] = [];
  const fetched: string[] = [];
  const shows = ({ zoom }: { readonly zoom: number }) => zoom > 3 && zoom < 6;
  const parts = createParts(
    [
      {
        name: 'world',
        isPassedBy,
        isWanted: shows,
        isNeeded: shows,
        load: async () => void fetched.push('world'),
      },
    ],
    () => undefined,
    () => undefined,
    (callback) => void frames.push(callback),
  );
  const drawFrame = () => {
    for (const callback of frames.splice(0)) callback();
  };
  return { parts, fetched, drawFrame };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('fetches nothing for a camera that flies through', () => {
  const { parts, fetched, drawFrame } = watchPart(true);
  for (const zoom of [2, 3.5, 4.5, 5.5, 7]) {
    parts.want(camera(zoom));
    drawFrame();
    // A slow machine.
    vi.advanceTimersByTime(400);
  }
  vi.advanceTimersByTime(60_000);
  expect(fetched).toEqual([]);
  expect(parts.isAwaited(camera(4))).toBe(false);
});

it('fetches nothing for the same flight on a machine that takes most of a second for a frame', () => {
  const { parts, fetched, drawFrame } = watchPart(true);
  for (let step = 0; step < 20; step += 1) {
    parts.want(camera(3.1 + step / 7));
    drawFrame();
    vi.advanceTimersByTime(800);
  }
  parts.want(camera(7));
  vi.advanceTimersByTime(60_000);
  drawFrame();
  expect(fetched).toEqual([]);
});

it('fetches for a camera that stays, which is awaited from the beginning', () => {
  const { parts, fetched, drawFrame } = watchPart(true);
  parts.want(camera(4));
  expect(parts.isAwaited(camera(4))).toBe(true);
  expect(fetched).toEqual([]);
  vi.advanceTimersByTime(300);
  drawFrame();
  expect(fetched).toEqual(['world']);
});

it('fetches for a camera that moves slowly', () => {
  const { parts, fetched } = watchPart(true);
  for (let step = 0; step < 45; step += 1) {
    parts.want(camera(3.1 + step / 20));
    vi.advanceTimersByTime(100);
  }
  expect(fetched).toEqual(['world']);
});

it('fetches at once what no flight passes by', () => {
  const { parts, fetched } = watchPart(false);
  parts.want(camera(4));
  expect(fetched).toEqual(['world']);
});

/** A part that says when its file has come, and when it has been made of it. */
const watchSlowPart = () => {
  const onChange = vi.fn();
  let tell = { arrived: () => undefined as unknown, made: () => undefined as unknown };
  const parts = createParts(
    [
      {
        name: 'world',
        isPassedBy: false,
        isWanted: () => true,
        isNeeded: () => true,
        load: (arrived) =>
          new Promise((resolve) => {
            tell = { arrived, made: () => resolve() };
          }),
      },
    ],
    onChange,
    () => undefined,
    () => undefined,
  );
  parts.want(camera(4));
  return { parts, onChange, arrive: () => tell.arrived(), make: () => tell.made() };
};

it('goes without a part whose file does not come', () => {
  const { parts } = watchSlowPart();
  vi.advanceTimersByTime(9_999);
  expect(parts.isAwaited(camera(4))).toBe(true);
  vi.advanceTimersByTime(1);
  expect(parts.isAwaited(camera(4))).toBe(false);
});

it('waits for a part whose file has come, however long a busy machine takes to make it', async () => {
  const { parts, arrive, make } = watchSlowPart();
  vi.advanceTimersByTime(5_000);
  arrive();
  vi.advanceTimersByTime(60_000);
  expect(parts.isAwaited(camera(4))).toBe(true);
  make();
  await vi.advanceTimersByTimeAsync(0);
  expect(parts.isAwaited(camera(4))).toBe(false);
});

it('tells of a part that comes after it was gone without', async () => {
  const { onChange, make } = watchSlowPart();
  vi.advanceTimersByTime(20_000);
  expect(onChange).toHaveBeenCalledTimes(1);
  make();
  await vi.advanceTimersByTimeAsync(0);
  expect(onChange).toHaveBeenCalledTimes(2);
});
