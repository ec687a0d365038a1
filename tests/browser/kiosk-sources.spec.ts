import { faultsOf } from './faults-of.ts';
import { markInSight, openKiosk, visitSecondScene } from './kiosk-page.ts';
import { expect, test } from './watched-page.ts';

// Ways between scenes are looked at in kiosk.spec.ts.
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' });

test('a source opens on the slip of an event, with a code of its address', async ({ page }) => {
  await openKiosk(page);
  await visitSecondScene(page);
  await (await markInSight(page)).tap();
  const sources = page.getByRole('dialog').getByRole('region', { name: 'Sources' });
  const slip = await page.locator('.slip').boundingBox();
  expect(slip?.x).toBeGreaterThanOrEqual(0);
  expect((slip?.x ?? 0) + (slip?.width ?? 0)).toBeLessThanOrEqual(1080);
  const source = sources.getByText(/Radchenko/).first();
  await source.tap();
  await expect(sources.getByText('Oxford University Press').first()).toBeVisible();
  const code = sources.getByRole('img', { name: /QR code of https:\/\/doi\.org\// }).first();
  await expect(code).toBeVisible();
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(120);
  expect(height).toBe(width);
  const summary = await sources.locator('summary').first().boundingBox();
  expect(summary?.height).toBeGreaterThanOrEqual(52);
  await expect(page.locator('a[href]')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
});

test('readers get links, and nothing of the codes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/?renderer=still#s05');
  const mark = page.locator('#stage button[data-event]').first();
  await expect(mark).toBeVisible();
  await mark.dispatchEvent('click');
  await expect(page.getByRole('dialog').locator('.citations a').first()).toBeVisible();
  expect(asked.filter((url) => /kiosk/.test(url))).toEqual([]);
});
