import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { goTo, openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const anyScript = /\.js$/;

/** CSS pixels by which the first picture may stand elsewhere than the map. */
const tolerance = 4;

type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const greyOf = async (page: Page): Promise<Grey> => {
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
};

/** Device pixels for one CSS pixel: enough to see where things stand. */
const density = 0.5;

/** Half of the side of what is compared, and how far it is moved to find its like. Device pixels. */
const patch = 20;
const reach = 5;

/** The sum of differences of two pictures around a point, one of them moved. */
const difference = (one: Grey, other: Grey, x: number, y: number, dx: number, dy: number) => {
  let sum = 0;
  for (let row = y - patch; row < y + patch; row += 1) {
    for (let column = x - patch; column < x + patch; column += 1) {
      const a = one.pixels[row * one.width + column] ?? 0;
      const b = other.pixels[(row + dy) * other.width + column + dx] ?? 0;
      sum += Math.abs(a - b);
    }
  }
  return sum;
};

/** How far, in CSS pixels, one picture has to be moved around a point to be most like the other. */
const shiftAt = (one: Grey, other: Grey, x: number, y: number) => {
  let best = { dx: 0, dy: 0, sum: Number.POSITIVE_INFINITY };
  let worst = 0;
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      const sum = difference(one, other, x, y, dx, dy);
      if (sum < best.sum) best = { dx, dy, sum };
      worst = Math.max(worst, sum);
    }
  }
  return { away: Math.hypot(best.dx, best.dy) / density, best: best.sum, worst };
};

/** Coasts and borders that every screen leaves free, as shares of the picture's sides. */
const coasts = {
  'the Caspian Sea': [0.29, 0.57],
  'the Gulf of Bothnia': [0.28, 0.34],
  'the Yamal peninsula': [0.45, 0.37],
  'the west of Mongolia': [0.6, 0.6],
} as const;

/** The page as it stands before its scripts have come. */
const pageWithoutScripts = async (browser: Browser, options: Parameters<Browser['newPage']>[0]) => {
  const page = await browser.newPage(options);
  await page.route(anyScript, (route) => route.abort());
  await page.goto('/');
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.loading === 'lazy' || image.complete),
  );
  return page;
};

/** Every run looks at a screen that stands and at one that lies; the long run at one more of each. */
const screens = [
  [390, 844],
  [1440, 900],
  ...(process.env['THAW_LONG'] === '1'
    ? ([
        [768, 1024],
        [1920, 1080],
      ] as const)
    : []),
] as const;

for (const [width, height] of screens) {
  test(`the map takes the place of the first picture without a jump: ${width} × ${height}`, async ({
    browser,
    baseURL,
  }) => {
    const options = {
      baseURL: baseURL ?? '',
      viewport: { width, height },
      deviceScaleFactor: density,
    };
    const early = await pageWithoutScripts(browser, options);
    await expect(early.locator('h1')).toBeInViewport();
    const box = await early.locator('.first-picture img').boundingBox();
    if (box === null) throw new Error('there is no first picture');
    const before = await greyOf(early);
    await early.close();

    const page = await browser.newPage(options);
    await openStory(page);
    await expect(page.locator('.first-picture')).toHaveCount(0);
    const after = await greyOf(page);
    await page.close();

    for (const [name, [across, down]] of Object.entries(coasts)) {
      const x = Math.round(density * (box.x + across * box.width));
      const y = Math.round(density * (box.y + down * box.height));
      const { away, best, worst } = shiftAt(before, after, x, y);
      console.log(`${width} × ${height}: ${name} is ${away.toFixed(1)} px away`);
      expect(away, name).toBeLessThanOrEqual(tolerance);
      // There is something there to be compared.
      expect(best, name).toBeLessThan(0.7 * worst);
    }
  });
}

test('before any script the opening has its picture, in the theme of the system', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await pageWithoutScripts(browser, { baseURL: baseURL ?? '', colorScheme });
    const picture = page.locator('.first-picture img');
    await expect(picture).toBeInViewport();
    const { width, source } = await picture.evaluate((image: HTMLImageElement) => ({
      width: image.naturalWidth,
      source: image.currentSrc,
    }));
    expect(width).toBeGreaterThan(500);
    expect(source).toContain(colorScheme === 'dark' ? '-lamp.avif' : '-paper.avif');
    await page.close();
  }
});

