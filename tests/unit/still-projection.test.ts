import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/still/chain.ts';
import { clipRing, clipRun } from '../../src/still/cut-lines.ts';
import { createEye } from '../../src/still/eye.ts';
import { createFlat, type Flat, reverse } from '../../src/still/flat.ts';
import { createGate } from '../../src/still/gate.ts';
import { offsetRun } from '../../src/still/offset-run.ts';
import { createPathWriter } from '../../src/still/path-writer.ts';
import { projectLine, projectRing } from '../../src/still/project-chain.ts';
import { createProjection } from '../../src/timeline/projection.ts';
import { cameras, viewport } from '../fixtures/map-frames.ts';

const numbersOf = ({ xy, length }: Flat): number[] => [...xy.subarray(0, length)];

/** The numbers of all runs that are given. */
const givenBy = (gives: (give: (run: Flat) => void) => void): number[][] => {
  const runs: number[][] = [];
  gives((run) => runs.push(numbersOf(run)));
  return runs;
};

const everywhere = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
const stage = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };

const steep = cameras.filter(({ pitch }) => pitch < 50);

describe('projectLine', () => {
  it('puts points where the projection of the timeline does', () => {
    fc.assert(
      fc.property(
        steep,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (camera, east, north) => {
          const reach = Math.min(20, 200 / 2 ** camera.zoom);
          const [lng, lat] = [camera.lng + east * reach, camera.lat + north * reach * 0.3];
          const eye = createEye(camera, viewport);
          const line = chainOf([
            [camera.lng, camera.lat],
            [lng, lat],
          ]);
          const gate = createGate(eye, everywhere);
          const [run] = givenBy((give) => projectLine(line, gate, give));
          const { right, down, isHidden } = createProjection(camera, viewport.height).project(
            lng,
            lat,
          );
          if (isHidden || run === undefined) return;
          const [x = 0, y = 0] = run.slice(-2);
          expect(Math.hypot(x - eye.middle[0] - right, y - eye.middle[1] - down)).toBeLessThan(
            1e-3 + 1e-9 * Math.hypot(right, down),
          );
        },
      ),
    );
  });
});

const circleAround = (lng: number, lat: number, radius: number) =>
  Array.from({ length: 73 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 72;
    return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });

const areaOf = (ring: readonly number[]): number => {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    sum += (ring[index] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[index + 1] ?? 0);
  }
  return sum / 2;
};

const globe = { lng: 0, lat: 0, zoom: 0.5, bearing: 0, pitch: 0 };

describe('projectRing', () => {
  const eye = createEye(globe, viewport);

  it('leaves out what lies behind the globe', () => {
    expect(projectRing(chainOf(circleAround(180, 0, 20)), createGate(eye, everywhere))).toBe(null);
  });

  it('lays what reaches behind the horizon along it, and no farther', () => {
    const ring = projectRing(chainOf(circleAround(80, 0, 30)), createGate(eye, everywhere));
    const farthest = Math.max(
      ...numbersOf(ring ?? createFlat()).map((value, index) =>
        index % 2 === 0 ? value - eye.middle[0] : 0,
      ),
    );
    const limb = Math.max(
      ...[70, 75, 80, 85].map((lng) => {
        const { right, isHidden } = createProjection(globe, viewport.height).project(lng, 0);
        return isHidden ? 0 : right;
      }),
    );
    expect(farthest).toBeGreaterThan(limb - 0.5);
    expect(farthest).toBeLessThan(limb * 1.02);
  });

  it('keeps a surface that holds the whole stage', () => {
    const near = createEye({ ...globe, zoom: 8 }, viewport);
    const ring = projectRing(chainOf(circleAround(0, 0, 20)), createGate(near, stage));
    const clipped = numbersOf(clipRing(ring ?? createFlat(), stage));
    expect(Math.abs(areaOf(clipped))).toBeCloseTo(viewport.width * viewport.height, 3);
  });
});

describe('offsetRun', () => {
  it('moves to the right of the way, around corners as far as along lines', () => {
    const moved = (line: readonly number[], offset: number) =>
      numbersOf(offsetRun(createFlat(line), offset));
    expect(moved([0, 0, 10, 0], 2)).toEqual([0, 2, 10, 2]);
    const [, , x = 0, y = 0] = moved([0, 0, 10, 0, 10, 10], 2);
    expect([x, y].map(Math.round)).toEqual([8, 2]);
  });

  it('has the corner of a ring where it closes', () => {
    const ring = numbersOf(offsetRun(createFlat([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]), 1));
    expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
    expect(Math.abs(areaOf(ring.slice(0, 8)))).toBeCloseTo(64, 6);
  });
});

describe('reverse', () => {
  it('turns a line round, and again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer())), (points) => {
        const flat = createFlat(points.flat());
        reverse(flat);
        expect(numbersOf(flat)).toEqual(points.toReversed().flat());
      }),
    );
  });
});

describe('clipRun', () => {
  const window = { left: 0, top: 0, right: 10, bottom: 10 };

  it('gives what lies in the window, in as many runs as it comes back', () => {
    const clipped = (line: readonly number[]) =>
      givenBy((give) => clipRun(createFlat(line), window, give));
    expect(clipped([1, 1, 9, 9])).toEqual([[1, 1, 9, 9]]);
    expect(clipped([-5, 5, 5, 5, 5, 20, 8, 20, 8, 5])).toEqual([
      [0, 5, 5, 5, 5, 10],
      [8, 10, 8, 5],
    ]);
    expect(clipped([-5, -5, -5, 15])).toEqual([]);
  });
});

describe('createPathWriter', () => {
  const coordinates = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), {
    minLength: 4,
    maxLength: 40,
  });

  it('goes from point to point in tenths of a pixel', () => {
    const writer = createPathWriter();
    writer.add(createFlat([1, 2, 3.24, 1, 3.24, 1.01, 0, 5]), true);
    writer.addData('M0 0h1');
    expect(writer.size()).toBe(23);
    expect(writer.take()).toBe('M1 2l2.2-1-3.2 4zM0 0h1');
    expect([writer.size(), writer.take()]).toEqual([0, '']);
  });

  it('comes to every point, to a tenth of a pixel, however many lines are added', () => {
    fc.assert(
      fc.property(fc.array(coordinates, { minLength: 1, maxLength: 5 }), (lines) => {
        const writer = createPathWriter();
        const even = lines.map((line) => line.slice(0, 2 * Math.floor(line.length / 2)));
        for (const line of even) writer.add(createFlat(line), false);
        const written = writer.take().split('M').slice(1);
        expect(written).toHaveLength(even.length);
        for (const [index, path] of written.entries()) {
          const line = even[index] ?? [];
          const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
          let [x, y] = [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN];
          for (let at = 2; at < numbers.length; at += 2) {
            x += numbers[at] ?? 0;
            y += numbers[at + 1] ?? 0;
          }
          expect(Math.abs(x - (line.at(-2) ?? 0))).toBeLessThan(0.051);
          expect(Math.abs(y - (line.at(-1) ?? 0))).toBeLessThan(0.051);
        }
      }),
    );
  });
});
