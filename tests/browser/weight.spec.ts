import type { Page, Response } from '@playwright/test';
import { goTo, openStory, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const isGround = (url: string): boolean => /\.(geojson|json|webp)$/.test(new URL(url).pathname);

/** Counts the ground's files and their bytes as they came over the wire. */
const weighGround = (page: Page) => {
  const responses: Response[] = [];
  page.on('response', (response) => void (isGround(response.url()) && responses.push(response)));
  return async () => {
    const files = await Promise.all(
      responses.map(async (response) => ({
        name: new URL(response.url()).pathname.replace(/^.*\/(.*)-[\w-]{8}\./, '$1.'),
        bytes: (await response.request().sizes()).responseBodySize,
      })),
    );
    const sent = files.filter(({ bytes }) => bytes > 0);
    const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
    return { bytes, names: sent.map(({ name }) => name).sort(), files };
  };
};

/** Every run weighs the largest screen, which fetches most; the long run also smaller ones. */
const screens = [
  [1920, 1080],
  ...(process.env['THAW_LONG'] === '1'
    ? ([
        [390, 844],
        [1440, 900],
      ] as const)
    : []),
] as const;

for (const [width, height] of screens) {
  test(`the opening and the first scene draw at most 150 kB of ground: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const weigh = weighGround(page);
    await openStory(page);
    const opening = await weigh();
    // The whole first level: a globe with its waters, its relief and its names.
    // A large globe bears the names of towns as well.
    expect(opening.names.filter((name) => name !== 'names.json')).toEqual([
      'names-globe.json',
      'relief-globe.webp',
      'territories.json',
      'water-globe.topo.json',
      'world-globe.topo.json',
    ]);
    expect(opening.bytes).toBeLessThan(350_000);
    // The wide shot, between the shots, the near one, and the rest.
    for (const position of [0.44, 0.6, 0.75, 0.9]) {
      await goTo(page, position);
      await settled(page);
    }
    const scene = await weigh();
    console.log(
      `${width} × ${height}`,
      scene.files.map(({ name, bytes }) => `${name} ${bytes}`),
    );
    expect(scene.names).toContain('moscow.geojson');
    expect(scene.bytes).toBeLessThanOrEqual(150_000);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    // The count is alive: what comes next needs more.
    await goTo(page, 's05');
    await settled(page);
    expect((await weigh()).bytes).toBeGreaterThan(scene.bytes);
  });
}

test('what is sent is compressed, and keeps the policy of the page', async ({ page, request }) => {
  const weigh = weighGround(page);
  const page1 = await page.goto('/');
  expect(page1?.headers()['content-encoding']).toBe('br');
  expect(page1?.headers()['content-security-policy']).toContain("default-src 'none'");
  await settled(page);
  expect((await weigh()).bytes).toBeGreaterThan(0);
  const plain = await request.get('/', { headers: { 'Accept-Encoding': 'identity' } });
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect(plain.headers()['vary']).toContain('Accept-Encoding');
});
