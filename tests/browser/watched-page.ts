import { test as base, type Page } from '@playwright/test';

/** What must never happen on any page of any test: a request elsewhere, a breach of the policy, an error. */
export type Watch = {
  readonly foreign: string[];
  readonly breaches: string[];
  readonly errors: string[];
  /** Console errors and page errors that a test provokes on purpose. */
  expectErrors(pattern: RegExp): void;
};

const watch = async (page: Page, origin: string): Promise<Watch> => {
  const foreign: string[] = [];
  const breaches: string[] = [];
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const noteError = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Trusted Type/i.test(text)) breaches.push(text);
    else if (message.type() === 'error') noteError(text);
  });
  page.on('pageerror', (error) => noteError(error.message));
  return { foreign, breaches, errors, expectErrors: (pattern) => expected.push(pattern) };
};

/** The page of every browser test, watched from its first request to its last. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched = await watch(page, new URL(baseURL ?? '').origin);
      await use(watched);
      base.expect(watched.foreign, 'requests to other origins').toEqual([]);
      base.expect(watched.breaches, 'breaches of the Content-Security-Policy').toEqual([]);
      base.expect(watched.errors, 'errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
