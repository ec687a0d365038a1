import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, holds, type Point } from '../../src/drawing/box.ts';
import { indexPoints } from '../../src/drawing/index-points.ts';

const room: Box = { x: 592, y: 74, width: 842, height: 793 };

/** Often on the edges of the squares by which points are found. */
const along = (from: number, length: number) =>
  fc.oneof(
    fc.double({ min: from - 100, max: from + length + 100, noNaN: true }),
    fc.integer({ min: 0, max: Math.floor(length / 48) }).map((cell) => from + 48 * cell),
  );

const point: fc.Arbitrary<Point> = fc.tuple(along(room.x, room.width), along(room.y, room.height));

const within = (from: number, length: number) =>
  along(from, length).map((value) => Math.max(from, Math.min(from + length, value)));

const box: fc.Arbitrary<Box> = fc
  .tuple(
    within(room.x, room.width),
    within(room.x, room.width),
    within(room.y, room.height),
    within(room.y, room.height),
  )
  .map(([a, b, c, d]) => {
    const [x, y] = [Math.min(a, b), Math.min(c, d)];
    return { x, y, width: Math.max(a, b) - x, height: Math.max(c, d) - y };
  })
  .filter(
    ({ x, y, width, height }) =>
      x + width <= room.x + room.width && y + height <= room.y + room.height,
  );

describe('an index of points', () => {
  it('finds the same points in any box of its room as looking at each of them', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), box, (points, asked) => {
        const found = points.filter((one) => holds(room, one) && holds(asked, one)).length;
        const index = indexPoints(points, room);
        expect(index.countIn(asked)).toBe(found);
        expect(index.isEmptyIn(asked)).toBe(found === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is nowhere', () => {
    expect(indexPoints([[Number.NaN, 100]], room).countIn(room)).toBe(0);
  });
});
