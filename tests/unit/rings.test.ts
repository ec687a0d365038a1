import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boxOf, isInRing, shorterSide, turning } from '../../src/drawing/rings.ts';
import { toWorld } from '../../src/timeline/mercator.ts';

const square: Position[] = [
  [10, 20],
  [12, 20],
  [12, 22],
  [10, 22],
  [10, 20],
];

const points = fc.array(
  fc
    .tuple(fc.double({ min: -179, max: 179 }), fc.double({ min: -80, max: 80 }))
    .filter((point) => point.every(Number.isFinite)),
  { minLength: 3, maxLength: 30 },
);

describe('rings', () => {
  it('turn against the clock with a positive area, with it with a negative one', () => {
    expect(turning(square)).toBe(8);
    expect(turning(square.toReversed())).toBe(-8);
    fc.assert(
      fc.property(points, (ring) => {
        expect(turning(ring.toReversed())).toBeCloseTo(-turning(ring), 6);
      }),
    );
  });

  it('hold what lies inside, closed or not, and nothing outside of their box', () => {
    expect(isInRing(square, 11, 21)).toBe(true);
    expect(isInRing(square.slice(1), 11, 21)).toBe(true);
    expect(isInRing(square, 13, 21)).toBe(false);
    fc.assert(
      fc.property(points, fc.double({ min: -179, max: 179, noNaN: true }), (ring, lng) => {
        const { south, north } = boxOf(ring);
        expect(isInRing(ring, lng, north + 1)).toBe(false);
        expect(isInRing(ring, lng, south - 1)).toBe(false);
      }),
    );
  });

  it('hold a point however often they are turned and wherever they begin', () => {
    fc.assert(
      fc.property(points, fc.nat(29), (ring, by) => {
        const from = by % ring.length;
        const turned = [...ring.slice(from), ...ring.slice(0, from)];
        expect(isInRing(turned, 1.5, 2.5)).toBe(isInRing(ring, 1.5, 2.5));
      }),
    );
  });

  it('are as large as the box around their points is on the map', () => {
    fc.assert(
      fc.property(points, (ring) => {
        const xs = ring.map(([lng = 0, lat = 0]) => toWorld(lng, lat)[0]);
        const ys = ring.map(([lng = 0, lat = 0]) => toWorld(lng, lat)[1]);
        const size = Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
        expect(shorterSide(ring)).toBeCloseTo(size < 0.04 ? size : 1, 12);
      }),
    );
  });
});
