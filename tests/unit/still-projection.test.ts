import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/still/chain.ts';
import { createEye } from '../../src/still/eye.ts';
import { createGate } from '../../src/still/gate.ts';
import { clipRing, offsetRun, pathOf } from '../../src/still/path-data.ts';
import { projectLine, projectRing } from '../../src/still/project-chain.ts';
import { createProjection } from '../../src/timeline/projection.ts';
import { cameras, viewport } from '../fixtures/map-frames.ts';

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
          const [run] = projectLine(
            chainOf([
              [camera.lng, camera.lat],
              [lng, lat],
            ]),
            createGate(eye, everywhere),
          );
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
    const ring = projectRing(chainOf(circleAround(80, 0, 30)), createGate(eye, everywhere)) ?? [];
    const farthest = Math.max(
      ...ring.map((value, index) => (index % 2 === 0 ? value - eye.middle[0] : 0)),
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
    const ring = projectRing(chainOf(circleAround(0, 0, 20)), createGate(near, stage)) ?? [];
    expect(Math.abs(areaOf(clipRing(ring, stage)))).toBeCloseTo(
      viewport.width * viewport.height,
      3,
    );
  });
});

describe('offsetRun', () => {
  it('moves to the right of the way, around corners as far as along lines', () => {
    expect(offsetRun([0, 0, 10, 0], 2)).toEqual([0, 2, 10, 2]);
    const [, , x = 0, y = 0] = offsetRun([0, 0, 10, 0, 10, 10], 2);
    expect([x, y].map(Math.round)).toEqual([8, 2]);
  });

  it('has the corner of a ring where it closes', () => {
    const ring = offsetRun([0, 0, 10, 0, 10, 10, 0, 10, 0, 0], 1);
    expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
    expect(Math.abs(areaOf(ring.slice(0, 8)))).toBeCloseTo(64, 6);
  });
});

describe('pathOf', () => {
  it('goes from point to point in tenths of a pixel', () => {
    expect(pathOf([1, 2, 3.24, 1, 3.24, 1.01, 0, 5], true)).toBe('M1 2l2.2-1-3.2 4z');
  });
});
