import { faultsOf } from './faults-of.ts';
import { openStill } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const types: Readonly<Record<string, RegExp>> = {
  geojson: /^application\/geo\+json/,
  csv: /^text\/csv; charset=utf-8/,
  bib: /^application\/x-bibtex; charset=utf-8/,
  json: /^application\/json/,
};

/** How many records a file holds, counted by what begins or ends each of them. */
const counts: Readonly<Record<string, (text: string) => number>> = {
  geojson: (text) => JSON.parse(text).features.length,
  csv: (text) => text.split('\r\n').length - 2,
  bib: (text) => text.match(/^@\w+\{/gm)?.length ?? 0,
  json: (text) => JSON.parse(text).length,
};

test('the data are reached from the story by keyboard', async ({ page }) => {
  await openStill(page, 's60');
  await page.locator('.colophon .bibliography a').last().focus();
  const link = page.locator('.colophon').getByRole('link', { name: 'Take it away' });
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take it away');
});

test('axe finds nothing on the page of the data', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/data.html');
  expect(await faultsOf(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page)).toEqual([]);
});

test('every file is there, of its type, with as many records as the page says', async ({
  page,
  request,
}) => {
  await page.goto('/data.html');
  const offered = await page.locator('.downloads li:has(a[download])').evaluateAll((items) =>
    items.map((item) => ({
      address: item.querySelector('a')?.getAttribute('href') ?? '',
      says: item.querySelector('span')?.textContent ?? '',
    })),
  );
  expect(offered).toHaveLength(8);
  for (const { address, says } of offered) {
    const response = await request.get(address.replace('./', '/'));
    const ending = address.split('.').at(-1) ?? '';
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(types[ending] ?? /never/);
    const body = await response.body();
    const records = counts[ending]?.(body.toString('utf8'));
    expect(says).toContain(`${records} records, ${Math.ceil(body.length / 1000)} kB,`);
  }
  for (const document of await page.locator('a[href$=".md"]').all()) {
    const address = (await document.getAttribute('href')) ?? '';
    const response = await request.get(address.replace('./', '/'));
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  }
});

test('a click takes a file, and what is copied names the site itself', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/data.html');
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Events as CSV' }).click();
  expect((await taken).suggestedFilename()).toBe('thaw-events.csv');
  await expect(page.locator('#citation')).toContainText(`CC BY 4.0. ${baseURL}/`);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Copy the frame' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#embed').getByRole('status').first()).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^<iframe src="http[^"]+\/index\.html#s\d\d" title="Thaw: [^"]+" .*<\/iframe>$/,
  );
  expect(copied).toContain(`src="${baseURL}/index.html#`);
});

test('where nothing may be copied, it is selected for the reader', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/data.html');
  await page.getByRole('button', { name: 'Copy the citation', exact: true }).click();
  await expect(page.locator('#cite').getByRole('status').first()).toContainText('selected');
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected).toBe(await page.locator('#citation').textContent());
});
