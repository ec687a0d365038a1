import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import {
  choose,
  kioskScreens,
  openKiosk,
  restsAt,
  screenOf,
  visitSecondScene,
} from './kiosk-page.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Upright, as such screens often stand. */
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

const swipe = async (page: Page, from: number, to: number) => {
  await page.mouse.move(from, 600);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, 604, { steps: 4 });
  await page.mouse.move(to, 608, { steps: 4 });
  await page.mouse.up();
};

test('tells its server that it lives, where it is asked to', async ({ page, request }) => {
  const told = page.waitForResponse(
    (response) => response.url().endsWith('/heartbeat') && response.request().method() === 'POST',
  );
  await openKiosk(page, '&heartbeat=on');
  expect((await told).status()).toBe(204);
  expect((await request.get('/heartbeat')).status()).toBe(200);
});

test.describe('while nobody is there', () => {
  test('the story plays by itself, in the dark, from scene to scene', async ({ page }) => {
    await page.clock.install();
    await openKiosk(page);
    const { mode, theme, position } = await stateOf(page);
    expect({ mode, theme, position }).toEqual({ mode: 'kiosk', theme: 'lamp', position: 0 });
    const seen = new Set<string | null>();
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(3000);
          const { scene } = await stateOf(page);
          seen.add(scene);
          return seen.size;
        },
        { timeout: 120_000 },
      )
      .toBeGreaterThan(2);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('leaps from rest to rest without motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await openKiosk(page);
    await page.evaluate(() => {
      const root = document.documentElement;
      window.thaw?.on('scene', ({ position }) => {
        root.dataset['rests'] = `${root.dataset['rests'] ?? ''} ${position % 1}`;
      });
    });
    const rests = async () =>
      ((await page.locator('html').getAttribute('data-rests')) ?? '').split(' ').slice(1);
    await expect
      .poll(async () => {
        await page.clock.fastForward(4000);
        return (await rests()).length;
      })
      .toBeGreaterThan(2);
    for (const rest of await rests()) expect(Number(rest)).toBeCloseTo(0.82);
  });

  test('the touch that wakes it presses nothing, wherever it is', async ({ page }) => {
    for (const y of [100, 1400, 1550, 1700, 1800]) {
      await openKiosk(page);
      await page.touchscreen.tap(540, y);
      await expect(page.getByRole('heading', { name: 'How much time' })).toBeVisible();
      await settled(page);
      expect(await screenOf(page)).toBe('choice');
    }
    expect(await faultsOf(page)).toEqual([]);
  });
});

