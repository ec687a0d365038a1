import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragged, heldCamera, type Spot, zoomed } from '../../src/atlas/move-camera.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { createProjection, globeRadius } from '../../src/timeline/projection.ts';

const viewport: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 56, left: 504 },
};
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCamera = (least: number, most: number): fc.Arbitrary<Camera> =>
  fc.record({
    lng: number(-180, 180),
    lat: number(-55, 65),
    zoom: number(least, most),
    bearing: number(-180, 180),
    pitch: number(0, 60),
  });
const anySpot: fc.Arbitrary<Spot> = fc.tuple(number(-250, 250), number(-250, 250));

/** How far a point of the globe is from a spot, in CSS pixels. */
const missOf = (camera: Camera, before: Camera, from: Spot, to: Spot): number => {
  const point = createProjection(before, viewport.height).pointAt(...from);
  if (point === null) return Number.NaN;
  const stand = createProjection(camera, viewport.height).project(point.lng, point.lat);
  return Math.hypot(stand.right - to[0], stand.down - to[1]);
};

/** Of the last part before the horizon a hand has no hold. */
const hasHold = (camera: Camera, [right, down]: Spot): boolean =>
  createProjection(camera, viewport.height).pointAt(right * 1.25, down * 1.25) !== null;

describe('the camera of the atlas', () => {
  it('keeps what a hand drags under it, at any pitch and bearing', () => {
    fc.assert(
      fc.property(anyCamera(5, 15), anySpot, anySpot, (camera, from, to) => {
        fc.pre(hasHold(camera, from) && hasHold(camera, to));
        expect(missOf(dragged(camera, from, to, viewport), camera, from, to)).toBeLessThan(1);
      }),
    );
  });

  it('keeps the globe under the hand too, where it looks straight down', () => {
    fc.assert(
      fc.property(anyCamera(3, 5), anySpot, anySpot, (turned, from, to) => {
        const camera = { ...turned, lat: turned.lat / 4, bearing: 0, pitch: 0 };
        expect(missOf(dragged(camera, from, to, viewport), camera, from, to)).toBeLessThan(1);
      }),
    );
  });

  it('comes back when the hand does', () => {
    fc.assert(
      fc.property(anyCamera(6, 15), anySpot, anySpot, (camera, from, to) => {
        const back = dragged(dragged(camera, from, to, viewport), to, from, viewport);
        expect(missOf(back, camera, from, from)).toBeLessThan(1);
        expect(missOf(back, camera, [0, 0], [0, 0])).toBeLessThan(3);
      }),
    );
  });

  it('draws the globe as large after a drag as before', () => {
    fc.assert(
      fc.property(anyCamera(5, 12), anySpot, anySpot, (camera, from, to) => {
        const after = dragged(camera, from, to, viewport);
        expect(globeRadius(after) / globeRadius(camera)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('zooms about a point', () => {
    fc.assert(
      fc.property(anyCamera(6, 13), number(-1, 1), anySpot, (camera, by, spot) => {
        fc.pre(hasHold(camera, spot) && hasHold({ ...camera, zoom: camera.zoom + by }, spot));
        const after = zoomed(camera, by, spot, viewport);
        expect(missOf(after, camera, spot, spot)).toBeLessThan(1);
        expect(Math.log2(globeRadius(after) / globeRadius(camera))).toBeCloseTo(by, 6);
      }),
    );
  });

  it('stays within its limits whatever is asked, beside the globe and at the poles too', () => {
    const anywhere: fc.Arbitrary<Spot> = fc.tuple(number(-3000, 3000), number(-3000, 3000));
    const wild = fc.record({
      lng: number(-720, 720),
      lat: number(-90, 90),
      zoom: number(-5, 25),
      bearing: number(-720, 720),
      pitch: number(-90, 90),
    });
    fc.assert(
      fc.property(wild, anywhere, anywhere, number(-30, 30), (camera, from, to, by) => {
        const held = heldCamera(camera, viewport);
        for (const one of [
          held,
          dragged(held, from, to, viewport),
          zoomed(held, by, from, viewport),
        ]) {
          expect(Object.values(one).every(Number.isFinite)).toBe(true);
          expect(Math.abs(one.lat)).toBeLessThanOrEqual(80);
          expect(Math.abs(one.lng)).toBeLessThanOrEqual(180);
          expect(one.zoom).toBeLessThanOrEqual(16);
          expect(heldCamera(one, viewport)).toEqual(one);
        }
      }),
    );
  });
});
