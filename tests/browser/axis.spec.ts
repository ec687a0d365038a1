import type { Page } from '@playwright/test';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const slider = (page: Page) =>
  page.getByRole('slider', { name: 'Time line of the story', exact: true });

const length = 59.82;

const trackOf = async (page: Page) => {
  const box = await page.locator('.axis-track').boundingBox();
  if (box === null) throw new Error('the axis is not there');
  const at = (position: number) => box.x + (position / length) * box.width;
  return { at, y: box.y + box.height / 2, box };
};

const drag = async (page: Page, from: number, to: number) => {
  const { at, y } = await trackOf(page);
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at((from + to) / 2), y);
  await page.mouse.move(at(to), y);
  await page.mouse.up();
};

const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return { left, top, right, bottom, text: part.textContent };
      }),
  );

type Box = Awaited<ReturnType<typeof boxesOf>>[number];

const isApart = (a: Box, b: Box) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test.describe('the time axis', () => {
  test.describe('without motion', () => {
    test.use({ reducedMotion: 'reduce' });

    test('is a slider of scenes and chapters to the keyboard, with a spoken value', async ({
      page,
    }) => {
      await openStill(page, 's25');
      await expect(slider(page)).toHaveAttribute(
        'aria-valuetext',
        '28 June 1956, Six in the morning, scene 25 of 60',
      );
      await slider(page).focus();
      for (const [key, scene] of [
        ['ArrowRight', 's26'],
        ['ArrowLeft', 's25'],
        ['ArrowLeft', 's24'],
        ['PageUp', 's34'],
        ['PageDown', 's24'],
        ['PageDown', 's13'],
        ['End', 's60'],
        ['Home', 's01'],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(async () => (await stateOf(page)).scene, key).toBe(scene);
        await expect(slider(page)).toHaveAttribute('value', String(Number(scene.slice(1))));
      }
      await expect(slider(page)).toBeFocused();
      await settled(page);
      // At rest in a scene, and not before it.
      expect((await stateOf(page)).position).toBeCloseTo(0.82, 5);
    });

    test('follows a drag from scene to scene', async ({ page }) => {
      await openStill(page);
      await drag(page, 12, 18);
      // The picture of a position is that of its scene.
      await expect.poll(async () => (await stateOf(page)).scene).toBe('s18');
      await expect(page.locator('#s18 .card')).toBeInViewport();
    });

    test('has a step to the scene before and to the one after', async ({ page }) => {
      await openStill(page, 's02');
      const before = page.getByRole('button', { name: 'Previous scene' });
      const after = page.getByRole('button', { name: 'Next scene' });
      await after.click();
      await expect.poll(async () => (await stateOf(page)).scene).toBe('s03');
      await before.click();
      await before.click();
      await expect.poll(async () => (await stateOf(page)).scene).toBe('s01');
      await before.click();
      await expect(before).toHaveAttribute('aria-disabled', 'true');
      await expect(page.locator('.opening-slip')).toBeInViewport();
    });

    test('tells how long there is still to read', async ({ page }) => {
      const minutes = async () => {
        const lines = await page.locator('.axis-left span').allTextContents();
        return lines.map((line) => Number.parseInt(line, 10));
      };
      await openStill(page);
      const [chapter, story] = await minutes();
      await goTo(page, 's45');
      const [later, rest] = await minutes();
      expect(chapter).toBeLessThan(story ?? 0);
      expect(later).toBeLessThan(rest ?? 0);
      expect(rest).toBeLessThan(story ?? 0);
      await goTo(page, 's60');
      expect(await minutes()).toEqual([1, 1]);
    });
  });

  test('leads to the nearest scene by a tap, also by one that shakes a little', async ({
    page,
  }) => {
    await openStill(page, 's43');
    const { at, y } = await trackOf(page);
    await page.mouse.click(at(44.5), y);
    await settled(page);
    expect((await stateOf(page)).position).toBeCloseTo(44.82, 5);
    await page.mouse.move(at(45.6), y);
    await page.mouse.down();
    await page.mouse.move(at(45.6) + 2, y + 1);
    await page.mouse.up();
    await settled(page);
    expect((await stateOf(page)).position).toBeCloseTo(45.82, 5);
  });

  test('dragged anywhere it shows the picture of the position, which a jump shows too', async ({
    page,
  }) => {
    await openStill(page, 's20');
    await drag(page, 19.82, 24.6);
    await settled(page);
    const dragged = await stateOf(page);
    expect(dragged.position).toBeGreaterThan(24.5);
    expect(dragged.position).toBeLessThan(24.7);
    await goTo(page, 's30');
    await goTo(page, dragged.position);
    const jumped = await stateOf(page);
    expect(jumped.position).toBe(dragged.position);
    expectSamePicture(jumped.drawn, dragged.drawn, 1000, 'the same position');
  });

  test('a drag leaves the page to the wheel, and is not undone by one that came before', async ({
    page,
  }) => {
    await openStill(page, 's20');
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, 300);
    await drag(page, 20, 30.82);
    await settled(page);
    const { position } = await stateOf(page);
    expect(Math.abs(position - 30.82)).toBeLessThan(0.1);
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, 800);
    await expect.poll(async () => (await stateOf(page)).position).toBeGreaterThan(position + 0.2);
  });

  test('its calendar runs back in each flashback, to the left of where it came from', async ({
    page,
  }) => {
    await openStill(page);
    const falls = await page.locator('.axis-rewind').evaluateAll((lines) =>
      lines.map((line) => {
        const points = (line.getAttribute('points') ?? '')
          .split(' ')
          .map((point) => point.split(','));
        const heights = points.map(([, y]) => Number(y));
        return { from: heights[0], to: heights.at(-1), width: line.getBoundingClientRect().width };
      }),
    );
    expect(falls).toHaveLength(18);
    for (const { from, to, width } of falls) {
      // Downwards on the screen is back in time.
      expect(to).toBeGreaterThan(from ?? Number.POSITIVE_INFINITY);
      expect(width).toBeGreaterThan(2);
    }
    await expect(page.locator('.axis-year-back').getByText('1948')).toBeVisible();
  });

  test('the short cut has an axis of its own and keeps the place', async ({ page }) => {
    await openStill(page, 's25');
    await page.goto('/?renderer=still&cut=short#s25');
    await settled(page);
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      '28 June 1956, Six in the morning, scene 5 of 14',
    );
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s33');
    await settled(page);
    await page.locator('#bar summary').click();
    await page.locator('#bar').getByRole('link', { name: 'The full story 60 scenes' }).click();
    await page.waitForURL('/?renderer=still#s33');
    await settled(page);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /Patience, scene 33 of 60$/);
  });

  test('is in sight on every screen, big enough for a finger, and meets no other part', async ({
    page,
  }) => {
    await openStill(page, 's10');
    for (const [width, height] of [
      [1440, 900],
      [1000, 640],
      [844, 390],
      [768, 1024],
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { box } = await trackOf(page);
      const what = `${width} × ${height}`;
      expect(box.height, what).toBeGreaterThanOrEqual(24);
      expect(box.y, what).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height, what).toBeLessThanOrEqual(height);
      const [axis] = await boxesOf(page, '#axis');
      const others = await boxesOf(page, '.clock, .bar-control, .bar-chapter, .ground-day');
      expect(others.length, what).toBeGreaterThan(2);
      for (const other of others) {
        expect(axis !== undefined && isApart(axis, other), `${what}: ${other.text}`).toBe(true);
      }
    }
  });

  test('covers no text on a phone: the bar that it is a part of ends where it ends', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStill(page, 's10');
    const [bar] = await boxesOf(page, '#bar');
    const [axis] = await boxesOf(page, '#axis');
    expect(axis?.bottom).toBeLessThanOrEqual((bar?.bottom ?? 0) + 1);
    expect(axis?.top).toBeGreaterThanOrEqual(bar?.top ?? Number.NaN);
    // At rest the card begins below the map, and what is told while the slider is steered stays in the bar.
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    const [told] = await boxesOf(page, '.axis-told');
    expect(told?.text).toContain('scene 11 of 60');
    expect(told?.text).toContain('left in the story');
    expect(told?.bottom).toBeLessThanOrEqual((axis?.top ?? 0) + 1);
    const cards = await boxesOf(page, '#s11 .card');
    expect(cards).toHaveLength(1);
    for (const card of cards) {
      expect(axis !== undefined && isApart(axis, card)).toBe(true);
      expect(told !== undefined && isApart(told, card)).toBe(true);
    }
  });
});
