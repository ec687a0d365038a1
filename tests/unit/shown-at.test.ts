import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaps, shownAt } from '../../src/modes/shown-at.ts';
import { motions } from '../../src/settings/settings.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { restBegins } from '../../src/timeline/phases.ts';

const at = (position: number) => position as Position;
/** Scenes with shorter and longer ways to them. */
const playBegins = (scene: number): number => 0.2 + 0.1 * (scene % 4);

/** Steps within a scene and over some scenes. */
const step = fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000);
const position = fc.integer({ min: 0, max: 60_000 }).map((thousandths) => at(thousandths / 1000));

describe('the position that is shown', () => {
  it('never goes back while the reader goes on, and a shown position is shown as it is', () => {
    fc.assert(
      fc.property(position, step, fc.constantFrom(...motions), (from, further, motion) => {
        const first = shownAt(from, motion, playBegins);
        const second = shownAt(at(from + further), motion, playBegins);
        expect(first).toBeLessThanOrEqual(second);
        expect(shownAt(first, motion, playBegins)).toBe(first);
      }),
    );
  });

  it('is within a scene of where the reader is', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...motions), (one, motion) => {
        expect(Math.abs(shownAt(one, motion, playBegins) - one)).toBeLessThan(1);
      }),
    );
  });

  it('gently is never on the way between two scenes, and while a scene plays where the reader is', () => {
    fc.assert(
      fc.property(position, (one) => {
        const shown = shownAt(one, 'gentle', playBegins);
        const scene = Math.floor(shown);
        if (shown > 0) expect(shown - scene).toBeGreaterThanOrEqual(playBegins(scene) - 1e-9);
        const passed = one - Math.floor(one);
        const isPlaying = passed >= playBegins(Math.floor(one)) && passed <= restBegins;
        if (isPlaying) expect(shown).toBe(one);
      }),
    );
  });

  it.each([
    [0, 0],
    [0.3, 0],
    [0.5, restBegins],
    [1.2, restBegins],
    [1.5, 1 + restBegins],
  ])('without motion at %d is the rest %d', (from, to) => {
    expect(shownAt(at(from), 'none', playBegins)).toBeCloseTo(to, 9);
  });
});

describe('leaps', () => {
  it.each([
    ['full', 0.5, 3, false],
    ['none', 0.82, 1.82, true],
    ['gentle', 1.4, 1.6, false],
    ['gentle', 1.82, 2.4, true],
    ['gentle', 0, 0.3, true],
    ['gentle', 0.3, 0, true],
  ] as const)('%s from %d to %d: %s', (motion, from, to, isLeap) => {
    expect(leaps(motion, at(from), at(to))).toBe(isLeap);
  });
});
