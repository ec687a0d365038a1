import type { Page } from '@playwright/test';
import { choose, openKiosk, restsAt, screenOf, visitSecondScene } from './kiosk-page.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 800, height: 600 }, hasTouch: true });

/** Ways to a screen of the kiosk, each with the map at rest or on its way through the loop. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  attract: async () => undefined,
  story: visitSecondScene,
  atlas: async (page) => {
    await visitSecondScene(page);
    await page.getByRole('button', { name: 'Atlas' }).tap();
    await expect.poll(() => screenOf(page)).toBe('atlas');
    await settled(page);
  },
};

/** Takes the graphics from the map; gives them back after so many milliseconds, or never. */
const loseContext = (page: Page, restoreAfter: number | null) =>
  page.evaluate(async (after) => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (loss == null) throw new Error('this browser cannot lose a context on purpose');
    loss.loseContext();
    if (after === null) return;
    await new Promise((resolve) => setTimeout(resolve, after));
    loss.restoreContext();
  }, restoreAfter);

const expectDrawn = (page: Page) =>
  expect
    .poll(async () => (await stateOf(page)).drawn?.events.length ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(0);

for (const [screen, lead] of Object.entries(screens)) {
  test(`graphics that come back show the same again: ${screen}`, async ({ page, watched }) => {
    watched.expectErrors(/context|webgl/i);
    await openKiosk(page, '', '');
    await lead(page);
    const before = await stateOf(page);
    await loseContext(page, 300);
    await expectDrawn(page);
    expect(await screenOf(page)).toBe(screen);
    const after = await stateOf(page);
    expect(after.renderer).toBe('maplibre');
    if (screen === 'attract') return;
    expect({ scene: after.scene, atlas: after.atlas }).toEqual({
      scene: before.scene,
      atlas: before.atlas,
    });
    await settled(page);
  });

  test(`graphics that stay away leave a still of the same: ${screen}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/context|webgl/i);
    await openKiosk(page, '', '');
    await lead(page);
    const before = await stateOf(page);
    await loseContext(page, null);
    await expect
      .poll(async () => (await stateOf(page)).renderer, { timeout: 60_000 })
      .toBe('still');
    await expectDrawn(page);
    expect(await screenOf(page)).toBe(screen);
    if (screen === 'attract') return;
    const { scene, atlas } = await stateOf(page);
    expect({ scene, atlas }).toEqual({ scene: before.scene, atlas: before.atlas });
  });
}

test.describe('workers that die', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const alive: Worker[] = [];
      window.Worker = class extends Worker {
        constructor(...parts: ConstructorParameters<typeof Worker>) {
          super(...parts);
          alive.push(this);
        }
      };
      window.addEventListener('kill-workers', () => {
        for (const worker of alive.splice(0)) worker.terminate();
      });
    });
  });
  const kill = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('kill-workers')));

  test('are replaced in the story, for the next scene', async ({ page }) => {
    await openKiosk(page, '', '');
    await visitSecondScene(page);
    await kill(page);
    await page.getByRole('button', { name: 'Next' }).tap();
    await restsAt(page, 's14');
    expect((await stateOf(page)).renderer).toBe('maplibre');
  });

  test('are replaced in the atlas, for the next view', async ({ page }) => {
    await openKiosk(page, '', '');
    await screens['atlas']?.(page);
    await kill(page);
    for (let time = 0; time < 4; time += 1) {
      await page.getByRole('button', { name: 'Zoom out' }).tap();
    }
    await settled(page);
    expect(await screenOf(page)).toBe('atlas');
  });

  test('do not stop the loop', async ({ page }) => {
    await openKiosk(page, '', '');
    await kill(page);
    await expect
      .poll(async () => (await stateOf(page)).position, { timeout: 60_000 })
      .toBeGreaterThan(1.2);
    await choose(page, /Three minutes/);
    await restsAt(page, 's01');
  });
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
  for (let tap = 0; tap < 80; tap += 1) {
    await page.touchscreen.tap(40 + ((tap * 397) % 1000), 40 + ((tap * 271) % 1650));
  }
  await settled(page);
  expect(await screenOf(page)).toBe('atlas');
  expect(await page.locator('html').getAttribute('data-state')).toBe('ready');
  await page.getByRole('button', { name: 'Back to the story' }).tap();
  await restsAt(page, 's05');
});
