import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraPath, glide, glidePeak } from '../../src/timeline/camera-path.ts';
import { fitShot, freeSize, wholeGlobeZoom } from '../../src/timeline/fit-shot.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { createProjection } from '../../src/timeline/projection.ts';
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
  zoom: fc.double({ min: 3.2, max: 14, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
});

describe('cameraPath', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (a, b) => {
        const path = cameraPath(a, b, viewport).at;
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
        const there = cameraPath(a, b, viewport).at(t);
        const back = cameraPath(b, a, viewport).at(1 - t);
        const step = cameraStep(there, back, viewport);
        expect(step.view).toBeLessThan(1e-6);
        expect(step.zoom).toBeLessThan(1e-6);
        expect(step.turn).toBeLessThan(1e-6);
      }),
    );
  });

  it('never goes the long way round', () => {
    const at = (lng: number): Camera => ({ lng, lat: 50, zoom: 4, bearing: 0, pitch: 0 });
    const path = cameraPath(at(170), at(-170), viewport).at;
    for (let t = 0; t <= 1; t += 0.05) expect(Math.abs(path(t).lng)).toBeGreaterThanOrEqual(170);
  });

  it('turns the short way past north', () => {
    const at = (bearing: number): Camera => ({ lng: 0, lat: 0, zoom: 4, bearing, pitch: 0 });
    expect(cameraPath(at(350), at(10), viewport).at(0.5).bearing).toBeCloseTo(360);
  });
});

describe('a long way and a short one', () => {
  const at = (lng: number, zoom: number): Camera => ({ lng, lat: 50, zoom, bearing: 0, pitch: 0 });
  const zooms = (from: Camera, to: Camera): number[] => {
    const path = cameraPath(from, to, viewport);
    return Array.from({ length: 101 }, (_, step) => path.at(step / 100).zoom);
  };

  it('lifts off until both ends are nearly in sight, and lands', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 14, noNaN: true }),
        fc.double({ min: 5, max: 40, noNaN: true }),
        (zoom, degrees) => {
          const way = zooms(at(0, zoom), at(degrees, zoom));
          const top = way.indexOf(Math.min(...way));
          for (let step = 1; step <= 100; step++) {
            const climbed = (way[step] ?? 0) - (way[step - 1] ?? 0);
            if (step <= top) expect(climbed).toBeLessThan(1e-9);
            else expect(climbed).toBeGreaterThan(-1e-9);
          }
          const apart = (degrees / 360) * 512 * 2 ** (way[top] ?? 0);
          const { width, height } = freeSize(viewport);
          expect(apart).toBeLessThan(2 * Math.max(width, height));
        },
      ),
    );
  });

  it('hardly rises for half a view', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 14, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (zoom, views) => {
          const degrees = (views * freeSize(viewport).width * 360) / 512 / 2 ** zoom;
          expect(zoom - Math.min(...zooms(at(0, zoom), at(degrees, zoom)))).toBeLessThan(0.2);
        },
      ),
    );
  });
});

describe('glide', () => {
  it('begins and ends at rest, never turns back and never goes faster than it says', () => {
    const step = 1e-3;
    for (let t = 0; t < 1; t += step) {
      const speed = (glide(t + step) - glide(t)) / step;
      expect(speed).toBeGreaterThanOrEqual(-1e-9);
      expect(speed).toBeLessThanOrEqual(glidePeak + 1e-9);
    }
    expect(glide(0)).toBe(0);
    expect(glide(1)).toBe(1);
    expect(glide(step) / step).toBeLessThan(0.01);
  });
});

describe('fitShot', () => {
  const { places } = smallStory;

  const expectInside = (chosen: readonly string[], camera: Camera) => {
    const free = freeSize(viewport);
    const { project } = createProjection(camera, viewport.height);
    for (const id of chosen) {
      const { right, down, isHidden } = project(places[id]?.lng ?? 0, places[id]?.lat ?? 0);
      expect(isHidden).toBe(false);
      expect(Math.abs(right)).toBeLessThan(free.width / 2);
      expect(Math.abs(down)).toBeLessThan(free.height / 2);
    }
  };
  const flatScales = fc.constantFrom('continent' as const, 'country' as const, 'city' as const);
  const anyBearing = fc.integer({ min: -180, max: 180 });

  it('keeps every place in the free part of the viewport', () => {
    const ids = ['moscow', 'warsaw', 'budapest', 'beijing', 'anadyr'];
    fc.assert(
      fc.property(
        fc.subarray(ids, { minLength: 1 }),
        flatScales,
        anyBearing,
        (chosen, scale, bearing) => {
          expectInside(chosen, fitShot({ ...shot(scale, ...chosen), bearing }, places, viewport));
        },
      ),
    );
  });

  it('keeps every place in the free part when the camera leans', () => {
    fc.assert(
      fc.property(
        fc.subarray(['moscow', 'warsaw', 'budapest'], { minLength: 1 }),
        anyBearing,
        fc.integer({ min: 0, max: 50 }),
        (chosen, bearing, pitch) => {
          expectInside(
            chosen,
            fitShot({ ...shot('city', ...chosen), bearing, pitch }, places, viewport),
          );
        },
      ),
    );
  });

  it('shows one place no closer than its scale allows', () => {
    const zooms = (['globe', 'continent', 'country', 'city'] as const).map(
      (scale) => fitShot(shot(scale, 'moscow'), places, viewport).zoom,
    );
    expect([...zooms].sort((a, b) => a - b)).toEqual(zooms);
    expect(zooms.at(-1)).toBeLessThanOrEqual(14.5);
  });

  it('fits the places of both sides of the antimeridian together', () => {
    const camera = fitShot(shot('continent', 'anadyr', 'langley'), places, viewport);
    expect(Math.abs(camera.lng)).toBeGreaterThan(140);
  });

  it('shows the whole globe in the free part', () => {
    const { width, height } = freeSize(viewport);
    for (const lat of [0, 30, 55]) {
      const camera = { lng: 0, lat, zoom: wholeGlobeZoom(viewport, lat), bearing: 0, pitch: 0 };
      const { pointAt } = createProjection(camera, viewport.height);
      const beside = Math.min(width, height) / 2;
      expect(pointAt(beside, 0)).toBeNull();
      expect(pointAt(beside * 0.9, 0)).not.toBeNull();
    }
  });
});

describe('createProjection', () => {
  const free = freeSize(viewport);

  it('finds again the point that stands somewhere', () => {
    fc.assert(
      fc.property(
        anyCamera,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (camera, across, along) => {
          const { project, pointAt } = createProjection(camera, viewport.height);
          const [right, down] = [across * free.width, along * free.height];
          const point = pointAt(right, down);
          fc.pre(point !== null);
          const stands = project(point?.lng ?? 0, point?.lat ?? 0);
          expect(stands.right).toBeCloseTo(right, 1);
          expect(stands.down).toBeCloseTo(down, 1);
          expect(stands.isHidden).toBe(false);
        },
      ),
    );
  });

  it('puts the centre of the camera in the middle, north above it and the far side behind', () => {
    const camera = { lng: 20, lat: 50, zoom: 4, bearing: 0, pitch: 0 };
    const { project } = createProjection(camera, viewport.height);
    expect(project(20, 50).right).toBeCloseTo(0);
    expect(project(20, 50).down).toBeCloseTo(0);
    expect(project(20, 51).down).toBeLessThan(0);
    expect(project(21, 50).right).toBeGreaterThan(0);
    expect(project(-160, -50).isHidden).toBe(true);
  });
});
