import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import {
  choose,
  kioskScreens,
  markInSight,
  openKiosk,
  restsAt,
  screenOf,
  visitSecondScene,
} from './kiosk-page.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

// Ways between scenes are looked at in kiosk.spec.ts.
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' });

/** The view of the atlas, as its address says it: day, middle, zoom, kinds that are switched off. */
const atlasOf = async (page: Page) => {
  const { atlas } = await stateOf(page);
  const [name, day, camera = '', without = ''] = (atlas ?? '').split('/');
  if (name !== 'atlas') throw new Error('the atlas is not open');
  const [lat = 0, lng = 0, zoom = 0] = camera.split(',').map(Number);
  return { day, lat, lng, zoom, without };
};

const enter = async (page: Page) => {
  await page.getByRole('button', { name: 'Atlas' }).tap();
  await expect.poll(() => screenOf(page)).toBe('atlas');
  await settled(page);
};

const drag = async (page: Page, right: number, down: number) => {
  await page.mouse.move(500, 600);
  await page.mouse.down();
  await page.mouse.move(500 + right / 2, 600 + down / 2, { steps: 4 });
  await page.mouse.move(500 + right, 600 + down, { steps: 4 });
  await page.mouse.up();
};

const press = async (page: Page, name: string, times: number) => {
  for (let time = 0; time < times; time += 1) await page.getByRole('button', { name }).tap();
  await settled(page);
};

test('leads into the atlas and back to the exact position, past the browser’s history', async ({
  page,
}) => {
  await openKiosk(page);
  await visitSecondScene(page);
  const before = await stateOf(page);
  const [entries, address] = await page.evaluate(() => [history.length, location.href]);
  await enter(page);
  expect(await faultsOf(page)).toEqual([]);
  await press(page, 'Zoom in', 2);
  await drag(page, 150, -200);
  await settled(page);
  await page.getByRole('button', { name: 'Revolt' }).tap();
  await expect(page.locator('a[href], input:not([type="range"]), textarea')).toHaveCount(0);
  expect(await page.evaluate(() => [history.length, location.href])).toEqual([entries, address]);
  await page.getByRole('button', { name: 'Back to the story' }).tap();
  await restsAt(page, 's05');
  const after = await stateOf(page);
  expect(after.position).toBe(before.position);
  expect(after.drawn?.camera).toEqual(before.drawn?.camera);
  expect(after.drawn?.events).toEqual(before.drawn?.events);
  expect(await page.evaluate(() => [history.length, location.href])).toEqual([entries, address]);
  await page.getByRole('button', { name: 'Next' }).tap();
  await restsAt(page, 's14');
});

test('one finger moves map, day and kinds, and opens marks', async ({ page }) => {
  await openKiosk(page);
  await visitSecondScene(page);
  await enter(page);
  const first = await atlasOf(page);
  await drag(page, 200, 100);
  await expect.poll(async () => (await atlasOf(page)).lng).toBeLessThan(first.lng);
  await page.getByRole('button', { name: 'To the next event' }).tap();
  await expect.poll(async () => (await atlasOf(page)).day).not.toBe(first.day);
  await page.getByRole('button', { name: 'Culture' }).tap();
  await expect.poll(async () => (await atlasOf(page)).without).toBe('without=culture');
  await settled(page);
  await (await markInSight(page)).tap();
  const slip = page.getByRole('dialog');
  await expect(slip).toBeVisible();
  await expect(slip.locator('a[href]')).toHaveCount(0);
  await slip.getByRole('button', { name: 'Close' }).tap();
  await expect(slip).toBeHidden();
  expect(await screenOf(page)).toBe('atlas');
});

test('keeps the camera between the globe and streets, and with the story’s lands', async ({
  page,
}) => {
  await openKiosk(page);
  await visitSecondScene(page);
  await enter(page);
  await press(page, 'Zoom in', 30);
  expect((await atlasOf(page)).zoom).toBe(14);
  await press(page, 'Zoom out', 40);
  const { zoom } = await atlasOf(page);
  await press(page, 'Zoom out', 1);
  expect((await atlasOf(page)).zoom).toBe(zoom);
  await press(page, 'Zoom in', 3);
  for (let time = 0; time < 5; time += 1) await drag(page, 100, 600);
  await expect.poll(async () => (await atlasOf(page)).lat).toBeLessThan(70);
});

test('two fingers zoom within the same bounds', async ({ page }) => {
  await openKiosk(page);
  await visitSecondScene(page);
  await enter(page);
  const { zoom } = await atlasOf(page);
  const fingers = await page.context().newCDPSession(page);
  const place = (type: 'touchStart' | 'touchMove', apart: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { x: 500 - apart, y: 600, id: 1 },
        { x: 500 + apart, y: 600, id: 2 },
      ],
    });
  await place('touchStart', 50);
  for (const apart of [80, 120, 200]) await place('touchMove', apart);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await atlasOf(page)).zoom).toBeGreaterThan(zoom + 1);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test('asks and forgets in the atlas as everywhere', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, '&idle=60');
  await visitSecondScene(page);
  const entries = await page.evaluate(() => history.length);
  await enter(page);
  await press(page, 'Zoom in', 2);
  await page.getByRole('button', { name: 'Diplomacy' }).tap();
  await page.clock.fastForward(61_000);
  const question = page.getByRole('alertdialog', { name: 'Still there?' });
  await expect(question).toBeVisible();
  const before = await atlasOf(page);
  const button = page.getByRole('button', { name: 'Zoom in', includeHidden: true });
  const box = await button.boundingBox();
  if (box === null) throw new Error('the button is not there');
  await page.touchscreen.tap(box.x + 20, box.y + 20);
  await expect(question).toBeHidden();
  expect(await atlasOf(page)).toEqual(before);
  await page.clock.fastForward(61_000);
  await expect(question).toBeVisible();
  await page.clock.fastForward(20_500);
  await expect.poll(() => screenOf(page)).toBe('attract');
  const { atlas, mode } = await stateOf(page);
  expect({ atlas, mode }).toEqual({ atlas: null, mode: 'kiosk' });
  expect(await page.evaluate(() => [history.length, history.state, location.hash])).toEqual([
    entries,
    null,
    '',
  ]);
  await choose(page, /Three minutes/);
  await restsAt(page, 's01');
  await enter(page);
  expect(await atlasOf(page)).toMatchObject({ day: '1953-03-06', without: '' });
});

for (const [width, height] of kioskScreens) {
  test(`its targets can be hit at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openKiosk(page);
    await page.touchscreen.tap(width / 2, 200);
    await page.getByRole('button', { name: /Three minutes/ }).tap();
    await restsAt(page, 's01');
    await enter(page);
    const misses = () =>
      page.evaluate((isUpright) => {
        const found: string[] = [];
        for (const button of document.querySelectorAll('#kiosk-atlas button')) {
          const { width, height, top, bottom, left, right } = button.getBoundingClientRect();
          const name = button.getAttribute('aria-label') ?? button.textContent;
          const least = button.matches('.atlas-kind') ? 52 : 64;
          if (Math.round(Math.min(width, height)) < least)
            found.push(`${name}: ${width} × ${height}`);
          if (isUpright && top < innerHeight / 2) found.push(`${name}: too high`);
          if (left < 0 || right > innerWidth || bottom > innerHeight)
            found.push(`${name}: cut off`);
        }
        return found;
      }, height > width);
    expect(await misses()).toEqual([]);
    await page.getByRole('button', { name: 'Back to the story' }).tap();
    await page.getByRole('button', { name: 'Larger text' }).tap();
    await enter(page);
    expect(await misses()).toEqual([]);
  });
}
