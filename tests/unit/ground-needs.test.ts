import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearBox, pointsOf } from '../../scripts/prerender/clear-box.ts';
import { createNeeds } from '../../src/drawing/ground-needs.ts';
import { isSheltered } from '../../src/drawing/sheltered.ts';
import { worldLevels } from '../../src/drawing/world-levels.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';

const stage: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};
const over = (zoom: number, more: Partial<Camera> = {}): Camera =>
  ({ lng: 37.6, lat: 55.75, zoom, pitch: 0, bearing: 0, ...more }) as Camera;

const needs = createNeeds(
  {
    levels: Object.fromEntries(worldLevels.map((level) => [level, async () => null])),
    plans: [
      {
        city: 'moscow',
        bounds: [37.4, 55.6, 37.8, 55.9],
        clear: { land: [34, 52, 45, 61], water: [36, 54, 43, 56.6] },
        fetch: async () => null,
      },
    ],
  },
  () => stage,
  () => false,
);
const levelsAt = (camera: Camera) => worldLevels.filter((level) => needs.level(level, camera, 0));

describe('what a camera needs', () => {
  it.each([
    ['from afar', over(2), ['globe'], false],
    ['between two levels', over(3.2), ['globe', 'world'], true],
    ['near', over(6), ['fine'], true],
    ['where there is nothing but land around the city', over(9), ['globe'], false],
    ['where only water is near', over(8.2), ['globe'], true],
    ['over the plan of the city', over(11), [], false],
    ['as near, elsewhere', over(9, { lng: 30 }), ['fine'], true],
    ['as near, but looking to the horizon', over(9, { pitch: 50 }), ['fine'], true],
  ])('%s', (_, camera, levels, water) => {
    expect(levelsAt(camera)).toEqual(levels);
    expect(needs.water(camera)).toBe(water);
  });
});

describe('clearBox', () => {
  it('grows until a line is in the way', () => {
    const coast = pointsOf({
      type: 'Topology',
      objects: {},
      arcs: [
        [
          [-20, 3],
          [20, 3],
        ],
      ],
    });
    expect(clearBox([0, 0, 1, 1], coast)).toEqual([-8, -8, 9, 3]);
  });

  it('is none where a line runs through the city', () => {
    const coast = pointsOf({
      type: 'Topology',
      objects: {},
      arcs: [
        [
          [-20, 0.5],
          [20, 0.5],
        ],
      ],
    });
    expect(clearBox([0, 0, 1, 1], coast)).toBeNull();
  });

  it('reads lines that are written as steps', () => {
    const transform = { scale: [0.5, 2], translate: [10, 20] } as const;
    expect(
      pointsOf({
        type: 'Topology',
        objects: {},
        transform: { scale: [...transform.scale], translate: [...transform.translate] },
        arcs: [
          [
            [2, 1],
            [0, 0],
          ],
        ],
      }),
    ).toContainEqual([11, 22]);
  });

  it('has no point in it', () => {
    const point = fc.tuple(
      fc.double({ min: -12, max: 12, noNaN: true }),
      fc.double({ min: -12, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const box = clearBox([0, 0, 1, 1], points);
        if (box === null) return;
        const [west, south, east, north] = box;
        expect(points.filter(([x, y]) => x > west && x < east && y > south && y < north)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('isSheltered', () => {
  it('asks for more room on the side where the card keeps the camera from the middle', () => {
    // A pixel at zoom 8 is 0.00275°: the stage reaches 972 of them westwards, and 468 eastwards.
    expect(isSheltered(over(8), stage, [34.8, 50, 39, 61])).toBe(true);
    expect(isSheltered(over(8), stage, [36.2, 50, 40.4, 61])).toBe(false);
  });
});
