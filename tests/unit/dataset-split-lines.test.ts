import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/dataset/split-lines.ts';

type Position = readonly [number, number];

describe('splitLines', () => {
  const table: readonly (readonly [
    name: string,
    line: readonly Position[],
    parts: readonly (readonly Position[])[],
  ])[] = [
    [
      'leaves a line alone that does not cross',
      [
        [37.6156, 55.7522],
        [19.0405, 47.4984],
      ],
      [
        [
          [37.6156, 55.7522],
          [19.0405, 47.4984],
        ],
      ],
    ],
    [
      'cuts a line eastwards',
      [
        [170, 10],
        [190, 20],
      ],
      [
        [
          [170, 10],
          [180, 15],
        ],
        [
          [-180, 15],
          [-170, 20],
        ],
      ],
    ],
    [
      'cuts a line westwards',
      [
        [-170, 0],
        [-200, 30],
      ],
      [
        [
          [-170, 0],
          [-180, 10],
        ],
        [
          [180, 10],
          [160, 30],
        ],
      ],
    ],
    [
      'cuts at a point that lies on the antimeridian',
      [
        [170, 0],
        [180, 1],
        [185, 2],
      ],
      [
        [
          [170, 0],
          [180, 1],
        ],
        [
          [-180, 1],
          [-175, 2],
        ],
      ],
    ],
    [
      'does not cut a line that touches the antimeridian and turns back',
      [
        [170, 0],
        [180, 1],
        [175, 2],
      ],
      [
        [
          [170, 0],
          [180, 1],
          [175, 2],
        ],
      ],
    ],
    [
      'leaves nothing of a line behind that begins on the antimeridian and goes on',
      [
        [180, 0],
        [190, 1],
      ],
      [
        [
          [-180, 0],
          [-170, 1],
        ],
      ],
    ],
    [
      'brings a line back that runs wholly beyond it',
      [
        [190.1234, 1],
        [200, 2],
      ],
      [
        [
          [-169.8766, 1],
          [-160, 2],
        ],
      ],
    ],
    [
      'cuts a piece twice that goes once around',
      [
        [-190, 0],
        [190, 38],
      ],
      [
        [
          [170, 0],
          [180, 1],
        ],
        [
          [-180, 1],
          [180, 37],
        ],
        [
          [-180, 37],
          [-170, 38],
        ],
      ],
    ],
  ];
  it.each(table)('%s', (_, line, parts) => {
    expect(splitLines([line])).toEqual(parts);
  });
});

const degrees = (max: number) =>
  fc.integer({ min: -max * 1000, max: max * 1000 }).map((value) => value / 1000);

const lineOf = (longest: number) =>
  fc.array(fc.tuple(degrees(longest), degrees(90)), { minLength: 2, maxLength: 12 });

const pieces = (line: readonly Position[]) =>
  line.slice(1).map((point, index) => [line[index] ?? point, point] as const);

const lengthOf = (line: readonly Position[]): number =>
  pieces(line).reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);

describe('splitLines, for any line', () => {
  it('keeps every longitude within −180 and 180', () => {
    fc.assert(
      fc.property(lineOf(540), (line) => {
        for (const [lng] of splitLines([line]).flat())
          expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('keeps its length, its ends and its points, and adds points on the antimeridian alone', () => {
    fc.assert(
      fc.property(lineOf(540), (line) => {
        const parts = splitLines([line]);
        const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        expect(length).toBeCloseTo(lengthOf(line), 5);
        const turns = ((line[0]?.[0] ?? 0) - (parts[0]?.[0]?.[0] ?? 0)) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 6);
        const added = parts.flat().length - line.length;
        const seams = parts.flat().filter(([lng]) => Math.abs(lng) === 180).length;
        expect(added).toBeLessThanOrEqual(seams);
      }),
    );
  });

  it('goes on where it was cut: at the same latitude, on the other side', () => {
    fc.assert(
      fc.property(lineOf(540), (line) => {
        const parts = splitLines([line]);
        for (const [index, part] of parts.slice(1).entries()) {
          const end = parts[index]?.at(-1) ?? [0, 0];
          const begin = part[0] ?? [0, 0];
          expect(Math.abs(end[0])).toBe(180);
          expect(begin[0]).toBe(-end[0]);
          expect(begin[1]).toBe(end[1]);
        }
      }),
    );
  });

  it('is the line itself where it never crosses', () => {
    fc.assert(
      fc.property(fc.array(lineOf(180), { maxLength: 4 }), (lines) => {
        expect(splitLines(lines)).toEqual(lines);
      }),
    );
  });
});
