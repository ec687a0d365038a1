import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from '../../scripts/port.ts';
import { openKiosk } from './kiosk-page.ts';
import { inNextVersion, nextBuild, nextVersion } from './next-version.ts';
import { buildOf, isControlled, kept, keptFilesOf } from './offline-page.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { goTo, settled } from './story-page.ts';
import { expect, test as watchedTest } from './watched-page.ts';

// One worker writes the second version, and once.
watchedTest.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'thaw-next-'));
watchedTest.beforeAll(() => nextVersion('dist', folder));
watchedTest.afterAll(() => rmSync(folder, { recursive: true }));

/** A server of the first version, and pages of it alone. */
const test = watchedTest.extend<{ server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  server: async ({}, use) => {
    const server = createOwnServer(await freePort());
    server.serve('dist');
    await server.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

test.use({ serviceWorkers: 'allow' });

const nextNames = new Set(
  readdirSync('dist/assets').map((file) => inNextVersion(`assets/${file}`)),
);

/** The files of assets/ that the page has fetched, by version. */
const versionsOn = async (page: Page) => {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /assets\/[^?]+$/.exec(name)?.[0] ?? '')
      .filter((name) => name !== ''),
  );
  const next = names.filter((name) => nextNames.has(name)).length;
  return { first: names.length - next, next };
};

const openAtlas = async (page: Page) => {
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name: 'Atlas' }).click();
};

test('a page of one version gets its files only, and the next visit those of the next', async ({
  context,
  page,
  server,
}) => {
  await page.goto('/?renderer=still');
  await kept(page);
  const first = await buildOf(page);
  server.serve(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? '',
        ),
      { timeout: 120_000 },
    )
    .toBe('installed');
  expect(await goTo(page, 's30')).toBe(true);
  await openAtlas(page);
  await expect(page.getByRole('region', { name: 'Search and lists' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const other = await context.newPage();
  await other.goto('/?renderer=still#s02');
  await settled(other);
  expect(await buildOf(other)).toBe(first);
  expect((await versionsOn(page)).next + (await versionsOn(other)).next).toBe(0);
  await other.close();
  await page.goto('about:blank');
  await page.close();
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto('about:blank');
      await later.goto('/?renderer=still#s02');
      return buildOf(later);
    })
    .toBe(nextBuild);
  await settled(later);
  expect((await versionsOn(later)).first).toBe(0);
  const files = await keptFilesOf(later);
  expect(files.filter((file) => file.startsWith('assets/') && !nextNames.has(file))).toEqual([]);
});

test('a page without a worker is not given one of another version', async ({ page, server }) => {
  server.intercept((path) => {
    // From the worker on all is of the next version.
    if (path === '/service-worker.js') server.serve(folder);
    return false;
  });
  await page.goto('/?renderer=still');
  await settled(page);
  const first = await buildOf(page);
  await expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? '',
        ),
      { timeout: 120_000 },
    )
    .toBe('activated');
  expect(await isControlled(page)).toBe(false);
  expect(await buildOf(page)).toBe(first);
});

test('a kiosk brings itself the next build, once, out of what it keeps', async ({
  page,
  server,
}) => {
  await page.clock.install();
  await openKiosk(page);
  await kept(page);
  server.serve(folder);
  const loaded = page.waitForEvent('load', { timeout: 120_000 });
  await page.clock.fastForward(300_000);
  await loaded;
  await settled(page);
  expect(await buildOf(page)).toBe(nextBuild);
  expect(await isControlled(page)).toBe(true);
  expect((await versionsOn(page)).first).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset['same'] = 'page';
  });
  const asked = () => server.asked.filter((path) => path === '/build.json').length;
  const before = asked();
  await page.clock.fastForward(300_000);
  await expect.poll(asked).toBe(before + 1);
  await page.clock.fastForward(10_000);
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
});

test('the recipe of docs/hosting.md takes it away again', async ({ page, server }) => {
  await page.goto('/?renderer=still');
  await kept(page);
  const recipe = /```js\n(self\.addEventListener[\s\S]*?)```/.exec(
    readFileSync('docs/hosting.md', 'utf8'),
  )?.[1];
  server.intercept((path, response) => {
    if (path !== '/service-worker.js' || recipe === undefined) return false;
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
    response.end(recipe);
    return true;
  });
  await page.goto('/class.html');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return workers.length + (await caches.keys()).length;
      }),
    )
    .toBe(0);
});

test('a device that is full keeps nothing, and the story goes on', async ({
  context,
  page,
  server,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = server;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  await page.goto('/?renderer=still');
  await settled(page);
  await expect.poll(() => server.asked.includes('/service-worker.js')).toBe(true);
  await expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
      { timeout: 60_000 },
    )
    .toBe(true);
  expect(await keptFilesOf(page)).toEqual([]);
  expect(await goTo(page, 's10')).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('a browser that denies it loses nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset['denied'] = '';
      return Promise.reject(new DOMException('denied', 'SecurityError'));
    };
  });
  await page.goto('/?renderer=still');
  await expect(page.locator('html')).toHaveAttribute('data-denied', '');
  expect(await goTo(page, 's10')).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('nothing is kept from within a page of somebody else', async ({ page, server }) => {
  server.intercept((path, response) => {
    if (path !== '/host.html') return false;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      '<!doctype html><link rel="icon" href="icon.svg"><iframe src="index.html?renderer=still"></iframe>',
    );
    return true;
  });
  await page.clock.install();
  await page.goto('/host.html');
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate(() => window.thaw?.state().settled)).toBe(true);
  await page.clock.fastForward(60_000);
  await page.clock.runFor(1000);
  expect(server.asked).not.toContain('/service-worker.js');
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page that an update overtakes keeps text and map, and says so', async ({
    page,
    server,
    watched,
  }) => {
    watched.expectErrors(
      /404|Failed to fetch dynamically imported module|Unable to preload|Refused to apply style/,
    );
    await page.goto('/?renderer=still');
    await settled(page);
    server.serve(folder);
    await openAtlas(page);
    await expect(page.locator('#notices')).toContainText('newer version');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
    await expect(page.locator('section[data-scene-id]')).toHaveCount(60);
    expect(await goTo(page, 's30')).toBe(true);
    expect((await versionsOn(page)).next).toBe(0);
  });
});
