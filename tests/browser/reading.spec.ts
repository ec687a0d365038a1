import type { Page } from '@playwright/test';
import { measuresOf, screens } from '../fixtures/screens.ts';
import { compiled } from '../fixtures/site.ts';
import { goTo, nextFrame, openStill, openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const indexOf = (scene: string | null) => Number(scene?.slice(1)) - 1;

const restingScene = async (page: Page): Promise<number> => {
  await nextFrame(page);
  await settled(page);
  const { scene, position } = await stateOf(page);
  expect(position - Math.floor(position), 'at rest').toBeGreaterThanOrEqual(0.81);
  return indexOf(scene);
};

const scrollY = (page: Page) => page.evaluate(() => window.scrollY);

/** Presses a key that scrolls, and waits until the page and the picture have come to rest. */
const press = async (page: Page, key: string) => {
  const before = await scrollY(page);
  await page.keyboard.press(key);
  await expect.poll(() => scrollY(page), { message: `${key} scrolls` }).not.toBe(before);
  // By frames and not by the clock: on a busy machine a frame may take longer than any pause between two looks.
  await page.evaluate(
    (calmFrames) =>
      new Promise<void>((resolve) => {
        let [last, calm] = [window.scrollY, 0];
        const look = () => {
          calm = window.scrollY === last ? calm + 1 : 0;
          last = window.scrollY;
          if (calm < calmFrames) requestAnimationFrame(look);
          else resolve();
        };
        requestAnimationFrame(look);
      }),
    10,
  );
  await nextFrame(page);
  await settled(page);
};

test.describe('reading by keys, wheel and links', () => {
  test('PageDown and Space land on the next scene, exactly one, and PageUp and Shift+Space on the one before', async ({
    page,
  }) => {
    await openStill(page);
    await press(page, 'PageDown');
    expect(await restingScene(page)).toBe(0);
    let scene = 0;
    for (const key of ['PageDown', 'Space', 'PageDown', 'Space']) {
      // A card taller than the screen is scrolled to its end first.
      for (let presses = 0; presses < 6; presses += 1) {
        const before = await scrollY(page);
        await press(page, key);
        const now = indexOf((await stateOf(page)).scene);
        expect(await scrollY(page)).toBeGreaterThan(before);
        if (now !== scene) break;
      }
      scene += 1;
      expect(await restingScene(page)).toBe(scene);
    }
    for (const key of ['PageUp', 'Shift+Space']) {
      await press(page, key);
      scene -= 1;
      expect(await restingScene(page)).toBe(scene);
    }
  });

  test('a card taller than the screen is read to its end before the next scene', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await openStill(page, 's01');
    const bottom = () =>
      page.evaluate(
        () => document.querySelector('#s01 .card')?.getBoundingClientRect().bottom ?? 0,
      );
    expect(await bottom()).toBeGreaterThan(500);
    for (let presses = 0; (await bottom()) > 500; presses += 1) {
      expect(presses).toBeLessThan(8);
      await press(page, 'PageDown');
      expect(indexOf((await stateOf(page)).scene)).toBe(0);
    }
    await press(page, 'PageDown');
    expect(await restingScene(page)).toBe(1);
  });

  test('arrows, Home and End do what they do on any page', async ({ page }) => {
    await openStill(page, 's10');
    const before = await scrollY(page);
    await press(page, 'ArrowDown');
    const after = await scrollY(page);
    expect(after - before).toBeGreaterThan(10);
    expect(after - before).toBeLessThan(200);
    await press(page, 'End');
    expect((await stateOf(page)).scene).toBe('s60');
    await press(page, 'Home');
    expect(await scrollY(page)).toBe(0);
    expect((await stateOf(page)).position).toBe(0);
  });

  test('Space on a control works the control and does not scroll', async ({ page }) => {
    await openStill(page, 's02');
    await page.locator('#s02 .record summary').focus();
    await settled(page);
    const before = await scrollY(page);
    await page.keyboard.press('Space');
    await expect(page.locator('#s02 .record')).toHaveAttribute('open', '');
    expect(Math.abs((await scrollY(page)) - before)).toBeLessThan(4);
  });

  test('the wheel scrolls the page, over the map too', async ({ page }) => {
    await openStory(page);
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => scrollY(page)).toBeGreaterThan(800);
    await expect.poll(async () => (await stateOf(page)).position).toBeGreaterThan(0.3);
  });

  test('a jump holds its place against what is left of scrolling by wheel and key', async ({
    page,
  }) => {
    await openStill(page);
    await page.mouse.move(700, 320);
    for (const turn of [600, 600, 600, 600, 600, 600, -600, -600]) await page.mouse.wheel(0, turn);
    await page.keyboard.press('PageDown');
    await page.evaluate(() => {
      window.location.hash = '#s25';
    });
    await page.waitForTimeout(1500);
    await expect.poll(() => restingScene(page)).toBe(24);
    expect((await stateOf(page)).position).toBeCloseTo(24.82, 2);
    await page.mouse.wheel(0, 3000);
    await expect.poll(async () => (await stateOf(page)).scene).not.toBe('s25');
  });

  test('a finger scrolls the page, over the map too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}/#s05`);
    await settled(page);
    const before = (await stateOf(page)).position;
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 200, y }],
      });
    await touch('touchStart', 350);
    for (let y = 340; y >= 80; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    // 270 of the some 1,400 CSS pixels that lead from one scene to the next on this screen.
    await expect.poll(async () => (await stateOf(page)).position).toBeGreaterThan(before + 0.1);
    await context.close();
  });

  test('two fingers enlarge the page, over the map too, and the scene stays', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}/?renderer=still#s05`);
    await settled(page);
    const fingers = await context.newCDPSession(page);
    await fingers.send('Input.synthesizePinchGesture', { x: 195, y: 250, scaleFactor: 2 });
    await expect
      .poll(() => page.evaluate(() => window.visualViewport?.scale ?? 0))
      .toBeGreaterThan(1.5);
    await settled(page);
    expect((await stateOf(page)).scene).toBe('s05');
    await context.close();
  });

  test('the bar is as high empty as filled, for pictures are fitted below it', async ({
    browser,
    page,
  }) => {
    const heightOfBar = (of: Page) =>
      of.locator('#bar').evaluate((bar) => bar.getBoundingClientRect().height);
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1000, height: 640 },
    ]) {
      const context = await browser.newContext({ viewport, javaScriptEnabled: false });
      const empty = await context.newPage();
      await empty.goto('/');
      await page.setViewportSize(viewport);
      await openStill(page);
      expect(await heightOfBar(page)).toBe(await heightOfBar(empty));
      await context.close();
    }
  });

  test('bar and column are as large as the composition of the scenes is tested with', async ({
    page,
  }) => {
    await page.goto('/?renderer=still');
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height });
      const { bar, foot, column } = measuresOf(width, height);
      const measured = await page.evaluate(() => {
        const card = document.querySelector('.card')?.getBoundingClientRect();
        const bar = document.getElementById('bar')?.getBoundingClientRect();
        const axis = document.getElementById('axis')?.getBoundingClientRect();
        const foot = axis !== undefined && axis.top > innerHeight / 2 ? axis.height : 0;
        return [bar?.height, foot, card?.left, card?.right].map((value) => Math.round(value ?? 0));
      });
      expect(measured, `${width} × ${height}`).toEqual(
        [bar, foot, column.left, column.right].map((value) => Math.round(value)),
      );
    }
  });

  test('the date is always in sight and follows the story', async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openStill(page, 's01');
      const clock = page.locator('#bar time');
      await expect(clock).toHaveText('6 March 1953');
      await page.evaluate(() => window.thaw?.goTo('s45'));
      await expect(clock).toHaveText('4 November 1956');
      await expect(clock).toBeInViewport({ ratio: 1 });
    }
  });

  test('every chapter can be jumped to from the bar, by mouse and by keyboard', async ({
    page,
  }) => {
    await openStill(page);
    const summary = page.locator('#bar summary');
    const chapters = page.locator('#bar nav a[href^="#s"]');
    await expect(chapters).toHaveCount(6);
    const first = ['s01', 's13', 's24', 's34', 's49', 's58'];
    for (const [index, scene] of first.entries()) {
      await summary.click();
      await chapters.nth(index).click();
      await expect.poll(async () => (await stateOf(page)).scene).toBe(scene);
      await settled(page);
      expect(await restingScene(page)).toBe(indexOf(scene));
      await expect(page.locator('#bar details')).not.toHaveAttribute('open');
    }
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s13');
    await summary.click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#bar details')).not.toHaveAttribute('open');
  });
});

