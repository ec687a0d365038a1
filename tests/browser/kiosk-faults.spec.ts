import type { Page } from '@playwright/test';
import {
  countWorkers,
  expectDrawn,
  expectRenderer,
  expectReplaced,
  loseContext,
  loseContextOften,
  workersMade,
} from './injected.ts';
import { openKiosk, restsAt, screenOf, visitSecondScene } from './kiosk-page.ts';
import { expectSamePicture } from './same-picture.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

test.use({ viewport: { width: 800, height: 600 }, hasTouch: true });

/** Screens of a kiosk with the map: the way there from its loop, and one on from there. */
const screens: Readonly<Record<string, readonly ((page: Page) => Promise<void>)[]>> = {
  story: [
    visitSecondScene,
    async (page) => {
      await page.getByRole('button', { name: 'Next' }).tap();
      await restsAt(page, 's14');
    },
  ],
  atlas: [
    async (page) => {
      await visitSecondScene(page);
      await page.getByRole('button', { name: 'Atlas' }).tap();
      await expect.poll(() => screenOf(page)).toBe('atlas');
      await settled(page);
    },
    async (page) => {
      await page.getByRole('button', { name: 'Zoom out' }).tap();
      await settled(page);
    },
  ],
};

// Every run tries the loop, below.
for (const [screen, [lead, goOn]] of long ? Object.entries(screens) : []) {
  test(`graphics and workers that are lost, and graphics that stay away, leave the same on the screen: ${screen}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/context|webgl/i);
    await countWorkers(page);
    // Nobody touches it for minutes.
    await openKiosk(page, '&motion=none&idle=3600', '');
    await lead?.(page);
    const placeOf = async () => {
      expect(await screenOf(page)).toBe(screen);
      const { scene, atlas } = await stateOf(page);
      return { scene, atlas };
    };
    let before = await stateOf(page);
    let place = await placeOf();
    const expectSame = async (what: string) => {
      await settled(page);
      expect(await placeOf()).toEqual(place);
      const { renderer, drawn } = await stateOf(page);
      expect(renderer).toBe('maplibre');
      expectSamePicture(drawn, before.drawn, 800, what);
    };

    await loseContext(page, 300);
    await expectSame('after graphics that came back');
    // Living workers are not taken for dead.
    expect(await workersMade(page)).toBe(2);

    await expectReplaced(page, screen);
    await expectSame('after workers that died');
    // The loop, below, shows the rest of it in the ordinary run.
    if (!long) return;

    await loseContextOften(page, 50);
    await expectSame('after fifty losses in a row');

    await goOn?.(page);
    before = await stateOf(page);
    expect(before.renderer).toBe('maplibre');
    place = await placeOf();
    await loseContext(page, null);
    await expectRenderer(page, 'still');
    await expectDrawn(page);
    expect(await placeOf()).toEqual(place);
  });
}

test('graphics and workers that are lost, and graphics that stay away, do not stop the loop', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/context|webgl/i);
  await countWorkers(page);
  await openKiosk(page, '', '');
  const positionOf = async () => (await stateOf(page)).position;
  // The loop moves on when it likes.
  await expectReplaced(page, 'attract', 'busy');
  await expect.poll(positionOf, { timeout: 60_000 }).toBeGreaterThan(0);
  await loseContext(page, 300);
  await expectDrawn(page);
  expect((await stateOf(page)).renderer).toBe('maplibre');
  await loseContext(page, null);
  await expectRenderer(page, 'still');
  await expectDrawn(page);
  const before = await positionOf();
  await expect.poll(positionOf, { timeout: 60_000 }).not.toBe(before);
  expect(await screenOf(page)).toBe('attract');
});

test('a clock on the wall that jumps by years either way changes nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-05T04:00:00Z') });
  await openKiosk(page, '&idle=60');
  await page.clock.setSystemTime(new Date('2016-03-05T04:00:00Z'));
  await page.clock.fastForward(10_000);
  await visitSecondScene(page);
  const question = page.getByRole('alertdialog', { name: 'Still there?' });
  for (const year of ['2036', '2016', '2026']) {
    await page.clock.setSystemTime(new Date(`${year}-03-05T04:00:00Z`));
    await page.clock.fastForward(5000);
    await expect(question).toBeHidden();
  }
  await page.clock.fastForward(50_000);
  await expect(question).toBeVisible();
  await page.clock.setSystemTime(new Date('2016-03-05T04:00:00Z'));
  await page.clock.fastForward(5000);
  await expect(question).toContainText(/in (\d|1\d) seconds?/);
  await page.clock.fastForward(16_000);
  await expect.poll(() => screenOf(page)).toBe('attract');
});

test('twenty taps a second in the atlas break nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await openKiosk(page);
  await visitSecondScene(page);
  await page.getByRole('button', { name: 'Atlas' }).tap();
  await settled(page);
  for (let tap = 0; tap < 40; tap += 1) {
    await page.touchscreen.tap(40 + ((tap * 397) % 1000), 40 + ((tap * 271) % 1650));
  }
  await settled(page);
  expect(await screenOf(page)).toBe('atlas');
  expect(await page.locator('html').getAttribute('data-state')).toBe('ready');
  await page.getByRole('button', { name: 'Back to the story' }).tap();
  await restsAt(page, 's05');
});
