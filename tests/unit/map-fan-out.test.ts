import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/drawing/box.ts';
import { fanOut } from '../../src/drawing/fan-out.ts';

const distance = 36;
const at = (x: number, y: number, presence = 1) => ({ point: [x, y] as const, presence });
const between = ([ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0]) =>
  Math.hypot(ax - bx, ay - by);

const closest = (points: readonly Point[]): number =>
  Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => between(a, b))));

describe('fanOut', () => {
  it('leaves marks that have room where they are', () => {
    expect(fanOut([at(0, 0), at(100, 0), at(0, 100)], distance)).toEqual([
      [0, 0],
      [100, 0],
      [0, 100],
    ]);
  });

  it.each([2, 3, 4, 5, 6, 8, 10])('lets none of %i at one place cover another', (count) => {
    const points = fanOut(
      Array.from({ length: count }, () => at(200, 200)),
      distance,
    );
    expect(closest(points)).toBeGreaterThan(distance * 0.9);
    const [x, y] = [0, 1].map((axis) => points.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / count);
    expect(between([x ?? 0, y ?? 0], [200, 200])).toBeLessThan(1);
  });

  it('moves nothing for a mark that is not there yet', () => {
    const [a] = fanOut([at(0, 0), at(0, 0, 0)], distance);
    expect(between(a, [0, 0])).toBeLessThan(1.01);
  });

  it('is the same at every call, and finite', () => {
    const marks = fc.array(
      fc.record({
        point: fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })),
        presence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(marks, (some) => {
        const once = fanOut(some, distance);
        expect(fanOut(some, distance)).toEqual(once);
        expect(once.flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
