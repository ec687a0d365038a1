import type { Page } from '@playwright/test';
import { expectWholeText } from './injected.ts';
import { modes, noticesOf, openAfresh, openMode } from './modes.ts';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStill, resize, settled, settledAt, stateOf } from './story-page.ts';
import { expect, openWithoutGround, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

declare global {
  interface Window {
    throwsLeft?: number;
  }
}

/** Lets drawing throw so many times, whoever draws. */
const breakDrawing = (page: Page, times: number) =>
  page.evaluate((left) => {
    const { prototype } = CanvasRenderingContext2D;
    const { clearRect } = prototype;
    window.throwsLeft = left;
    prototype.clearRect = function (...box) {
      if (window.throwsLeft !== undefined && window.throwsLeft > 0) {
        window.throwsLeft -= 1;
        throw new Error('on purpose');
      }
      Reflect.apply(clearRect, this, box);
    };
  }, times);

const throwsLeft = (page: Page) => page.evaluate(() => window.throwsLeft);

for (const mode of modes) {
  test(`an exception in a renderer leaves the same picture, and one after the other the text: ${mode[0]}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/on purpose/);
    await openMode(page, mode, true);
    const before = await stateOf(page);
    await breakDrawing(page, 1);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(() => throwsLeft(page)).toBe(0);
    await resize(page, 1000, 640);
    const after = await stateOf(page);
    expectSamePicture(after.drawn, before.drawn, 1000, 'after an exception');
    expect({ ...after, drawn: null }).toEqual({ ...before, drawn: null });
    await expect(noticesOf(page)).toHaveCount(0);
    await breakDrawing(page, 1000);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(async () => (await stateOf(page)).renderer).toBe('none');
    await expect(noticesOf(page)).toHaveCount(1);
    expect((await stateOf(page)).scene).toBe(before.scene);
    if (mode[0] === 'reader') await expectWholeText(page);
  });
}

test('a map that throws again and again gives way to a still', async ({ page }) => {
  await openAfresh(page, '/?motion=none#s15');
  const before = await stateOf(page);
  await breakDrawing(page, 2);
  await page.setViewportSize({ width: 1000, height: 641 });
  await expect.poll(async () => (await stateOf(page)).renderer, { timeout: 60_000 }).toBe('still');
  await settled(page);
  expect((await stateOf(page)).drawn?.events.length).toBe(before.drawn?.events.length);
  await expect(noticesOf(page)).toHaveCount(1);
});

test('a screen that is turned in the midst of a flight shows what a fresh load of it shows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, 's15');
  await page.evaluate(() => void window.thaw?.goTo('s27'));
  await page.waitForFunction(() => (window.thaw?.state().position ?? 0) > 16);
  await resize(page, 844, 390);
  await settledAt(page, 's27');
  await resize(page, 390, 844);
  await settledAt(page, 's27');
  const { drawn } = await stateOf(page);
  await openStill(page, 's27');
  expectSamePicture(drawn, (await stateOf(page)).drawn, 390, 'after turns');
});

test('the smallest and the largest window, and dense pixels, draw a picture', async ({
  browser,
  baseURL,
  page,
}) => {
  await openStill(page, 's15');
  const before = await stateOf(page);
  await resize(page, 1, 1);
  await goTo(page, 's16');
  if (long) {
    await resize(page, 3840, 2160);
    await goTo(page, 's15');
    expect((await stateOf(page)).drawn?.events).toHaveLength(before.drawn?.events.length ?? -1);
  }
  await resize(page, 1000, 640);
  await goTo(page, 's15');
  expectSamePicture((await stateOf(page)).drawn, before.drawn, 1000, 'after other sizes');
  for (const [width, height] of [
    [1, 1],
    [390, 300],
  ] as const) {
    const dense = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width, height },
      deviceScaleFactor: 3,
    });
    await openWithoutGround(dense.context());
    await openAfresh(dense, '/?renderer=still#s15');
    expect((await stateOf(dense)).drawn).not.toBeNull();
    await dense.close();
  }
});

for (const mode of modes) {
  test(`a tab that is hidden for an hour, and a clock that jumps, leave the same picture: ${mode[0]}`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-03-05T04:00:00Z') });
    await openMode(page, mode, true);
    const before = await stateOf(page);
    const show = (visibility: DocumentVisibilityState) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, visibility);
    await show('hidden');
    await page.clock.fastForward(3_600_000);
    await page.clock.setSystemTime(new Date('2016-03-05T04:00:00Z'));
    await show('visible');
    await page.clock.fastForward(1000);
    await page.clock.setSystemTime(new Date('2036-03-05T04:00:00Z'));
    await settled(page);
    const after = await stateOf(page);
    expectSamePicture(after.drawn, before.drawn, 1000, 'after an hour');
    expect({ ...after, drawn: null }).toEqual({ ...before, drawn: null });
    if (mode[0] === 'atlas') return;
    await page.evaluate(() => void window.thaw?.goTo('s16'));
    await settledAt(page, 's16');
  });
}
