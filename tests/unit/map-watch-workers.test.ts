import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWorkers } from '../../src/map/watch-workers.ts';

/** Workers that answer once they have been busy for so many milliseconds more; dead ones never do. */
const workers = vi.hoisted(() => ({
  busyUntil: 0,
  replaced: 0,
  ping: (time: number): Promise<boolean> =>
    new Promise((resolve) => {
      const left = workers.busyUntil - Date.now();
      setTimeout(() => resolve(left <= time), Math.max(0, Math.min(time, left)));
    }),
  ensureWorkers: async (): Promise<void> => {
    workers.replaced += 1;
  },
}));

vi.mock('maplibre-gl', () => ({ getGlobalDispatcher: () => workers }));

const watched = () => {
  const told: boolean[] = [];
  const page = { visibilityState: 'visible' } as Document;
  const watch = watchWorkers(page, (isGivenUp) => told.push(isGivenUp));
  return { told, watch };
};

describe('the watch over the workers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    workers.replaced = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets workers be that are busy for ten seconds', async () => {
    workers.busyUntil = Date.now() + 10_000;
    const { told, watch } = watched();
    watch.wait();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers.replaced).toBe(0);
    expect(told).toEqual([]);
    watch.stop();
  });

  it('replaces dead ones once, then gives the picture up', async () => {
    workers.busyUntil = Number.POSITIVE_INFINITY;
    const { told, watch } = watched();
    watch.wait();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(workers.replaced).toBe(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workers.replaced).toBe(1);
    expect(told).toEqual([true]);
    watch.stop();
  });

  it('takes it back when they answer after all', async () => {
    workers.busyUntil = Date.now() + 90_000;
    const { told, watch } = watched();
    watch.wait();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true]);
    watch.rest();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true, false]);
    watch.stop();
  });

  it('asks nothing of a page that is not seen, nor when the picture stands', async () => {
    workers.busyUntil = Number.POSITIVE_INFINITY;
    const { told, watch } = watched();
    watch.wait();
    watch.rest();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workers.replaced).toBe(0);
    expect(told).toEqual([]);
  });
});
