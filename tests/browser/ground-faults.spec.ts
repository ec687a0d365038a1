import type { Page, Route } from '@playwright/test';
import { expectWholeText } from './injected.ts';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const anyFile = /\/assets\/[^/]+\.(geo)?json$/;

const faults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'no' })],
  [
    'truncated',
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    },
  ],
  ['of another kind', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' })],
  ['of another shape', (route) => route.fulfill({ json: { type: 'Topology', objects: {} } })],
];

/** They lead to where each file is wanted but the plan of East Berlin. */
const scenes = ['s05', 's02', 's17', 's25', 's29', 's37', 's49'];

/** What without.spec.ts spoils alone: with it spoilt another sentence is said. */
const coarsest = /\/world-globe/;

for (const [fault, spoil] of faults) {
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
    await page.route(anyFile, (route) =>
      coarsest.test(route.request().url()) ? route.continue() : spoil(route),
    );
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

/** Holds all files of the ground back until they are let go. */
const holdGround = async (page: Page) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(anyFile, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
};

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
