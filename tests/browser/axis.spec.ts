import type { Page } from '@playwright/test';
import { openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Time line of the story' });

const trackOf = async (page: Page) => {
  const box = await page.locator('.axis-track').boundingBox();
  if (box === null) throw new Error('the axis is not there');
  return { at: (share: number) => box.x + share * box.width, y: box.y + box.height / 2, box };
};

test.describe('the time axis', () => {
  test.use({ reducedMotion: 'reduce' });

  test('is a slider of scenes to the keyboard, with a spoken value', async ({ page }) => {
    await openStory(page, 's25');
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      '28 June 1956, Six in the morning, scene 25 of 60',
    );
    await slider(page).focus();
    for (const [key, scene] of [
      ['ArrowRight', 's26'],
      ['ArrowLeft', 's25'],
      ['ArrowLeft', 's24'],
      ['End', 's60'],
      ['Home', 's01'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(async () => (await stateOf(page)).scene).toBe(scene);
    }
    await expect(slider(page)).toBeFocused();
    await settled(page);
  });

  test('leads to the nearest scene by a tap, and follows a drag', async ({ page }) => {
    await openStory(page);
    const { at, y } = await trackOf(page);
    await page.mouse.click(at(44.7 / 59.82), y);
    await expect.poll(async () => (await stateOf(page)).position).toBeCloseTo(44.82, 5);
    await page.mouse.move(at(0.2), y);
    await page.mouse.down();
    await page.mouse.move(at(0.3), y, { steps: 5 });
    await page.mouse.up();
    // Without motion the picture of a position is that of its scene.
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s18');
    await expect(page.locator('#s18 .card')).toBeInViewport();
  });

  test('has a step to the scene before and to the one after', async ({ page }) => {
    await openStory(page, 's02');
    const [before, after] = ['Previous scene', 'Next scene'].map((name) =>
      page.getByRole('button', { name }),
    );
    await after?.click();
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s03');
    await before?.click();
    await before?.click();
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s01');
    await before?.click();
    await expect(before ?? page.locator('none')).toHaveAttribute('aria-disabled', 'true');
    await expect(page.locator('.opening-slip')).toBeInViewport();
  });

  test('is a part of the bar on a phone, so that it covers no text of its own', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page, 's10');
    const bar = await page.locator('#bar').boundingBox();
    const { box } = await trackOf(page);
    expect(bar).not.toBeNull();
    expect(box.y).toBeGreaterThanOrEqual(bar?.y ?? Number.NaN);
    expect(box.y + box.height).toBeLessThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(box.height).toBeGreaterThanOrEqual(24);
  });
});
