import type { Page } from '@playwright/test';
import { denyWebGL, expectWholeText, loseContext, sceneCount } from './injected.ts';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole story stands on the page, in order, and its links lead through it', async ({
    page,
  }) => {
    await page.goto('/');
    const ids = await page
      .locator('section[data-scene-id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(
      Array.from({ length: sceneCount }, (_, index) => `s${String(index + 1).padStart(2, '0')}`),
    );
    await expectWholeText(page);
    await page.locator('.contents a').nth(3).click();
    await expect(page.locator('#s34 h3')).toBeInViewport();
    await page.locator('#s34 .record summary').click();
    await expect(page.locator('#s34 .record-events').first()).toBeVisible();
  });
});

test('the text is in the page that is sent, before any script', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html.match(/<section[^>]* data-scene-id="s\d\d"/g)).toHaveLength(sceneCount);
  expect(html.indexOf('data-scene-id="s60"')).toBeGreaterThan(html.indexOf('data-scene-id="s01"'));
  expect(html).not.toMatch(/ style="/);
});

test('the server sends a strict policy', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.describe('when a file is missing or broken', () => {
  const ground = /\/world[-.].*\.json/;
  const faults: readonly [string, (page: Page) => Promise<unknown>][] = [
    [
      'missing',
      (page) => page.route(ground, (route) => route.fulfill({ status: 404, body: 'no' })),
    ],
    [
      'truncated',
      (page) =>
        page.route(ground, async (route) => {
          const response = await route.fetch();
          const body = await response.text();
          await route.fulfill({ response, body: body.slice(0, body.length / 2) });
        }),
    ],
    [
      'of another shape',
      (page) =>
        page.route(ground, (route) => route.fulfill({ json: { type: 'Topology', objects: {} } })),
    ],
    ['unreachable', (page) => page.route(ground, (route) => route.abort())],
  ];
  for (const [fault, breakIt] of faults) {
    test(`a ground that is ${fault} costs the ground only`, async ({ page, watched }) => {
      watched.expectErrors(/404|ERR_FAILED/);
      await breakIt(page);
      await openStory(page, 's15');
      await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
      await expect(page.locator('#notices')).toContainText('coastlines and borders');
      const { drawn, scene } = await stateOf(page);
      expect(scene).toBe('s15');
      expect(drawn?.events.length).toBeGreaterThan(0);
      await expectWholeText(page);
    });
  }

  const parts: readonly [string, RegExp, string][] = [
    ['the finer level of the world', /\/world-fine.*\.json/, 's26'],
    ['the names of territories', /\/territories-.*\.json/, 's07'],
    ['the plan of a city', /\/moscow-.*\.geojson/, 's02'],
  ];
  for (const [name, file, scene] of parts) {
    test(`without ${name} the map goes on, and a sentence says so`, async ({ page, watched }) => {
      watched.expectErrors(/404/);
      let asked = 0;
      await page.route(file, async (route) => {
        asked += 1;
        if (asked > 1) return route.fulfill({ status: 404, body: 'no' });
        const response = await route.fetch();
        const body = await response.text();
        return route.fulfill({ response, body: body.slice(0, body.length / 2) });
      });
      await openStory(page, scene);
      if (asked > 0) {
        await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
        await expect(page.locator('#notices')).toContainText('A part of the map');
      }
      const { drawn } = await stateOf(page);
      expect(drawn?.events.length).toBeGreaterThan(0);
      expect(drawn?.epoch).toMatch(/^195[3-7]-/);
      await expectWholeText(page);
    });
  }

  test('a map and a still that cannot be loaded cost the picture only', async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route(/create-(map|still)-renderer.*\.js/, (route) => route.abort());
    await openStory(page, 's15');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
    await expect(page.locator('#notices')).toContainText('The whole story is here as text');
    expect(await stateOf(page)).toMatchObject({ renderer: 'none', drawn: null, scene: 's15' });
    await expect(page.locator('#bar time')).toHaveText(/195[36]/);
    await expectWholeText(page);
  });

  test('a story file that cannot be loaded leaves the whole text', async ({ page, watched }) => {
    watched.expectErrors(/ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route(/\/story-.*\.js/, (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'error');
    await expect(page.locator('#notices')).toContainText('The whole story is here as text');
    await expectWholeText(page);
  });

  test('a script that cannot be loaded at all leaves the whole text', async ({ page, watched }) => {
    watched.expectErrors(/ERR_FAILED/);
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('/#s30');
    await expectWholeText(page);
  });
});

test('without WebGL a plainer map is drawn, and a sentence says so', async ({ page, watched }) => {
  watched.expectErrors(/WebGL/i);
  await denyWebGL(page);
  await openStory(page, 's08');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
  await expect(page.locator('#notices')).toContainText('WebGL 2');
  for (const scene of ['s08', 's45', 's60']) {
    expect(await goTo(page, scene)).toBe(true);
    const { renderer, drawn } = await stateOf(page);
    expect(renderer).toBe('still');
    expect(drawn?.events.length).toBeGreaterThan(0);
    expect(await page.locator('#stage svg path').count()).toBeGreaterThan(20);
  }
  await goTo(page, 's08');
  await expect(page.locator('#s08 h3')).toBeInViewport();
  await expectWholeText(page);
});

test('after a lost graphics context the same picture comes back', async ({ page, watched }) => {
  watched.expectErrors(/context|webgl/i);
  const faults: string[] = [];
  page.on('console', (line) => {
    if (line.text().includes('the map reports a fault')) faults.push(line.text());
  });
  await openStory(page, 's40');
  const before = await stateOf(page);
  await page.evaluate(async () => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (loss == null) throw new Error('this browser cannot lose a context on purpose');
    loss.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (window.thaw?.state().drawn !== null) throw new Error('the picture was not lost');
    loss.restoreContext();
  });
  await expect
    .poll(async () => (await stateOf(page)).drawn?.past, { timeout: 30_000 })
    .toBe(before.drawn?.past);
  await expect.poll(async () => (await stateOf(page)).settled).toBe(true);
  expectSamePicture((await stateOf(page)).drawn, before.drawn, 1000, 'after the loss');
  expect(faults).toEqual([]);
});

test('a context that does not come back leaves the same picture as a still', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/context|webgl/i);
  await openStory(page, 's40');
  const before = await stateOf(page);
  await loseContext(page, null);
  await expect.poll(async () => (await stateOf(page)).renderer, { timeout: 30_000 }).toBe('still');
  await settled(page);
  await expect(page.locator('#notices')).toContainText('has not come back');
  const { drawn } = await stateOf(page);
  expect(drawn?.epoch).toBe(before.drawn?.epoch);
  expect(drawn?.events.map(({ id }) => id)).toEqual(before.drawn?.events.map(({ id }) => id));
});

test('a context lost on the way comes back with the picture of where the reader is by then', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/context|webgl/i);
  await openStory(page, 's40');
  await page.evaluate(async () => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (loss == null) throw new Error('this browser cannot lose a context on purpose');
    loss.loseContext();
    void window.thaw?.goTo('s52');
    await new Promise((resolve) => setTimeout(resolve, 500));
    loss.restoreContext();
  });
  await expect
    .poll(async () => (await stateOf(page)).drawn?.events.length ?? 0, { timeout: 30_000 })
    .toBeGreaterThan(0);
  await settled(page);
  const after = await stateOf(page);
  await openStory(page, 's52');
  expectSamePicture(after.drawn, (await stateOf(page)).drawn, 1000, 'after the loss');
});
