import { anyGroundFile, groundFaults, holdGround } from './ground-faults.ts';
import { expectWholeText } from './injected.ts';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

/** They lead to where each file is wanted but the plan of East Berlin. */
const scenes = ['s05', 's02', 's17', 's25', 's29', 's37', 's49'];

/** What without.spec.ts spoils alone: with it spoilt another sentence is said. */
const coarsest = /\/world-globe/;

for (const [fault, spoil] of long ? groundFaults : groundFaults.slice(0, 2)) {
  test(`files of the ground that are ${fault} cost their parts of the map, and one sentence says so`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/404/);
    const missed: string[] = [];
    page.on('console', (line) => {
      const name = /a part of the ground is missing, ([\w-]+)/.exec(line.text())?.[1];
      if (name !== undefined) missed.push(name);
    });
    await page.route(anyGroundFile, (route) =>
      coarsest.test(route.request().url()) ? route.continue() : spoil(route),
    );
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto('/?renderer=still&motion=none#s15');
    await settled(page);
    for (const scene of scenes) {
      await goTo(page, scene);
      const { drawn, scene: where } = await stateOf(page);
      expect(where).toBe(scene);
      expect(drawn?.events.length, scene).toBeGreaterThan(0);
    }
    await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
    await expect(page.locator('#notices li:not(.visually-hidden)')).toHaveCount(1);
    expect(missed.sort()).toEqual(
      [
        ...['beijing', 'budapest', 'moscow', 'poznan', 'tbilisi', 'warsaw'],
        ...['coarse-water', 'fine', 'names', 'near-names', 'territories', 'water', 'world'],
      ].sort(),
    );
    await expectWholeText(page);
  });
}

test('files of the ground that come late, when the reader has gone on, leave the picture of where the reader is', async ({
  page,
}) => {
  await openStill(page, 's05');
  const fresh = (await stateOf(page)).drawn;
  const release = await holdGround(page);
  await page.goto('about:blank');
  await page.goto('/?renderer=still&motion=none#s02');
  await page.waitForFunction(() => window.thaw !== undefined);
  await page.evaluate(() => void window.thaw?.goTo('s15'));
  await page.evaluate(() => void window.thaw?.goTo('s05'));
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s05');
  await expectWholeText(page);
  await page.evaluate(() => void window.thaw?.goTo('s05'));
  release();
  await settled(page);
  expectSamePicture((await stateOf(page)).drawn, fresh, 1000, 'after late files');
  await expect(page.locator('#notices li:not(.visually-hidden)')).toHaveCount(0);
});

test('files of the ground that are slower than anybody waits are drawn when they come', async ({
  page,
}) => {
  await openStill(page, 's15');
  const fresh = (await stateOf(page)).drawn;
  const release = await holdGround(page);
  await page.goto('about:blank');
  await page.goto('/?renderer=still#s15');
  // The picture stands without them in the end.
  await settled(page);
  expect((await stateOf(page)).drawn?.events).toHaveLength(fresh?.events.length ?? -1);
  release();
  await expect
    .poll(async () => (await stateOf(page)).drawn?.labels.length)
    .toBe(fresh?.labels.length);
  await goTo(page, 's15');
  expectSamePicture((await stateOf(page)).drawn, fresh, 1000, 'after slow files');
});
