import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { openStory } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const marksOn = (page: Page): Locator => page.locator('#stage button[data-event]:enabled');
const slipOn = (page: Page): Locator => page.getByRole('dialog');
const offsetOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Opens the story at a scene with marks, and gives the first of them. */
const firstMark = async (page: Page, scene: string): Promise<Locator> => {
  await openStory(page, scene);
  const mark = marksOn(page).first();
  await expect(mark).toBeVisible();
  return mark;
};

test.describe('a mark opens the slip of its event', () => {
  test('by click; Escape closes it, the focus returns, the page stays where it is', async ({
    page,
  }) => {
    const mark = await firstMark(page, 's45');
    const before = await offsetOf(page);
    const name = (await mark.getAttribute('aria-label')) ?? '';
    await mark.click();
    const slip = slipOn(page);
    await expect(slip).toBeVisible();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    const title = (await slip.getByRole('heading').first().textContent()) ?? '';
    expect(title.length).toBeGreaterThan(3);
    expect(name.startsWith(`${title}, `)).toBe(true);
    await expect(slip.locator('.citations a').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(slip).toHaveCount(0);
    await expect(mark).toBeFocused();
    expect(await offsetOf(page)).toBe(before);
  });

  test('by Enter, reached by Tab after the last control of the card, in order of date', async ({
    page,
  }) => {
    await firstMark(page, 's45');
    const marks = marksOn(page);
    await page.locator('#s45 .record summary').focus();
    const before = await offsetOf(page);
    await page.keyboard.press('Tab');
    await expect(marks.nth(0)).toBeFocused();
    expect(await offsetOf(page)).toBe(before);
    await page.keyboard.press('Tab');
    await expect(marks.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(slipOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(marks.nth(1)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('#s45 .record summary')).toBeFocused();
  });

  test('high on the stage: Tab to its Close button leaves the page where it is, and the slip open', async ({
    page,
  }) => {
    const mark = await firstMark(page, 's45');
    await mark.focus();
    const before = await offsetOf(page);
    await page.keyboard.press('Enter');
    const slip = slipOn(page);
    await expect(slip).toBeVisible();
    await expect(slip).toBeFocused();
    const close = slip.getByRole('button', { name: 'Close' }).first();
    const top = (await close.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    expect(top, 'the button lies as high as the bar').toBeLessThan(80);
    await page.keyboard.press('Tab');
    await expect(close).toBeFocused();
    await expect(async () => expect(await offsetOf(page)).not.toBe(before)).not.toPass({
      timeout: 500,
    });
    await expect(slip).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(slip).toHaveCount(0);
    await expect(mark).toBeFocused();
    expect(await offsetOf(page)).toBe(before);
  });

  test('closes by its button, by a click elsewhere and by scrolling', async ({ page }) => {
    const mark = await firstMark(page, 's45');
    const slip = slipOn(page);
    await mark.click();
    // Before it has been laid beside its mark, Playwright would scroll the page to it, which closes it.
    await expect(page.locator('.slip-place')).toHaveAttribute('data-placement', /./);
    await slip.getByRole('button', { name: 'Close' }).first().click();
    await expect(slip).toHaveCount(0);
    await expect(mark).toBeFocused();
    await mark.click();
    await expect(slip).toBeVisible();
    await page.mouse.click(980, 620);
    await expect(slip).toHaveCount(0);
    await mark.click();
    await expect(slip).toBeVisible();
    await page.mouse.move(980, 620);
    await page.mouse.wheel(0, 120);
    await expect(slip).toHaveCount(0);
  });

  test('is told of by the record in the card as well', async ({ page }) => {
    await openStory(page, 's45');
    await page.locator('#s45 .record summary').click();
    const entry = page.locator('#s45 .record li[data-event] button').first();
    await entry.click();
    await expect(slipOn(page).getByRole('heading').first()).toHaveText(
      (await entry.textContent()) ?? '',
    );
    await page.keyboard.press('Escape');
    await expect(entry).toBeFocused();
  });

  test('axe finds nothing with a slip open', async ({ page }) => {
    const mark = await firstMark(page, 's45');
    await mark.click();
    await expect(slipOn(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a touch opens the sheet at the foot of the screen, a touch elsewhere closes it', async ({
    page,
  }) => {
    const mark = await firstMark(page, 's45');
    const before = await offsetOf(page);
    await mark.tap();
    const slip = slipOn(page);
    await expect(slip).toBeVisible();
    const box = await page.locator('.slip').boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    expect(await faultsOf(page)).toEqual([]);
    // Below what of the time axis answers a finger.
    await page.touchscreen.tap(195, 130);
    await expect(slip).toHaveCount(0);
    await expect(mark).toBeFocused();
    expect(await offsetOf(page)).toBe(before);
  });
});
