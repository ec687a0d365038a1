import { describe, expect, it } from 'vitest';
import { firstPictureSheet } from '../../scripts/prerender/first-picture-sheet.ts';
import { firstShotOf, firstViews } from '../../scripts/prerender/first-views.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { filledShare, freeSize, globeFill, roomAround } from '../../src/timeline/fit-shot.ts';
import type { Position } from '../../src/timeline/frame.ts';
import {
  createProjection,
  discOf,
  globeRadius,
  radiusOfDisc,
} from '../../src/timeline/projection.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

const story = compiledStory();

/** Screens that people have, by the first view that is meant for them. */
const screens = {
  phone: [
    [320, 568],
    [360, 640],
    [390, 844],
    [430, 932],
  ],
  upright: [
    [768, 1024],
    [834, 1194],
    [1024, 1366],
  ],
  tall: [
    [1080, 1920],
    [2160, 3840],
  ],
  square: [
    [1024, 768],
    [1180, 820],
    [1366, 1024],
  ],
  broad: [
    [1280, 800],
    [1440, 900],
    [1512, 982],
    [1920, 1200],
  ],
  low: [
    [1280, 720],
    [1366, 768],
    [1536, 864],
  ],
  large: [
    [1600, 900],
    [1920, 1080],
    [2560, 1440],
    [3840, 2160],
  ],
} as const;

const filled = (side: number) =>
  Math.max(side / 2, Math.min(filledShare * side, side - 2 * roomAround));

/** Places all over the land that the opening shows. */
const grid = [10, 25, 40, 55, 70, 80].flatMap((lat) =>
  [0, 25, 50, 75, 100, 125, 150].map((lng) => [lng, lat] as const),
);

describe('the picture of the first view', () => {
  for (const view of firstViews) {
    const shot = firstShotOf(story, view);
    const sizes = screens[view.name as keyof typeof screens];
    it(`stands where the map will: ${view.name}`, () => {
      for (const [width, height] of sizes) {
        const viewport = screenOf(width, height);
        const { camera } = createTimeline(story, viewport).frameAt(0 as Position);
        const free = freeSize(viewport);
        // As the style sheet has it.
        const disc = Math.max(
          (globeFill / 2) * Math.min(free.width, free.height),
          Math.min(
            filled(free.width) / (2 * shot.reach.across),
            filled(free.height) / (2 * shot.reach.down),
          ),
        );
        const [now, then] = [
          createProjection(shot.frame.camera, shot.viewport.height),
          createProjection(camera, height),
        ];
        const scale = disc / shot.disc;
        const away = grid.flatMap(([lng, lat]) => {
          const [a, b] = [now.project(lng, lat), then.project(lng, lat)];
          const isInside = Math.hypot(b.right, b.down) < 0.9 * discOf(camera, height);
          return a.isHidden || b.isHidden || !isInside
            ? []
            : [Math.hypot(a.right * scale - b.right, a.down * scale - b.down)];
        });
        expect(away.length).toBeGreaterThan(20);
        expect(Math.max(...away), `${width} × ${height}`).toBeLessThan(4);
      }
    });
  }

  it('has a place for every view in the style sheet', () => {
    const sheet = firstPictureSheet(story);
    for (const { media } of firstViews) expect(sheet).toContain(`@media ${media}{`);
  });
});

describe('discOf', () => {
  it('is the inverse of radiusOfDisc', () => {
    for (const zoom of [-1, 0.5, 2, 3.4]) {
      const camera = { lng: 40, lat: 50, zoom, bearing: 0, pitch: 0 };
      for (const height of [500, 900, 2000]) {
        expect(radiusOfDisc(discOf(camera, height), height)).toBeCloseTo(globeRadius(camera), 6);
      }
    }
  });
});
