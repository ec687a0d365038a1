import { describe, expect, it } from 'vitest';
import { coarsen, type Grid, smooth, valueAt } from '../../geodata/build/grid.ts';
import { hilliness, shade } from '../../geodata/build/hillshade.ts';

const size = { width: 72, height: 36 };

const gridOf = (value: (x: number, y: number) => number): Grid => ({
  ...size,
  values: Float32Array.from({ length: size.width * size.height }, (_, index) =>
    value(index % size.width, Math.floor(index / size.width)),
  ),
});

const at = ({ values }: Grid, x: number, y: number): number =>
  values[y * size.width + x] ?? Number.NaN;

/** A mountain of 600 m at the equator. */
const mountain = gridOf((x, y) => Math.max(0, 600 - 150 * Math.hypot(x - 36, y - 18)));

describe('smooth', () => {
  it('leaves flat land as it is, and spreads a summit without losing any of it', () => {
    expect(
      [
        ...smooth(
          gridOf(() => 5),
          3,
        ).values,
      ].every((value) => Math.abs(value - 5) < 1e-4),
    ).toBe(true);
    const summit = smooth(
      gridOf((x, y) => (x === 36 && y === 18 ? 100 : 0)),
      2,
    );
    expect(at(summit, 36, 18)).toBeLessThan(10);
    expect(summit.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 2);
  });

  it('goes on across the date line', () => {
    const edge = smooth(
      gridOf((x, y) => (x === 0 && y === 18 ? 100 : 0)),
      2,
    );
    expect(at(edge, 71, 18)).toBeCloseTo(at(edge, 1, 18), 5);
    expect(at(edge, 71, 18)).toBeGreaterThan(1);
  });
});

describe('coarsen', () => {
  it('gives the means of squares of cells', () => {
    const coarse = coarsen(
      gridOf((x) => x % 2),
      2,
    );
    expect([coarse.width, coarse.height]).toEqual([36, 18]);
    expect([...coarse.values].every((value) => value === 0.5)).toBe(true);
  });
});

describe('valueAt', () => {
  it('is the value in the middle of a cell, and runs straight between two', () => {
    const slope = gridOf((x) => x);
    expect(valueAt(slope, -177.5 + 5 * 10, 2.5)).toBeCloseTo(10, 4);
    expect(valueAt(slope, -175 + 5 * 10, 2.5)).toBeCloseTo(10.5, 4);
  });
});

describe('shade', () => {
  it('lights the north-west of a mountain, shades its south-east, and leaves flat land alone', () => {
    const light = shade(mountain, 1);
    expect(at(light, 34, 16)).toBeGreaterThan(0.1);
    expect(at(light, 38, 20)).toBeLessThan(-0.1);
    expect(at(light, 5, 18)).toBeCloseTo(0, 6);
  });

  it('draws slopes steeper where they are exaggerated', () => {
    expect(at(shade(mountain, 0.2), 38, 20)).toBeGreaterThan(at(shade(mountain, 0.6), 38, 20));
  });
});

describe('hilliness', () => {
  it('is 0 on a plain with small unevenness, and 1 in mountains', () => {
    const hills = hilliness(gridOf((x, y) => (x < 36 ? ((x + y) % 2) * 4 : ((x + y) % 8) * 40)));
    expect(at(hills, 18, 18)).toBe(0);
    expect(at(hills, 54, 18)).toBe(1);
  });
});
