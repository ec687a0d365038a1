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
