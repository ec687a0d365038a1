import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/drawing/box.ts';
import { fanOut } from '../../src/drawing/fan-out.ts';
import { hitTarget, hitTargets } from '../../src/drawing/hit-targets.ts';
import { longestRow, type Sharing, seatMarks } from '../../src/drawing/mark-rows.ts';

const step = 36;

const at = (place: string, point: Point, presence = 1): Sharing => ({
  point,
  place,
  town: place,
  townPoint: point,
  presence,
});

const site = (place: string, point: Point, townPoint: Point): Sharing => ({
  ...at(place, point),
  town: 'town',
  townPoint,
});

const points = (marks: readonly Sharing[]) => seatMarks(marks, step).map(({ point }) => point);
const between = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

describe('seatMarks', () => {
  it('leaves a single mark on its place', () => {
    expect(points([at('a', [10, 20]), at('b', [200, 20])])).toEqual([
      [10, 20],
      [200, 20],
    ]);
  });

  it.each([2, 3, 4])(
    'sets %i of one place into a row above it, in order, about its middle',
    (n) => {
      const row = points(Array.from({ length: n }, () => at('a', [100, 100])));
      expect(row.map(([x]) => Math.round(x))).toEqual(
        Array.from({ length: n }, (_, index) => Math.round(100 + (index - (n - 1) / 2) * step)),
      );
      expect(row.every(([, y]) => y === 100 - step)).toBe(true);
    },
  );

  it('piles up more than four, the last on top', () => {
    const seats = seatMarks(
      Array.from({ length: longestRow + 2 }, () => at('a', [100, 100])),
      step,
    );
    expect(seats.every(({ pile }) => pile.length === longestRow + 2)).toBe(true);
    expect(seats.at(-1)?.point).toEqual([100, 100 - step]);
    for (const { point } of seats) expect(between(point, [100, 100 - step])).toBeLessThan(18);
  });

  it('sets a site into the row of its town where the picture cannot tell them apart', () => {
    const near = points([site('site', [108, 100], [100, 100]), at('town', [100, 100])]);
    expect(near.map(([x]) => Math.round(x))).toEqual([82, 118]);
    const far = points([site('site', [180, 100], [100, 100]), at('town', [100, 100])]);
    expect(far).toEqual([
      [180, 100],
      [100, 100],
    ]);
  });

  it('opens a row and a pile without a jump', () => {
    const steps = Array.from({ length: 101 }, (_, index) => index / 100);
    for (const others of [1, 2, longestRow]) {
      const row = steps.map((presence) =>
        points([
          ...Array.from({ length: others }, () => at('a', [100, 100])),
          at('a', [100, 100], presence),
        ]),
      );
      for (const [index, seats] of row.entries()) {
        for (const [mark, point] of (row[index - 1] ?? seats).entries()) {
          expect(between(point, seats[mark] ?? [0, 0])).toBeLessThan(3);
        }
      }
    }
  });
});

describe('hitTargets', () => {
  const crowd = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })),
    { minLength: 1, maxLength: 8 },
  );

  it('never overlap, are never under 24 pixels and grow to 44 where there is room', () => {
    fc.assert(
      fc.property(crowd, (places) => {
        const marks = places.map((point, index) => at(String(index), point));
        const fanned = fanOut(
          points(marks).map((point) => ({ point, presence: 1 })),
          30,
        );
        const targets = hitTargets(fanned);
        for (const [index, a] of fanned.entries()) {
          const own = targets[index] ?? 0;
          expect(own).toBeGreaterThanOrEqual(hitTarget.least);
          expect(own).toBeLessThanOrEqual(hitTarget.most);
          for (const [other, b] of fanned.entries()) {
            if (other <= index) continue;
            expect(between(a, b) + 1e-6).toBeGreaterThanOrEqual((own + (targets[other] ?? 0)) / 2);
          }
        }
      }),
    );
    expect(
      hitTargets([
        [0, 0],
        [300, 0],
      ]),
    ).toEqual([44, 44]);
    expect(
      hitTargets([
        [0, 0],
        [30, 0],
      ]),
    ).toEqual([30, 30]);
  });
});
