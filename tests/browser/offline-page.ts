import type { Page } from '@playwright/test';
import { expect } from './watched-page.ts';

/** The site's root and all that stands in it. */
const scopeOf = (page: Page): string => new URL('.', page.url()).href;

/** Waits until the story is kept, and the page under control of what keeps it. */
export const kept = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'), {
      timeout: 120_000,
    })
    .toBe('activated');
};

export const isControlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

export const buildOf = (page: Page) => page.locator('html').getAttribute('data-build');

/** The addresses of all that is kept, below the site's root and without queries. */
export const keptFilesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (scope) => {
    const files: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        files.push(url.slice(scope.length).replace(/\?.*/, ''));
      }
    }
    return files;
  }, scopeOf(page));

/** What happens to a kept file. */
export type Damage = 'spoilt' | 'half' | 'gone';

/** Damages all kept files whose address matches, behind the worker's back. Resolves to how many there were. */
export const damage = (page: Page, pattern: RegExp, how: Damage): Promise<number> =>
  page.evaluate(
    async ({ source, how }) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(source).test(request.url)) continue;
          count += 1;
          const response = await cache.match(request);
          const bytes = new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer());
          const { headers } = response ?? new Response();
          await cache.delete(request);
          if (how === 'gone') continue;
          if (how === 'spoilt') bytes.fill(32, Math.floor(bytes.length / 3), bytes.length);
          const body = how === 'half' ? bytes.slice(0, bytes.length / 2) : bytes;
          await cache.put(request, new Response(body, { headers }));
        }
      }
      return count;
    },
    { source: pattern.source, how },
  );
