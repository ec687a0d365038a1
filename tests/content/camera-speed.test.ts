import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { approachesOf } from '../../scripts/prerender/approaches.ts';
import { stopsOf } from '../../src/modes/reader/page-layout.ts';
import {
  approachSteps,
  mostPerScreen,
  mostSteps,
  screensPerStep,
} from '../../src/scroll/approach.ts';
import { createScrollScale } from '../../src/scroll/scroll-scale.ts';
import { cutStory } from '../../src/story/cut-story.ts';
import type { Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { restBegins } from '../../src/timeline/phases.ts';
import { cameraStep } from '../fixtures/camera-step.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { runs } from '../fixtures/runs.ts';
import { screenOf } from '../fixtures/screens.ts';

const whole = compiledStory();
const stories = [
  ['the whole story', whole],
  ['the short cut', cutStory(whole, whole.shortCut)],
] as const;
const screens = [
  [390, 844],
  [1440, 900],
  [1920, 1080],
] as const;

/** One length of the camera's way in sizes of the view and in doublings: van Wijk and Nuij at ρ² = 2. */
const viewOfLength = 1 / Math.SQRT2;
const doublingsOfLength = Math.SQRT2 / Math.LN2;

/** Lengths per unit of position that no scene exceeds. */
const mostPerPosition = 30;

/** A page of short cards, on which the landings lie as close together as they may. */
const pageOf = (story: Story, width: number, height: number) => {
  const approaches = approachesOf(story);
  const narrow = width < 768;
  const gap = narrow ? 0.7 : 0.75;
  const card = 0.36 * height;
  let bottom = height;
  const cards = story.scenes.map(({ id }) => {
    const top = bottom + height * gap * (1 + (approaches[id] ?? 0) / 3) + 24;
    bottom = top + card;
    return { top, height: card, unfolded: 0 };
  });
  return {
    width,
    height,
    bar: narrow ? 68 : 80,
    foot: narrow ? 0 : 56,
    noteLine: 28,
    column: narrow ? { left: 12, right: width - 12 } : { left: 48, right: 480 },
    cards,
  };
};

describe.each(
  stories.flatMap(([title, story]) =>
    screens.map(([width, height]) => ({ title, story, width, height })),
  ),
)('the camera of $title on a screen of $width × $height', ({ story, width, height }) => {
  const viewport = screenOf(width, height);
  const timeline = createTimeline(story, viewport);
  const frameAt = (position: number) => timeline.frameAt(position as Position);
  const { left, right, top, bottom } = viewport.padding;
  const longer = Math.max(width - left - right, height - top - bottom);

  /** The camera's step between two positions as lengths for one unit; null in the dark of a cut. */
  const speedBetween = (from: number, to: number, units: number): number | null => {
    const [a, b] = [frameAt(from), frameAt(to)];
    if (Math.max(a.veil, b.veil) > 0.9) return null;
    const step = cameraStep(a.camera, b.camera, viewport);
    const moved = (step.view * width) / longer / viewOfLength;
    return Math.max(moved, step.zoom / doublingsOfLength) / units;
  };

  test('no scene rushes, for the position', () => {
    for (const { speed } of timeline.ways) expect(speed).toBeLessThan(mostPerPosition);
  });

  it('moves no faster than the way of the scene says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: story.scenes.length - 1 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (scene, part) => {
          const from = scene + part;
          const speed = speedBetween(from, from + 1e-4, 1e-4) ?? 0;
          expect(speed).toBeLessThan((timeline.ways[scene]?.speed ?? 0) * 1.05 + 0.1);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('moves by a bounded part of the view for a part of a screen of scrolling', () => {
    const scale = createScrollScale(stopsOf(pageOf(story, width, height)), restBegins);
    const end = scale.scrollTo(story.scenes.length as Position);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const scroll = part * end;
        const pixels = height / 1000;
        const [from, to] = [scale.positionAt(scroll), scale.positionAt(scroll + pixels)];
        expect(speedBetween(from, to, pixels / height) ?? 0).toBeLessThan(mostPerScreen * 1.1);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('approachSteps', () => {
  it('lengthens the page no further than it must, and not for short ways', () => {
    expect(approachSteps(0, restBegins)).toBe(0);
    expect(approachSteps(11, restBegins)).toBe(0);
    expect(approachSteps(20, restBegins)).toBe(4);
  });

  it.each(stories)('needs no more steps for %s than the page has', (_, story) => {
    const steps = Object.values(approachesOf(story));
    const most = approachSteps(mostPerPosition, restBegins);
    expect(Math.max(...steps)).toBeLessThanOrEqual(most);
    expect(most).toBeLessThanOrEqual(mostSteps);
    expect(screensPerStep * mostSteps).toBeLessThan(2);
  });
});
