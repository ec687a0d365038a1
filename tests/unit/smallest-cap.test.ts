import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, vectorOf } from '../../src/timeline/projection.ts';
import { smallestCap } from '../../src/timeline/smallest-cap.ts';

const radians = Math.PI / 180;

const arcBetween = (a: Direction, b: Direction): number =>
  Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));

const anyDirection = fc
  .tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
  )
  .map(([lng, lat]) => vectorOf(lng, lat));

describe('smallestCap', () => {
  it('holds every point', () => {
    fc.assert(
      fc.property(fc.array(anyDirection, { minLength: 1, maxLength: 8 }), ([first, ...rest]) => {
        const points = [first ?? vectorOf(0, 0), ...rest] as const;
        const { centre, arc } = smallestCap(points);
        for (const point of points) expect(arcBetween(centre, point)).toBeLessThan(arc + 1e-6);
      }),
    );
  });

  it('stands half-way between two points, however many stand at one of them', () => {
    const [west, east] = [vectorOf(0, 0), vectorOf(60, 0)];
    for (const points of [[west, east] as const, [west, east, east, east, east] as const]) {
      const { centre, arc } = smallestCap(points);
      expect(arcBetween(centre, vectorOf(30, 0)) / radians).toBeLessThan(0.5);
      expect(arc / radians).toBeCloseTo(30, 0);
    }
  });

  it('is a point for a point', () => {
    expect(smallestCap([vectorOf(20, 50)]).arc).toBeCloseTo(0);
  });
});
