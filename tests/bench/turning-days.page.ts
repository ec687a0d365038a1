import { expect, type Page, test } from '@playwright/test';
import type { Thaw } from '../../src/app/embedding.ts';
import type { Span } from '../../src/ground/ground.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { committedWorld } from '../fixtures/committed-ground.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { mainThread } from './main-thread.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    thaw?: Thaw;
  }
}

const viewport = { width: 1440, height: 900 };

test.use({ viewport, deviceScaleFactor: 0.5 });

/** The most that a frame may take of the main thread, in milliseconds. */
const limit = 50;

/** Of a scene's interval: so little that the playhead makes it in one frame. */
const step = 0.001;

/** Steps of the story in which some of the ground comes into force or goes out of it; each of them once. */
const turningSteps = (): ReadonlyMap<string, number> => {
  const { objects } = committedWorld('world');
  const spans: readonly Span[] = [
    ...objects.areas.geometries,
    ...objects.borders.geometries,
  ].flatMap(({ properties }) => (properties === undefined ? [] : [properties as Span]));
  const days = new Set(spans.flatMap(({ from, to }) => [from ?? '', to ?? '']));
  const story = compiledStory();
  const padding = { top: 68, right: 0, bottom: 0, left: 504 };
  const { frameAt } = createTimeline(story, { ...viewport, padding });
  const steps = new Map<string, number>();
  for (let from = 0; from < story.scenes.length - 1; from += step) {
    const [before, after] = [frameAt(from as Position), frameAt((from + step) as Position)];
    const turns = [...days].filter((day) => before.epoch < day && day <= after.epoch).join(' ');
    const isOverCity = before.camera.zoom > 9;
    if (turns !== '' && !isOverCity && !steps.has(turns)) steps.set(turns, from);
  }
  return steps;
};

const goTo = (page: Page, position: number): Promise<void> =>
  page.evaluate(async (to) => {
    await window.thaw?.goTo(to);
  }, position);

/** Milliseconds of the main thread for one step, until the picture has settled. */
const costOf = async (page: Page, from: number, to: number): Promise<number> => {
  await goTo(page, from);
  return 1000 * (await mainThread(page, () => goTo(page, to)));
};

test('days on which the ground turns', async ({ page }) => {
  // Each day's step is drawn five times, without a graphics card.
  test.setTimeout(20 * 60_000);
  await page.goto('/');
  await page.waitForFunction(() => window.thaw?.state().settled === true);
  const costs: number[] = [];
  for (const [days, from] of turningSteps()) {
    // What the step shows is loaded before; of two measurements the quicker is without another's work.
    await goTo(page, from + step);
    const turning = Math.min(
      await costOf(page, from, from + step),
      await costOf(page, from, from + step),
    );
    costs.push(turning);
    console.log(
      `${days.padEnd(24)} ${turning.toFixed(1)} ms of main thread, at ${from.toFixed(3)}`,
    );
  }
  expect(costs.length).toBeGreaterThan(5);
  tellRow({
    promise: '–',
    name: 'main thread for a day on which the ground turns, the dearest',
    figure: Math.max(...costs),
    unit: 'ms',
    limit,
  });
});
