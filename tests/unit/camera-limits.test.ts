import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOfLands } from '../../src/atlas/camera-limits.ts';
import { dragged, heldCamera, zoomed } from '../../src/atlas/move-camera.ts';
import { wholeGlobeZoom } from '../../src/timeline/fit-shot.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const viewport: Viewport = {
  width: 1080,
  height: 1920,
  padding: { top: 0, right: 0, bottom: 320, left: 0 },
};
const story = compiledStory();
const limits = limitsOfLands(story);
const { middle } = limits;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: number(-180, 180),
  lat: number(-85, 85),
  zoom: number(-2, 20),
  bearing: number(-180, 180),
  pitch: number(0, 60),
});
const anySpot = fc.tuple(number(-500, 500), number(-700, 700));

const expectHeld = ({ lng, lat, zoom }: Camera) => {
  expect(lng).toBeGreaterThanOrEqual(middle.west);
  expect(lng).toBeLessThanOrEqual(middle.east);
  expect(lat).toBeGreaterThanOrEqual(middle.south);
  expect(lat).toBeLessThanOrEqual(middle.north);
  expect(zoom).toBeLessThanOrEqual(14);
  expect(zoom).toBeGreaterThanOrEqual(wholeGlobeZoom(viewport, lat) - 1e-9);
};

describe('the limits of a kiosk’s atlas', () => {
  it('hold whatever hands do', () => {
    fc.assert(
      fc.property(anyCamera, anySpot, anySpot, number(-9, 9), (camera, from, to, by) => {
        const held = heldCamera(camera, viewport, limits);
        expectHeld(held);
        expectHeld(dragged(held, from, to, viewport, limits));
        expectHeld(zoomed(held, by, from, viewport, limits));
      }),
      { numRuns: 40 },
    );
  });

  it('have room for every event of the story', () => {
    for (const { place } of story.events) {
      const { lng = Number.NaN, lat = Number.NaN } = story.places[place] ?? {};
      const held = heldCamera({ lng, lat, zoom: 9, bearing: 0, pitch: 0 }, viewport, limits);
      expect(held).toMatchObject({ lng, lat });
    }
  });

  it('are those of the globe for a story without events', () => {
    expect(limitsOfLands({ events: [], places: {} })).toMatchObject({
      closest: 14,
      middle: { west: -180, east: 180 },
    });
  });
});
