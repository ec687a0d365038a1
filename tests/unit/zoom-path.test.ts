import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlatView, zoomPath } from '../../src/timeline/zoom-path.ts';

const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
/** From the whole world to a few streets. */
const span = fc.double({ min: -20, max: 0, noNaN: true }).map((power) => 2 ** power);
const anyView: fc.Arbitrary<FlatView> = fc.tuple(coordinate, coordinate, span);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** How far apart two views are, in spans of the narrower. */
const apart = ([ax, ay, aw]: FlatView, [bx, by, bw]: FlatView): number =>
  Math.hypot(ax - bx, ay - by) / Math.min(aw, bw) + Math.abs(Math.log(aw / bw));

describe('zoomPath', () => {
  it('leads from the one view to the other', () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        const { at } = zoomPath(from, to);
        expect(apart(at(0), from)).toBeLessThan(1e-6);
        expect(apart(at(1), to)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is the same path backwards', () => {
    fc.assert(
      fc.property(anyView, anyView, share, (from, to, t) => {
        const there = zoomPath(from, to);
        const back = zoomPath(to, from);
        expect(apart(there.at(t), back.at(1 - t))).toBeLessThan(1e-6);
        expect(there.length).toBeCloseTo(back.length, 9);
      }),
    );
  });

  it.each([0, 1e-300, 1e-15, 1e-9, 1e-6])('holds a way of %d on far below', (distance) => {
    const [from, to]: FlatView[] = [
      [0.5, 0.5, 0.2],
      [0.5 + distance, 0.5, 1e-5],
    ];
    if (from === undefined || to === undefined) throw new Error('two views are wanted');
    const [there, back] = [zoomPath(from, to), zoomPath(to, from)];
    for (let t = 0; t <= 1; t += 1 / 16) {
      expect(apart(there.at(t), back.at(1 - t))).toBeLessThan(1e-9);
      expect(there.at(t).every(Number.isFinite)).toBe(true);
    }
  });

  it('goes at an even speed: equal steps look equally long', () => {
    const path = zoomPath([0.2, 0.4, 0.01], [0.7, 0.5, 0.02]);
    for (let t = 0; t < 1; t += 1 / 8) {
      expect(zoomPath(path.at(t), path.at(t + 1 / 8)).length).toBeCloseTo(path.length / 8, 6);
    }
  });

  it('climbs on a long way, and stays where it stands', () => {
    const [, , middle] = zoomPath([0.2, 0.5, 0.001], [0.8, 0.5, 0.001]).at(0.5);
    expect(middle).toBeGreaterThan(0.3);
    const still = zoomPath([0.2, 0.5, 0.01], [0.2, 0.5, 0.01]);
    expect(still.length).toBe(0);
    expect(still.at(0.4)).toEqual([0.2, 0.5, 0.01]);
  });
});
