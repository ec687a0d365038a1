import type { Page } from '@playwright/test';
import { settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Notes what the policy refuses on pages from now on; returns what it has refused on the page there. */
const noteBreaches = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.addInitScript(() => {
    const breached = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      breached.add(`${effectiveDirective} ${sample.split('|')[0]}`.trim()),
    );
    Object.assign(window, { breached });
  });
  return () =>
    page.evaluate(() => [...(window as unknown as { breached: Set<string> }).breached].sort());
};

const askForForeignPicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    new Image().src = 'https://example.org/a.png';
  });

// watched-page.ts fails each test of this folder on a breach. These go through all modes, and show that it would.

test('no mode and no page needs what the policy forbids', async ({ context, page }) => {
  await page.goto('/#s02');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'maplibre');
  for (const address of [
    '/?renderer=still#s25',
    '/?renderer=still#atlas/1956-10-23/47.5,19.05,11',
    '/?mode=kiosk&renderer=still',
    '/?mode=present&renderer=still&lesson=s02,s06#s02',
  ]) {
    await page.goto('about:blank');
    await page.goto(address);
    await settled(page);
  }
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByRole('region', { name: 'Now', exact: true })).toBeVisible();
  await expect(speaker.locator('svg path').first()).toBeAttached();
  await page.goto('/print.html?lesson=s13,s25');
  await expect(page.locator('#blank-map-picture path').first()).toBeAttached();
  for (const file of ['class', 'people', 'data', 'scenes/s25', 'chapters/heirs']) {
    await page.goto(`/${file}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a script in the page, a picture from elsewhere and text as markup are refused', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/Content Security Policy|Trusted|example\.org/);
  const breaches = await noteBreaches(page);
  await page.route('**/class.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('<body>', '<body><script>window.injected = true</script>');
    await route.fulfill({ response, body });
  });
  await page.goto('/class.html');
  await askForForeignPicture(page);
  const outcome = await page.evaluate(() => {
    const refused: string[] = [];
    const attempt = (name: string, act: () => void) => {
      try {
        act();
      } catch (error) {
        refused.push(`${name}: ${error instanceof TypeError}`);
      }
    };
    const script = document.createElement('script');
    script.append('window.injected = true');
    document.body.append(script);
    attempt('markup', () => {
      document.body.innerHTML = '<b>marked</b>';
    });
    attempt('worker', () => new Worker('/assets/other.mjs'));
    attempt('evaluation', () => window.setTimeout('window.injected = true', 0));
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    attempt('policy', () => trustedTypes.createPolicy('other', {}));
    return { refused, injected: 'injected' in window };
  });
  expect(outcome.refused).toEqual([
    'markup: true',
    'worker: true',
    'evaluation: true',
    'policy: true',
  ]);
  await expect
    .poll(breaches)
    .toEqual([
      'img-src',
      'require-trusted-types-for Element innerHTML',
      'require-trusted-types-for HTMLScriptElement text',
      'require-trusted-types-for Window setTimeout',
      'require-trusted-types-for Worker constructor',
      'script-src-elem',
      'trusted-types other',
    ]);
  expect(outcome.injected).toBe(false);
  await expect(page.getByText('marked', { exact: true })).toHaveCount(0);
});

test('every page carries the policy itself, for hosts that send none', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/Content Security Policy|example\.org/);
  const breaches = await noteBreaches(page);
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  for (const file of ['index', 'print', 'data', 'speaker', 'people', 'scenes/s01']) {
    const response = await page.goto(`/${file}.html`);
    expect(response?.headers()).not.toHaveProperty('content-security-policy');
    await askForForeignPicture(page);
    await expect.poll(breaches, file).toContain('img-src');
  }
});
