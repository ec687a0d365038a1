import { expectSamePicture } from './same-picture.ts';
import { goTo, openStory, scenesOf, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Of the stage, as the configuration sets it. */
const width = 1000;

const long = process.env['THAW_LONG'] === '1';

/** On the map, which takes seconds for each; in walks of their own, that can be made beside each other. */
const jumps = long ? 50 : 2;
const seeds = long ? [1953, 1954, 1955, 1956] : [1956];

/** A seeded linear congruential generator (Numerical Recipes), so that every run makes the same jumps. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

test.describe('the picture depends on the position alone', () => {
  for (const seed of seeds)
    test(`${jumps} random jumps (${seed}) end with the picture of a fresh load`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.setTimeout(jumps * 40_000 + 60_000);
      await openStory(page);
      const scenes = await scenesOf(page);
      expect(scenes).toHaveLength(60);
      const random = seeded(seed);
      const fresh = await context.newPage();
      for (let jump = 0; jump < jumps; jump += 1) {
        const scene = scenes[Math.floor(random() * scenes.length)] ?? '';
        // Sometimes through others, overtaken on the way, as a reader does who spins the wheel.
        const through = scenes[Math.floor(random() * scenes.length)] ?? '';
        if (random() < 0.5) {
          await page.evaluate((id) => {
            void window.thaw?.goTo(id);
          }, through);
        }
        expect(await goTo(page, scene)).toBe(true);
        await fresh.goto('about:blank');
        await fresh.goto(`${baseURL}/#${scene}`);
        await settled(fresh);
        const [here, there] = [await stateOf(page), await stateOf(fresh)];
        expect([here.scene, there.scene]).toEqual([scene, scene]);
        expect(here.date).toBe(there.date);
        expectSamePicture(here.drawn, there.drawn, width, `jump ${jump} to ${scene}`);
      }
    });

  test('between scenes too: the same position from above and from below', async ({ page }) => {
    await openStory(page);
    for (const position of long ? [3.2, 17.5, 24.6, 40.3, 41.21, 58.5] : [3.2, 24.6, 41.21]) {
      await goTo(page, position - 2);
      await goTo(page, position);
      const fromAbove = await stateOf(page);
      await goTo(page, position + 2);
      await goTo(page, position);
      const fromBelow = await stateOf(page);
      expect(fromBelow.position).toBe(position);
      expectSamePicture(fromBelow.drawn, fromAbove.drawn, width, `position ${position}`);
    }
  });
});
