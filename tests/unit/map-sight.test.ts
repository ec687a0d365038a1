import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeOutline } from '../../src/drawing/globe-outline.ts';
import { createSight, eyeDistance, globeRadius, vectorOf } from '../../src/drawing/sight.ts';
import { cameras, viewport } from '../fixtures/map-frames.ts';

const flat = { lng: 20, lat: 50, zoom: 2, bearing: 0, pitch: 0 };

describe('createSight', () => {
  it('sees the point it looks at, from anywhere', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(createSight(camera, 900)(vectorOf(camera.lng, camera.lat))).toBe(1);
      }),
    );
  });

  it('never sees the other side of the globe', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(createSight(camera, 900)(vectorOf(camera.lng + 180, -camera.lat))).toBe(0);
      }),
    );
  });

  it('sees as far as the tangent from the eye, where it looks straight down', () => {
    const camera = { ...flat, lng: 0, lat: 0 };
    const horizon = Math.acos(1 / (1 + (eyeDistance * 900) / globeRadius(camera)));
    const degrees = (horizon * 180) / Math.PI;
    const sees = createSight(camera, 900);
    expect(sees(vectorOf(degrees + 0.01, 0))).toBe(0);
    expect(sees(vectorOf(degrees - 0.01, 0))).toBeGreaterThan(0);
    expect(sees(vectorOf(degrees - 0.01, 0))).toBeLessThan(0.05);
    expect(sees(vectorOf(0, -degrees - 0.01))).toBe(0);
  });

  it('sees farther ahead than behind when it is tilted, whatever the bearing', () => {
    const ahead = { north: [0, 60], east: [60, 0], south: [0, -60], west: [-60, 0] } as const;
    const bearings = { north: 0, east: 90, south: 180, west: 270 } as const;
    for (const side of ['north', 'east', 'south', 'west'] as const) {
      const camera = { lng: 0, lat: 0, zoom: 2.2, bearing: bearings[side], pitch: 50 };
      const [lng, lat] = ahead[side];
      const sees = createSight(camera, 900);
      expect(sees(vectorOf(lng, lat)), side).toBe(0);
      expect(sees(vectorOf(-lng, -lat)), side).toBeGreaterThan(0);
    }
  });

  it('does not see what lies behind the eye', () => {
    const city = { ...flat, zoom: 13, pitch: 60 };
    const metresBehind = 20_000;
    expect(createSight(city, 900)(vectorOf(20, 50 - metresBehind / 111_000))).toBe(0);
    expect(createSight(city, 900)(vectorOf(20, 50 + 0.01))).toBe(1);
  });
});

describe('globeOutline', () => {
  it('is a circle around the middle of the free part where the camera looks straight down', () => {
    const outline = globeOutline(flat, viewport);
    const radius = globeRadius(flat);
    const eye = radius + eyeDistance * viewport.height;
    const expected = (eyeDistance * viewport.height * radius) / Math.sqrt(eye ** 2 - radius ** 2);
    expect(outline?.x).toBe(948);
    expect(outline?.y).toBeCloseTo(472, 6);
    expect(outline?.radiusX).toBeCloseTo(expected, 6);
    expect(outline?.radiusY).toBeCloseTo(expected, 6);
  });

  it('moves down and is no circle any more when the camera is tilted', () => {
    const outline = globeOutline({ ...flat, pitch: 40 }, viewport);
    expect(outline?.y).toBeGreaterThan(472);
    expect(outline?.radiusY).not.toBeCloseTo(outline?.radiusX ?? 0, 1);
  });

  it('is not drawn where the globe fills the stage', () => {
    expect(globeOutline({ ...flat, zoom: 5 }, viewport)).toBeNull();
    expect(globeOutline({ ...flat, zoom: 11 }, viewport)).toBeNull();
    expect(globeOutline({ ...flat, zoom: 12, pitch: 60 }, viewport)).toBeNull();
  });
});
