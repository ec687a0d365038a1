import { afterEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/modes/follow-address.ts';

/** As much of a window as the address uses. Its time and its pictures come when they are told to. */
const fakeWindow = () => {
  const frames = new Map<number, () => void>();
  let requests = 0;
  const written: string[] = [];
  const window = {
    location: { hash: '', pathname: '/', search: '' },
    history: {
      state: null,
      replaceState: (_: unknown, __: string, url: string) => written.push(url),
    },
    setTimeout: (call: () => void, after: number) => setTimeout(call, after),
    clearTimeout: (timer: number) => clearTimeout(timer),
    requestAnimationFrame: (call: () => void) => {
      requests += 1;
      frames.set(requests, call);
      return requests;
    },
    cancelAnimationFrame: (request: number) => frames.delete(request),
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  const nextFrame = () => {
    const due = [...frames.values()];
    frames.clear();
    for (const call of due) call();
  };
  return { window: window as unknown as Window, written, nextFrame };
};

afterEach(() => void vi.useRealTimers());

describe('the scene in the address', () => {
  const open = () => {
    vi.useFakeTimers();
    const page = fakeWindow();
    return { ...page, address: followAddress(page.window, ['s01', 's02'], () => {}) };
  };

  it('is written when the reader has paused', () => {
    const { address, written, nextFrame } = open();
    address.write('s01');
    vi.advanceTimersByTime(299);
    nextFrame();
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    nextFrame();
    expect(written).toEqual(['/#s01']);
  });

  it('waits while the reader scrolls on, however slow the pictures come', () => {
    const { address, written, nextFrame } = open();
    address.write('s01');
    vi.advanceTimersByTime(400);
    address.write('s02');
    nextFrame();
    expect(written).toEqual([]);
    vi.advanceTimersByTime(400);
    nextFrame();
    expect(written).toEqual(['/#s02']);
  });

  it('is left alone once it is no longer followed', () => {
    const { address, written, nextFrame } = open();
    address.write('s01');
    vi.advanceTimersByTime(400);
    address.stop();
    nextFrame();
    expect(written).toEqual([]);
  });
});