test.describe('a visitor', () => {
  test('chooses how much to see, and goes through it by button and by swipe', async ({ page }) => {
    await openKiosk(page);
    await choose(page, /Three minutes/);
    await restsAt(page, 's01');
    expect(await page.evaluate(() => window.thaw?.scenes().length)).toBe(14);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).tap();
    await restsAt(page, 's05');
    await expect(page.getByText('2 of 14')).toBeVisible();
    await swipe(page, 800, 300);
    await restsAt(page, 's14');
    await swipe(page, 300, 800);
    await page.getByRole('button', { name: 'Back' }).tap();
    await restsAt(page, 's01');
    await swipe(page, 300, 800);
    await restsAt(page, 's01');
    await page.getByRole('button', { name: 'Start over' }).tap();
    await page.getByRole('button', { name: /The whole story/ }).tap();
    await restsAt(page, 's01');
    expect(await page.evaluate(() => window.thaw?.scenes().length)).toBe(60);
  });

  test('touches a mark and reads of it, without a way out', async ({ page }) => {
    await openKiosk(page);
    await visitSecondScene(page);
    await page.locator('#stage [data-event]:visible').first().tap();
    const slip = page.getByRole('dialog');
    await expect(slip).toBeVisible();
    await expect(page.locator('a[href]')).toHaveCount(0);
    await expect(slip.getByRole('button')).toHaveCount(1);
    await slip.getByRole('button', { name: 'Close' }).tap();
    await expect(slip).toBeHidden();
    await restsAt(page, 's05');
  });

  test('may tap twenty times a second', async ({ page }) => {
    await openKiosk(page);
    await choose(page, /Three minutes/);
    const [next, back] = await Promise.all(
      ['Next', 'Back'].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    if (next == null || back == null) throw new Error('the buttons are not there');
    for (const box of [...Array(30).fill(next), ...Array(29).fill(back), next]) {
      await page.touchscreen.tap(box.x + 20, box.y + 20);
    }
    await restsAt(page, 's05');
    for (let tap = 0; tap < 40; tap += 1) {
      await page.touchscreen.tap(40 + ((tap * 397) % 1000), 40 + ((tap * 271) % 1300));
    }
    await settled(page);
    expect(await screenOf(page)).toBe('story');
    expect(await page.locator('html').getAttribute('data-state')).toBe('ready');
  });

  test('finds no way out by menus, keys, drags or two fingers', async ({ page }) => {
    await openKiosk(page);
    await choose(page, /Three minutes/);
    const left = await page.evaluate(() => {
      const happenings: Event[] = [
        ...['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'auxclick'].map(
          (name) => new Event(name, { bubbles: true, cancelable: true }),
        ),
        ...['p', 's', 'o', 'n', '+', 'ArrowLeft'].map(
          (key) =>
            new KeyboardEvent('keydown', {
              key,
              ctrlKey: key !== 'ArrowLeft',
              altKey: key === 'ArrowLeft',
              bubbles: true,
              cancelable: true,
            }),
        ),
        ...['F1', 'F5', 'F11', 'BrowserBack'].map(
          (key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        ),
        new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true }),
      ];
      return happenings
        .filter((happening) => document.body.dispatchEvent(happening))
        .map(({ type }) => type);
    });
    expect(left).toEqual([]);
    expect(await page.evaluate(() => window.open('about:blank'))).toBeNull();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe(
      'none',
    );
    await expect(page.locator('a[href]')).toHaveCount(0);
  });
});

