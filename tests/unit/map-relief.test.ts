import { describe, expect, it } from 'vitest';
import { isReliefSeen, type Relief } from '../../src/drawing/relief.ts';
import type { Camera } from '../../src/timeline/frame.ts';
import { viewport } from '../fixtures/map-frames.ts';

const europe: Relief = {
  url: 'europe.webp',
  bounds: [-26, 34, 45, 72],
  zooms: { from: 3, to: 6, fadeIn: 0.5, fadeOut: 1 },
};
const budapest: Camera = { lng: 19, lat: 47.5, zoom: 5, bearing: 0, pitch: 0 };
const phone = { width: 390, height: 844, padding: { top: 0, right: 0, bottom: 400, left: 0 } };

describe('isReliefSeen', () => {
  it.each([
    ['over it', {}, true],
    ['too far out', { zoom: 2.9 }, false],
    ['closer than the heights are fine', { zoom: 6 }, false],
    ['far to the east', { lng: 100 }, false],
    ['beyond its southern edge', { lat: 10 }, false],
    ['east of it, with its edge on the stage', { lng: 60 }, true],
    ['across the date line', { lng: -179 }, false],
    ['from the other side of the date line', { lng: 379 }, true],
  ] satisfies [string, Partial<Camera>, boolean][])('%s', (_, camera, expected) => {
    expect(isReliefSeen(europe, { ...budapest, ...camera }, viewport)).toBe(expected);
  });

  it('fetches less for a small stage', () => {
    const east = { ...budapest, lng: 60 };
    expect(isReliefSeen(europe, east, phone)).toBe(false);
  });

  it('counts what comes soon where it is asked to', () => {
    const out = { ...budapest, zoom: 2.9 };
    expect(isReliefSeen(europe, out, viewport, 0.3)).toBe(true);
  });
});
