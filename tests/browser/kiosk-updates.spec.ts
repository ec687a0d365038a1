import type { Page } from '@playwright/test';
import { openKiosk, screenOf, visitSecondScene } from './kiosk-page.ts';
import { settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

/** What the server says of its build from now on, and how often it was asked. */
const serve = async (page: Page, answer: { body?: string; status?: number }) => {
  const asked = { times: 0 };
  await page.route('**/build.json', (route) => {
    asked.times += 1;
    return route.fulfill(answer);
  });
  return asked;
};

test('the page knows which build it is of', async ({ page, request }) => {
  await openKiosk(page);
  const answer = await request.get('/build.json');
  expect(answer.headers()['cache-control']).toBe('no-cache');
  const { build } = (await answer.json()) as { build: string };
  await expect(page.locator('html')).toHaveAttribute('data-build', build);
});

test('another build is loaded while nobody is there, once', async ({ page }) => {
  await page.clock.install();
  const asked = await serve(page, { body: '{"build":"0.2.0+another"}' });
  await openKiosk(page);
  const loaded = page.waitForEvent('load');
  await page.clock.fastForward(300_000);
  await expect.poll(() => asked.times).toBe(1);
  await loaded;
  await settled(page);
  expect(await page.evaluate(() => sessionStorage.getItem('thaw.reloads'))).toBe('1');
  // The server went on sending the old page: that is no reason to load it for ever.
  await page.evaluate(() => {
    document.documentElement.dataset['same'] = 'page';
  });
  await page.clock.fastForward(300_000);
  await expect.poll(() => asked.times).toBe(2);
  await page.clock.fastForward(10_000);
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
});

test('a visit is not disturbed, and nothing is asked meanwhile', async ({ page }) => {
  await page.clock.install();
  const asked = await serve(page, { body: '{"build":"0.2.0+another"}' });
  await openKiosk(page, '&idle=3600');
  await visitSecondScene(page);
  await page.clock.fastForward(900_000);
  expect(await screenOf(page)).toBe('story');
  expect(asked.times).toBe(0);
});

test('what is no answer changes nothing', async ({ page, watched }) => {
  watched.expectErrors(/404/);
  await page.clock.install();
  await openKiosk(page);
  await page.evaluate(() => {
    document.documentElement.dataset['same'] = 'page';
  });
  for (const answer of [{ status: 404, body: 'no' }, { body: '<!doctype html>' }, { body: '{}' }]) {
    const asked = await serve(page, answer);
    await page.clock.fastForward(300_000);
    await expect.poll(() => asked.times).toBe(1);
    await page.clock.fastForward(10_000);
  }
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
});

test('the picture comes back out of the dark when somebody touches it', async ({ page }) => {
  await openKiosk(page);
  await page.evaluate(() => document.documentElement.toggleAttribute('data-dark', true));
  await expect(page.locator('#stage')).toHaveCSS('opacity', '0');
  await visitSecondScene(page);
  await expect(page.locator('#stage')).toHaveCSS('opacity', '1');
});
