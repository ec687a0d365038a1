import { type BrowserContext, test as base } from '@playwright/test';

/** What must never happen on any page of any test: a request elsewhere, a breach of the policy, an error. */
export type Watch = {
  readonly foreign: string[];
  readonly breaches: string[];
  readonly errors: string[];
  /** Console errors and page errors that a test provokes on purpose. */
  expectErrors(pattern: RegExp): void;
};

const watch = (context: BrowserContext, origin: string): Watch => {
  const foreign: string[] = [];
  const breaches: string[] = [];
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const noteError = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(request.url());
  });
  context.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Trusted Type/i.test(text)) breaches.push(text);
    else if (message.type() === 'error') noteError(text);
  });
  context.on('weberror', (error) => noteError(error.error().message));
  return { foreign, breaches, errors, expectErrors: (pattern) => expected.push(pattern) };
};

/** Every page of every browser test, watched from its first request to its last. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = watch(context, new URL(baseURL ?? '').origin);
      await use(watched);
      base.expect(watched.foreign, 'requests to other origins').toEqual([]);
      base.expect(watched.breaches, 'breaches of the Content-Security-Policy').toEqual([]);
      base.expect(watched.errors, 'errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
