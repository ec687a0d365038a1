import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { softenLine } from '../../src/drawing/soften-line.ts';

/** Degrees on the equator, as a share of the world's width. */
const degree = 1 / 360;

/** Degrees by which a line turns at its sharpest corner. */
const sharpest = (line: readonly Position[]): number =>
  Math.max(
    0,
    ...line.slice(1, -1).map(([x = 0, y = 0], index) => {
      const [[ax = 0, ay = 0] = [], [cx = 0, cy = 0] = []] = [line[index], line[index + 2]];
      const [into, out] = [Math.atan2(y - ay, x - ax), Math.atan2(cy - y, cx - x)];
      return (Math.abs(Math.atan2(Math.sin(out - into), Math.cos(out - into))) * 180) / Math.PI;
    }),
  );

const toSegment = ([x = 0, y = 0]: Position, [a, b]: readonly [Position, Position]): number => {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
};

const toLine = (point: Position, line: readonly Position[]): number =>
  Math.min(...line.slice(1).map((to, index) => toSegment(point, [line[index] ?? to, to] as const)));

describe('softenLine', () => {
  it('leaves out teeth that are smaller than its reach', () => {
    const teeth = Array.from(
      { length: 41 },
      (_, index): Position => [index / 10, (index % 2) / 10],
    );
    expect(softenLine(teeth, degree).length).toBeLessThan(5);
  });

  it('rounds a corner', () => {
    const soft = softenLine(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      degree,
    );
    expect(sharpest(soft)).toBeLessThan(60);
    expect(soft.length).toBe(5);
  });

  it('keeps small islands as they are', () => {
    const island: Position[] = [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0, 0],
    ];
    expect(softenLine(island, degree)).toEqual(island);
  });

  it('keeps both ends, and stays near the line', () => {
    const points = fc.array(
      fc.tuple(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
      ),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(points, (line) => {
        const soft = softenLine(line, degree);
        expect(soft[0]).toEqual(line[0]);
        expect(soft.at(-1)).toEqual(line.at(-1));
        for (const point of soft) expect(toLine(point, line)).toBeLessThan(0.85);
      }),
    );
  });
});