test.describe('the address', () => {
  test('leads to a scene, keeps current without filling the history, and is restored on reload', async ({
    page,
  }) => {
    await openStill(page, 's20');
    expect((await stateOf(page)).scene).toBe('s20');
    const entries = await page.evaluate(() => window.history.length);
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown']) await press(page, key);
    const { scene } = await stateOf(page);
    expect(indexOf(scene)).toBeGreaterThan(19);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${scene}`);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    await page.reload();
    await settled(page);
    expect((await stateOf(page)).scene).toBe(scene);
    expect(await restingScene(page)).toBe(indexOf(scene));
  });

  test('back leads to where a link was followed', async ({ page }) => {
    await openStill(page, 's20');
    await page.locator('#bar summary').click();
    await page.locator('#bar nav a[href="#s49"]').click();
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s49');
    await page.goBack();
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s20');
  });

  test('an address that names no scene opens the beginning', async ({ page }) => {
    await openStill(page, 'nowhere');
    expect((await stateOf(page)).position).toBe(0);
  });
});

test.describe('the reader’s own settings', () => {
  test('with reduced motion the picture changes at once and only from rest to rest', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStill(page, 's05');
    for (const offset of [120, 300, 480, 700, 900]) {
      await page.mouse.move(900, 400);
      await page.mouse.wheel(0, offset);
      await page.waitForTimeout(100);
      const { position } = await stateOf(page);
      expect(position - Math.floor(position)).toBeCloseTo(0.82);
    }
    await expect.poll(async () => indexOf((await stateOf(page)).scene)).toBeGreaterThan(5);
  });

  test('a phone’s address bar that folds away leaves the line in sight where it was', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await openStill(page, 's13');
    await press(page, 'PageDown');
    await press(page, 'PageDown');
    const top = () =>
      page.evaluate(() => document.querySelector('#s13 .card')?.getBoundingClientRect().top ?? 0);
    const before = await top();
    expect(before).toBeLessThan(0);
    for (const height of [700, 640]) {
      await page.setViewportSize({ width: 390, height });
      // The new layout stands at once, and the page follows in its next frame, however long that takes.
      await nextFrame(page);
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
      await nextFrame(page);
      expect(Math.abs((await top()) - before)).toBeLessThan(2);
    }
  });

  test('unfolding the record of a scene leaves its picture at rest', async ({ page }) => {
    await openStill(page, 's15');
    await page.locator('#s15 .record summary').click();
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(300);
    await settled(page);
    expect(await restingScene(page)).toBe(14);
  });

  test('turning the phone keeps the scene, at the beginning of every chapter', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/?renderer=still');
    await settled(page);
    const { chapters, scenes } = compiled.story;
    const chapterStarts = chapters.map((_, index) =>
      scenes.findIndex(({ chapter }) => chapter === index),
    );
    expect(chapterStarts).toHaveLength(6);
    for (const start of chapterStarts) {
      expect(await goTo(page, scenes[start]?.id ?? '')).toBe(true);
      await page.setViewportSize({ width: 844, height: 390 });
      await expect.poll(async () => (await stateOf(page)).settled).toBe(true);
      expect(await restingScene(page)).toBe(start);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForTimeout(200);
      expect(await restingScene(page)).toBe(start);
    }
  });
});

test('the note on the day of the borders lies on the map, and below what is read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, 's60');
  const note = page.locator('.ground-day');
  await expect(note).toBeVisible();
  const covers = () =>
    note.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return document.elementFromPoint(x, y)?.closest('#story') !== null;
    });
  expect(await covers(), 'at rest').toBe(false);
  await page.locator('.colophon').evaluate((element) => element.scrollIntoView());
  await expect.poll(covers, { message: 'the sources lie over it' }).toBe(true);
});
