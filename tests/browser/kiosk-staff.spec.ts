import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { openKiosk, restsAt, screenOf, visitSecondScene } from './kiosk-page.ts';
import { settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

// Ways between scenes are looked at in kiosk.spec.ts.
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' });

const keypad = (page: Page) => page.getByRole('dialog', { name: 'Staff: enter the code' });
const staffPage = (page: Page) => page.getByRole('dialog', { name: 'For staff' });

/** A finger in the upper right corner, for so many milliseconds. */
const hold = async (page: Page, milliseconds: number) => {
  const fingers = await page.context().newCDPSession(page);
  await fingers.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: 1040, y: 40 }],
  });
  await page.clock.fastForward(milliseconds);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

const enterCode = async (page: Page, code: string) => {
  for (const digit of code) {
    await keypad(page).getByRole('button', { name: digit, exact: true }).tap();
  }
  await keypad(page).getByRole('button', { name: 'Enter' }).tap();
};

test('a held corner and a code open the page of staff, and the visit goes on behind it', async ({
  page,
}) => {
  await page.clock.install();
  await openKiosk(page, '&staff=2468');
  await visitSecondScene(page);
  await hold(page, 2000);
  await hold(page, 4000);
  await expect(keypad(page)).toBeHidden();
  await hold(page, 5100);
  await expect(keypad(page)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  for (let time = 0; time < 4; time += 1) await enterCode(page, '1111');
  await expect(keypad(page)).toContainText('1 attempt left');
  await enterCode(page, '2468');
  await expect(staffPage(page)).toBeVisible();
  await expect(staffPage(page)).toContainText(/0\.1\.0\+[0-9a-f]{12}/);
  await expect(staffPage(page).getByRole('term').filter({ hasText: 'Visits' })).toBeVisible();
  await expect(staffPage(page).locator('dd').nth(3)).toHaveText('1');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Test touch' }).tap();
  await page.touchscreen.tap(300, 300);
  await expect(page.locator('.staff-cell[data-touched]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Close' }).tap();
  for (const name of ['Test colours', 'Test geometry']) {
    await page.getByRole('button', { name }).tap();
    await expect(page.locator('.staff-pattern svg').first()).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).tap();
  }
  await staffPage(page).getByRole('button', { name: 'Close' }).tap();
  await expect(staffPage(page)).toBeHidden();
  await restsAt(page, 's05');
  await page.getByRole('button', { name: 'Next' }).tap();
  await restsAt(page, 's14');
});

test('after five wrong codes it takes none for a minute', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, '&staff=2468');
  await hold(page, 5100);
  // The same touch has woken the kiosk, as any does.
  expect(await screenOf(page)).toBe('choice');
  for (let time = 0; time < 5; time += 1) await enterCode(page, '1111');
  await expect(keypad(page)).toContainText(/Wait (60|5\d) seconds/);
  await expect(keypad(page).getByRole('button', { name: 'Enter' })).toBeDisabled();
  await keypad(page).getByRole('button', { name: 'Close' }).tap();
  await hold(page, 5100);
  await expect(keypad(page)).toContainText('Too many wrong codes');
  await page.clock.fastForward(56_000);
  await expect(keypad(page).getByRole('button', { name: 'Enter' })).toBeEnabled();
  await enterCode(page, '2468');
  await expect(staffPage(page)).toBeVisible();
});

test('a touch in the corner stays the visitor’s, once', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, '&staff=2468');
  await visitSecondScene(page);
  await page.evaluate(() => {
    const root = document.documentElement;
    document.body.addEventListener('click', () => {
      root.dataset['clicks'] = `${Number(root.dataset['clicks'] ?? 0) + 1}`;
    });
  });
  for (let time = 0; time < 3; time += 1) await page.touchscreen.tap(1040, 40);
  await expect(page.locator('html')).toHaveAttribute('data-clicks', '3');
  await expect(keypad(page)).toBeHidden();
});

test('it closes with the visit, and counts go on after the page was loaded again', async ({
  page,
}) => {
  await page.clock.install();
  await openKiosk(page, '&staff=2468&idle=60');
  await visitSecondScene(page);
  await hold(page, 5100);
  await enterCode(page, '2468');
  await expect(staffPage(page)).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
  await page.clock.fastForward(20_500);
  await expect(staffPage(page)).toBeHidden();
  expect(await screenOf(page)).toBe('attract');
  await hold(page, 5100);
  await enterCode(page, '2468');
  await page.getByRole('button', { name: 'Load the page again' }).tap();
  const loaded = page.waitForEvent('load');
  await page.clock.fastForward(1100);
  await loaded;
  await settled(page);
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  expect(kept).toEqual({
    'thaw.counts': JSON.stringify({ visits: 1, resets: 1, faults: 0, loads: 2 }),
    'thaw.reloads': '1',
  });
});

test('a file beside the page may give the code; junk gives none', async ({ page }) => {
  await page.clock.install();
  let answer = '{"staff": 1';
  await page.route('**/kiosk.json', (route) => route.fulfill({ body: answer }));
  await openKiosk(page);
  const asked = page.waitForResponse('**/kiosk.json');
  await hold(page, 5100);
  await asked;
  await expect(page.getByRole('button', { name: /Three minutes/ })).toBeVisible();
  await expect(keypad(page)).toBeHidden();
  answer = '{"staff": "4711"}';
  await hold(page, 5100);
  await enterCode(page, '4711');
  await expect(staffPage(page)).toBeVisible();
});
