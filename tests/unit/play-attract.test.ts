import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playAttract } from '../../src/modes/kiosk/play-attract.ts';
import type { Travel } from '../../src/modes/travel.ts';
import type { Motion } from '../../src/settings/settings.ts';
import type { Position } from '../../src/timeline/frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const play = (motion: Motion) => {
  const seen: string[] = [];
  let shown = 0 as Position;
  const leap: Travel['leap'] = (to) => {
    shown = to;
    seen.push(`leap ${Math.floor(to)}`);
  };
  const end = playAttract(globalThis as unknown as Window, {
    scenes: 2,
    motion: () => motion,
    onRound: () => seen.push('round'),
    fade: (isDark) => seen.push(isDark ? 'dark' : 'light'),
    travel: {
      shown: () => shown,
      leap,
      walk: ({ to }, onArrival) => {
        shown = to;
        seen.push(`walk ${Math.floor(to)}`);
        onArrival?.();
      },
      stop: () => seen.push('stop'),
      arrive: () => undefined,
    },
  });
  return { seen, end };
};

describe('the loop', () => {
  it('goes into the dark at its end and comes back at its beginning', () => {
    const { seen, end } = play('full');
    vi.advanceTimersByTime(19_500);
    expect(seen).toEqual(['leap 0', 'walk 0', 'walk 1', 'round', 'dark', 'leap 0', 'light']);
    end();
  });

  it('cuts back without motion', () => {
    const { seen, end } = play('none');
    vi.advanceTimersByTime(36_500);
    expect(seen).toEqual(['leap 0', 'leap 0', 'leap 1', 'round', 'leap 0']);
    end();
  });

  it('leaves no dark behind, whenever it ends', () => {
    const { seen, end } = play('full');
    vi.advanceTimersByTime(18_500);
    expect(seen.at(-1)).toBe('dark');
    end();
    vi.advanceTimersByTime(60_000);
    expect(seen.slice(-2)).toEqual(['light', 'stop']);
  });
});
