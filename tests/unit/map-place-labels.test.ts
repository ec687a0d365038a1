import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../src/drawing/box.ts';
import { type Candidate, placeLabels } from '../../src/drawing/place-labels.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

const free = { x: 480, y: 68, width: 936, height: 808 };
const nothing = { free, obstacles: [], avoid: [] };

const candidate = (id: string, x: number, y: number): Candidate => ({
  id,
  width: 60,
  height: 16,
  subject: { x: x - 6, y: y - 6, width: 12, height: 12 },
  seat: 'beside',
});

const coordinate = fc.integer({ min: 0, max: 1440 });
const boxes = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 60 }),
});
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 12, max: 40 }),
    subject: boxes,
    seat: fc.constantFrom('beside' as const, 'over' as const),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);
const surroundings = fc.record({
  free: fc.constant(free),
  obstacles: fc.array(boxes, { maxLength: 10 }),
  avoid: fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }),
});

describe('placeLabels', () => {
  it('never lets a name touch a name or an obstacle, or leave the free part', () => {
    fc.assert(
      fc.property(candidates, surroundings, (names, around) => {
        const placed = [...placeLabels(deepFreeze(names), deepFreeze(around)).values()];
        for (const [index, box] of placed.entries()) {
          expect(contains(around.free, box)).toBe(true);
          expect(around.obstacles.some((other) => overlaps(box, other))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      }),
    );
  });

  it('gives the same picture the same names, whatever was asked before', () => {
    fc.assert(
      fc.property(candidates, candidates, surroundings, (names, others, around) => {
        const first = placeLabels(names, around);
        placeLabels(others, around);
        expect(placeLabels(names, around)).toEqual(first);
      }),
    );
  });

  it('does not let a less important name move a more important one', () => {
    fc.assert(
      fc.property(candidates, surroundings, (names, around) => {
        const all = placeLabels(names, around);
        const few = placeLabels(names.slice(0, 3), around);
        for (const [id, box] of few) expect(all.get(id)).toEqual(box);
      }),
    );
  });

  it('prefers the right of a town, then its left', () => {
    const placed = placeLabels([candidate('a', 700, 300)], nothing);
    expect(placed.get('a')).toEqual({ x: 709, y: 292, width: 60, height: 16 });
    const wall = { x: 707, y: 0, width: 10, height: 900 };
    const moved = placeLabels([candidate('a', 700, 300)], { ...nothing, obstacles: [wall] });
    expect(moved.get('a')).toEqual({ x: 631, y: 292, width: 60, height: 16 });
  });

  it('keeps off a route where another seat is free', () => {
    const avoid = [[730, 300]] as const;
    expect(placeLabels([candidate('a', 700, 300)], { ...nothing, avoid }).get('a')?.x).toBe(631);
  });

  it('leaves out a name that has no seat', () => {
    const placed = placeLabels([candidate('a', 100, 300)], nothing);
    expect(placed.size).toBe(0);
  });

  it('sets the name of a country over its middle', () => {
    const country = { ...candidate('a', 700, 300), seat: 'over' as const };
    expect(placeLabels([country], nothing).get('a')).toEqual({
      x: 670,
      y: 292,
      width: 60,
      height: 16,
    });
  });
});
