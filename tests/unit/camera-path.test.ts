import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraPath } from '../../src/timeline/camera-path.ts';
import { fitShot, freeSize, wholeGlobeZoom } from '../../src/timeline/fit-shot.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { nearestCopy, toWorld } from '../../src/timeline/mercator.ts';
import { cameraStep } from '../fixtures/camera-step.ts';
import { shot, smallStory } from '../fixtures/small-story.ts';

const viewport: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -75, max: 75, noNaN: true }),
  zoom: fc.double({ min: 2.6, max: 14, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
});

describe('cameraPath', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (a, b) => {
        const path = cameraPath(a, b, viewport);
        expect(path(0)).toEqual(a);
        expect(path(1)).toEqual(b);
      }),
    );
  });

  it('is the same path backwards', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        // Exactly opposite longitudes have two equally short ways, and so have opposite bearings.
        fc.pre(Math.abs(Math.abs(a.lng - b.lng) - 180) > 1e-6);
        fc.pre(Math.abs(Math.abs(a.bearing - b.bearing) - 180) > 1e-6);
        const there = cameraPath(a, b, viewport)(t);
        const back = cameraPath(b, a, viewport)(1 - t);
        const step = cameraStep(there, back, viewport);
        expect(step.view).toBeLessThan(1e-3);
        expect(step.zoom).toBeLessThan(1e-3);
        expect(step.turn).toBeLessThan(1e-6);
      }),
    );
  });

  it('never goes the long way round', () => {
    const at = (lng: number): Camera => ({ lng, lat: 50, zoom: 4, bearing: 0, pitch: 0 });
    const path = cameraPath(at(170), at(-170), viewport);
    for (let t = 0; t <= 1; t += 0.05) expect(Math.abs(path(t).lng)).toBeGreaterThanOrEqual(170);
  });

  it('turns the short way past north', () => {
    const at = (bearing: number): Camera => ({ lng: 0, lat: 0, zoom: 4, bearing, pitch: 0 });
    expect(cameraPath(at(350), at(10), viewport)(0.5).bearing).toBeCloseTo(360);
  });
});

describe('fitShot', () => {
  const { places } = smallStory;

  it('keeps every place in the free part of the viewport', () => {
    const ids = ['moscow', 'warsaw', 'budapest', 'beijing', 'anadyr'];
    fc.assert(
      fc.property(
        fc.subarray(ids, { minLength: 1 }),
        fc.constantFrom('continent' as const, 'country' as const, 'city' as const),
        fc.integer({ min: -180, max: 180 }),
        (chosen, scale, bearing) => {
          const camera = fitShot({ ...shot(scale, ...chosen), bearing }, places, viewport);
          const free = freeSize(viewport);
          const pixels = 512 * 2 ** camera.zoom;
          const turn = (-bearing * Math.PI) / 180;
          const [cx, cy] = toWorld(camera.lng, camera.lat);
          for (const id of chosen) {
            const place = places[id];
            const [x, y] = toWorld(place?.lng ?? 0, place?.lat ?? 0);
            const [dx, dy] = [(nearestCopy(x, cx) - cx) * pixels, (y - cy) * pixels];
            expect(Math.abs(dx * Math.cos(turn) - dy * Math.sin(turn))).toBeLessThan(
              free.width / 2,
            );
            expect(Math.abs(dx * Math.sin(turn) + dy * Math.cos(turn))).toBeLessThan(
              free.height / 2,
            );
          }
        },
      ),
    );
  });

  it('shows one place no closer than its scale allows', () => {
    const zooms = (['globe', 'continent', 'country', 'city'] as const).map(
      (scale) => fitShot(shot(scale, 'moscow'), places, viewport).zoom,
    );
    expect([...zooms].sort((a, b) => a - b)).toEqual(zooms);
    expect(zooms.at(-1)).toBeLessThanOrEqual(13);
  });

  it('fits the places of both sides of the antimeridian together', () => {
    const camera = fitShot(shot('continent', 'anadyr', 'langley'), places, viewport);
    expect(Math.abs(camera.lng)).toBeGreaterThan(140);
  });

  it('shows the whole globe in the free part', () => {
    const { width, height } = freeSize(viewport);
    for (const lat of [0, 30, 55]) {
      const radius =
        (512 * 2 ** wholeGlobeZoom(viewport, lat)) /
        (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
      expect(2 * radius).toBeLessThan(Math.min(width, height));
    }
  });
});