test.describe('when nothing is touched', () => {
  test.use({ reducedMotion: 'reduce' });

  /** Some steps into a visit, with larger letters and an open slip. */
  const visit = async (page: Page) => {
    await page.clock.install();
    await openKiosk(page, '&idle=60');
    const entries = await page.evaluate(() => history.length);
    await visitSecondScene(page);
    await page.getByRole('button', { name: 'Larger text' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-text', '150');
    await settled(page);
    await page.locator('#stage [data-event]:visible').first().tap();
    await expect(page.locator('.slip')).toBeVisible();
    return entries;
  };
  const question = (page: Page) => page.getByRole('alertdialog', { name: 'Still there?' });

  test('it asks, and a touch anywhere goes on exactly there', async ({ page }) => {
    await visit(page);
    // A clock on the wall that jumps is none of its business.
    await page.clock.setSystemTime(new Date('2051-03-05T04:00:00Z'));
    await page.clock.fastForward(20_000);
    await expect(question(page)).toBeHidden();
    const before = await stateOf(page);
    await page.clock.fastForward(60_000);
    await expect(question(page)).toBeVisible();
    await expect(question(page)).toContainText(/in (20|1\d) seconds/);
    await page.clock.fastForward(10_000);
    await expect(question(page)).toContainText(/in (\d|10) seconds?/);
    const close = await page.locator('.slip-close').boundingBox();
    if (close === null) throw new Error('the slip is not there');
    // Right over a button that lies beneath.
    const touchClose = () => page.touchscreen.tap(close.x + 20, close.y + 20);
    await touchClose();
    await expect(question(page)).toBeHidden();
    await expect(page.locator('.slip')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-text', '150');
    const after = await stateOf(page);
    expect({ ...after, settled: true }).toEqual({ ...before, settled: true });
    await page.clock.fastForward(20_000);
    await expect(question(page)).toBeHidden();
    await touchClose();
    await expect(page.locator('.slip')).toBeHidden();
    await page.getByRole('button', { name: 'Next' }).tap();
    await restsAt(page, 's14');
  });

  test('it asks, and forgets whoever does not answer', async ({ page }) => {
    const entries = await visit(page);
    await page.clock.fastForward(61_000);
    await expect(question(page)).toBeVisible();
    await page.clock.fastForward(20_500);
    await expect(question(page)).toBeHidden();
    await expect.poll(() => screenOf(page)).toBe('attract');
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('data-text', '100');
    await expect(page.locator('.slip')).toBeHidden();
    await expect(page.locator('[data-alone]')).toHaveCount(0);
    const left = await page.evaluate(() => ({
      kept: { ...localStorage },
      state: history.state as unknown,
      entries: history.length,
      search: location.search,
      hash: location.hash,
      position: Math.floor(window.thaw?.state().position ?? -1),
    }));
    expect(left).toEqual({
      kept: {},
      state: null,
      entries,
      search: '?mode=kiosk&renderer=still&idle=60',
      hash: '',
      position: 0,
    });
    await choose(page, /Three minutes/);
    await restsAt(page, 's01');
  });

  test('what somebody has set elsewhere means nothing', async ({ page }) => {
    await page.addInitScript(() => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('thaw.settings', JSON.stringify({ text: '200', theme: 'paper' }));
    });
    await openKiosk(page);
    const { theme } = await stateOf(page);
    expect(theme).toBe('lamp');
    await expect(page.locator('html')).toHaveAttribute('data-text', '100');
  });
});

test.describe('after a fault', () => {
  const fail = (page: Page) =>
    page.evaluate(() => {
      void Promise.reject(new Error('on purpose'));
    });

  test('it shows the same scene again, and at the second loads the page', async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/on purpose/);
    await openKiosk(page);
    await visitSecondScene(page);
    await fail(page);
    await restsAt(page, 's05');
    expect(await screenOf(page)).toBe('story');
    await page.getByRole('button', { name: 'Next' }).tap();
    await restsAt(page, 's14');
    const loaded = page.waitForEvent('load');
    await fail(page);
    await fail(page);
    await loaded;
    await settled(page);
    await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('thaw.reloads'))).toBe('1');
  });

  test('it mends frames that have stopped', async ({ page }) => {
    await openKiosk(page);
    await choose(page, /Three minutes/);
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    const loaded = page.waitForEvent('load', { timeout: 60_000 });
    await loaded;
    await settled(page);
    expect(await screenOf(page)).toBe('attract');
  });
});

for (const [width, height] of kioskScreens) {
  test(`its targets can be hit at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openKiosk(page);
    const tooSmall = () =>
      page.evaluate((isUpright) => {
        const small: string[] = [];
        for (const button of document.querySelectorAll('#kiosk button, #stage [data-event]')) {
          const { width, height, top, bottom, right } = button.getBoundingClientRect();
          const isMain = button.matches('.kiosk-button:not(.kiosk-lesser)');
          const least = isMain ? 64 : 44;
          if (isMain && isUpright && top < innerHeight / 2) small.push('too high');
          if (button.matches('.kiosk-button') && (bottom > innerHeight || right > innerWidth)) {
            small.push('cut off');
          }
          if (button.matches('button') && Math.round(Math.min(width, height)) < least) {
            small.push(`${button.textContent} ${width} × ${height}`);
          }
        }
        return small;
      }, height > width);
    expect(await tooSmall()).toEqual([]);
    await page.touchscreen.tap(width / 2, 200);
    await expect(page.getByRole('button', { name: /Three minutes/ })).toBeVisible();
    expect(await tooSmall()).toEqual([]);
    await page.getByRole('button', { name: /Three minutes/ }).tap();
    await restsAt(page, 's01');
    expect(await tooSmall()).toEqual([]);
    await page.getByRole('button', { name: 'Larger text' }).tap();
    await settled(page);
    expect(await tooSmall()).toEqual([]);
  });
}

test('the map that moves is shown as the still is', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto('/?mode=kiosk');
  await settled(page);
  await page.touchscreen.tap(600, 200);
  await page.getByRole('button', { name: /Three minutes/ }).tap();
  await restsAt(page, 's01');
  await page.getByRole('button', { name: 'Next' }).tap();
  await restsAt(page, 's05');
  expect((await stateOf(page)).renderer).toBe('maplibre');
});
