// What the reader has to fetch: bytes as they are sent, without the headers that a connection packs.
import type { Browser, Page, Response } from '@playwright/test';
import { goTo, openStory, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

type Sent = { readonly name: string; readonly bytes: number };

/** Counts everything that comes over the wire; what the browser has kept is not sent again. */
const weigh = (page: Page) => {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  return async (): Promise<readonly Sent[]> =>
    Promise.all(
      responses.map(async (response) => ({
        name: new URL(response.url()).pathname.replace(/-[\w-]{8}\./, '.'),
        bytes: Math.max(0, (await response.request().sizes()).responseBodySize),
      })),
    );
};

const sum = (sent: readonly Sent[]): number => sent.reduce((all, { bytes }) => all + bytes, 0);

const told = (sent: readonly Sent[]): string =>
  sent.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');

/**
 * What is sent before any script runs, if the page ended with its opening: its fonts alone, with the whole text. Pictures
 * that wait until the reader comes near are left out: a browser that may run no script fetches them at once.
 */
const firstView = async (browser: Browser, width: number, height: number) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    bypassCSP: true,
    viewport: { width, height },
  });
  const page = await context.newPage();
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/<img [^>]*loading="lazy"[^>]*>/g, '')
      .replace('</head>', '<style>.scene, .colophon { display: none !important }</style></head>');
    await route.fulfill({ response, body });
  });
  const sent = weigh(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('.opening')).toBeVisible();
  await expect(page.locator('.scene').first()).toBeHidden();
  const files = (await sent()).filter(({ name }) => name !== '/' && !/\.m?js$/.test(name));
  await context.close();
  return files;
};

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`the first view can be read for at most 150 kB: ${width} × ${height}`, async ({
    browser,
    request,
  }) => {
    const page = await request.get('/', { headers: { 'Accept-Encoding': 'br' } });
    const html = { name: 'index.html', bytes: Number(page.headers()['content-length']) };
    const sent = [html, ...(await firstView(browser, width, height))];
    console.log(`${width} × ${height}: ${sum(sent)} bytes. ${told(sent)}`);
    // All that it is made of has been counted.
    for (const kind of [
      /index\.html$/,
      /\.css$/,
      /\.avif$/,
      /serif-latin\.woff2$/,
      /sans-400-latin/,
    ])
      expect(
        sent.some(({ name, bytes }) => kind.test(name) && bytes > 0),
        `${kind}`,
      ).toBe(true);
    expect(sum(sent)).toBeLessThanOrEqual(150_000);
  });

  test(`everything until the map has settled on scene 1 is at most 850 kB: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const sent = weigh(page);
    await openStory(page);
    await goTo(page, 's01');
    await settled(page);
    const all = await sent();
    console.log(`${width} × ${height}: ${sum(all)} bytes. ${told(all)}`);
    expect(all.some(({ name }) => /create-map-renderer/.test(name))).toBe(true);
    expect(all.some(({ name }) => /moscow\.geojson$/.test(name))).toBe(true);
    // No letter of the opening is missing in the fonts that were cut for the story.
    expect(all.filter(({ name }) => /fira-sans|literata/.test(name))).toEqual([]);
    expect(sum(all)).toBeLessThanOrEqual(850_000);
  });
}