test('the first picture is not shown where the page shows something else', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED/);
  await page.route(anyScript, (route) => route.abort());
  for (const address of ['/#s25', '/?theme=lamp', '/?text=200']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('.first-picture'), address).toBeHidden();
  }
});

test('nothing moves on the page until the map has settled', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openStory(page);
  const shifted = await page.evaluate(() =>
    ((window as { shifts?: number[] }).shifts ?? []).reduce((sum, shift) => sum + shift, 0),
  );
  expect(shifted).toBeLessThan(0.02);
});

/** Holds the map back until it is let go. */
const holdMap = async (page: Page) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/create-map-renderer.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
};

const cameraOf = async (page: Page) => (await stateOf(page)).drawn?.camera;

test('elsewhere in the story its picture stands before the map is there, and goes on with the reader', async ({
  page,
}) => {
  const release = await holdMap(page);
  await page.goto('/#s25');
  await page.waitForFunction(() => window.thaw !== undefined);
  await expect(page.locator('.first-picture')).toHaveCount(0);
  const marks = page.locator('.first-still button');
  await expect(marks.first()).toBeVisible();
  expect(await stateOf(page)).toMatchObject({
    renderer: 'loading',
    scene: 's25',
    settled: false,
    drawn: { epoch: '1956-06-28' },
  });
  const first = await cameraOf(page);
  await page.evaluate(() => void window.thaw?.goTo('s27'));
  await expect.poll(() => cameraOf(page)).not.toEqual(first);
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s27');
  release();
  await settled(page);
  expect(await stateOf(page)).toMatchObject({ renderer: 'maplibre', scene: 's27' });
  await expect(page.locator('#stage')).not.toHaveAttribute('data-first');
  await expect(page.locator('.first-still')).toHaveCount(0);
});

test('who scrolls on before the map is there leaves the opening, and has a picture', async ({
  page,
}) => {
  const release = await holdMap(page);
  await page.goto('/');
  await expect(page.locator('.first-picture')).toBeVisible();
  await page.waitForFunction(() => window.thaw !== undefined);
  await page.evaluate(() => void window.thaw?.goTo('s15'));
  await expect(page.locator('.first-picture')).toHaveCount(0);
  await expect(page.locator('.first-still button').first()).toBeVisible();
  release();
  await settled(page);
  expect(await stateOf(page)).toMatchObject({ renderer: 'maplibre', scene: 's15' });
  await expect(page.locator('.first-still')).toHaveCount(0);
});

for (const [what, file] of [
  ['the map', /create-map-renderer.*\.js$/],
  ["the map's worker", /maplibre-gl-worker.*\.mjs$/],
] as const) {
  test(`where ${what} cannot be fetched, a still goes on with the story, and a sentence says so`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/ERR_FAILED/);
    await page.route(file, (route) => route.abort());
    await page.goto('/#s25');
    await settled(page);
    expect(await stateOf(page)).toMatchObject({
      renderer: 'still',
      scene: 's25',
      drawn: { epoch: '1956-06-28' },
    });
    await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
    await expect(page.locator('#notices')).toContainText('A plainer one');
    await expect(page.locator('.first-still')).toHaveCount(0);
    await expect(page.locator('#stage')).not.toHaveAttribute('data-first');
    await goTo(page, 's15');
    expect(await stateOf(page)).toMatchObject({ renderer: 'still', scene: 's15' });
    const mark = page.locator('#stage button').first();
    await mark.press('Enter');
    await expect(page.locator('.slip')).toBeVisible();
  });
}

test('where no renderer can be fetched, the text is left', async ({ page, watched }) => {
  watched.expectErrors(/ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route(/create-(map|still)-renderer.*\.js$/, (route) => route.abort());
  await page.goto('/#s25');
  await settled(page);
  expect((await stateOf(page)).renderer).toBe('none');
  await expect(page.locator('#notices')).toContainText('The whole story is here as text');
  await expect(page.locator('.first-still')).toHaveCount(0);
});
