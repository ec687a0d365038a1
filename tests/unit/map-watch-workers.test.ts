import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWorkers } from '../../src/map/watch-workers.ts';
import { runs } from '../fixtures/runs.ts';

/** Workers that do one thing after the other, a question among them; dead ones never answer. */
const workers = vi.hoisted(() => ({
  busyUntil: 0,
  replaced: 0,
  asked: 0,
  give: (milliseconds: number): void => {
    workers.busyUntil = Math.max(workers.busyUntil, Date.now()) + milliseconds;
  },
  die: (): void => {
    workers.busyUntil = Number.POSITIVE_INFINITY;
  },
  ping: (time: number): Promise<boolean> =>
    new Promise((resolve) => {
      workers.asked += 1;
      const left = workers.busyUntil - Date.now();
      setTimeout(() => resolve(left <= time), Math.max(0, Math.min(time, left)));
    }),
  listeners: new Set<() => void>(),
  on: (_: 'workerscreate', listener: () => void) => {
    workers.listeners.add(listener);
    return { unsubscribe: () => workers.listeners.delete(listener) };
  },
  ensureWorkers: async (): Promise<void> => {
    workers.replaced += 1;
  },
}));

vi.mock('maplibre-gl', () => ({ getGlobalDispatcher: () => workers }));

const watched = () => {
  const told: boolean[] = [];
  const page = { visibilityState: 'visible' as DocumentVisibilityState };
  const watch = watchWorkers(page as Document, (isGivenUp) => told.push(isGivenUp));
  return { told, watch, page };
};

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the watch over the workers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    workers.replaced = 0;
    workers.asked = 0;
    workers.busyUntil = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A picture that stands, with workers that have told that they have nothing to do. */
  const resting = async () => {
    const all = watched();
    all.watch.wait();
    all.watch.rest();
    await pass(5_000);
    return all;
  };

  it('never replaces living ones, however they are given work of up to fifteen seconds', async () => {
    const work = fc.record({
      milliseconds: fc.integer({ min: 0, max: 15_000 }),
      restsFor: fc.integer({ min: 0, max: 6_000 }),
      flight: fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 12 }), async (days) => {
        workers.busyUntil = 0;
        workers.replaced = 0;
        const { watch, told } = watched();
        for (const { milliseconds, restsFor, flight } of days) {
          for (const step of flight) {
            watch.wait();
            await pass(step);
          }
          watch.wait();
          workers.give(milliseconds);
          // Work that is wanted no more by now is done all the same.
          watch.rest();
          await pass(restsFor);
          await pass(Math.max(0, workers.busyUntil - Date.now() - 3_000));
        }
        watch.stop();
        expect(workers.replaced).toBe(0);
        expect(told).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('replaces those that die at rest within three and a half seconds', async () => {
    const { watch, told } = await resting();
    workers.die();
    await pass(3_500);
    expect(workers.replaced).toBe(1);
    expect(told).toEqual([]);
    watch.stop();
  });

  it('does so too where the next picture is wanted at once', async () => {
    const { watch } = await resting();
    workers.die();
    watch.wait();
    await pass(2_000);
    expect(workers.replaced).toBe(1);
    watch.stop();
  });

  it('gives those that the map has made anew time to start', async () => {
    const { watch } = await resting();
    watch.wait();
    workers.give(12_000);
    for (const listener of workers.listeners) listener();
    await pass(14_000);
    expect(workers.replaced).toBe(0);
    watch.stop();
    expect(workers.listeners.size).toBe(0);
  });

  it('lets a page that is busy itself, and comes to no answers, take its time', async () => {
    const { watch } = await resting();
    watch.wait();
    // Its clock goes on, and nothing else does.
    vi.setSystemTime(Date.now() + 30_000);
    await pass(600);
    expect(workers.replaced).toBe(0);
    watch.stop();
  });

  it('replaces those that die at work once, then gives the picture up', async () => {
    const { watch, told } = watched();
    workers.die();
    watch.wait();
    await pass(25_000);
    expect(workers.replaced).toBe(1);
    await pass(120_000);
    expect(workers.replaced).toBe(1);
    expect(told).toEqual([true]);
    watch.stop();
  });

  it('takes it back when they answer after all', async () => {
    const { told, watch } = watched();
    workers.give(90_000);
    watch.wait();
    await pass(60_000);
    expect(told).toEqual([true]);
    watch.rest();
    await pass(60_000);
    expect(told).toEqual([true, false]);
    watch.stop();
  });

  it('asks nothing of a page that is not seen, and goes on when it is', async () => {
    const { page, watch } = await resting();
    page.visibilityState = 'hidden';
    await pass(2_000);
    const { asked } = workers;
    workers.die();
    await pass(3_600_000);
    expect(workers.asked).toBe(asked);
    expect(workers.replaced).toBe(0);
    page.visibilityState = 'visible';
    await pass(4_000);
    expect(workers.replaced).toBe(1);
    watch.stop();
  });

  it('asks no more once it is stopped', async () => {
    const { watch } = await resting();
    watch.stop();
    const { asked } = workers;
    await pass(60_000);
    expect(workers.asked).toBe(asked);
  });
});
