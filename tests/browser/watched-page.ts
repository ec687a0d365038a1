import { type BrowserContext, test as base } from '@playwright/test';

/** What must never happen on any page of any test: a request elsewhere, a breach of the policy, an error. */
export type Watch = {
  readonly foreign: string[];
  readonly breaches: string[];
  readonly errors: string[];
  /** Requests, breaches, console errors and page errors that a test provokes on purpose. */
  expectErrors(pattern: RegExp): void;
};

/** A breach is an event in every page; what the console says of it differs between browsers. */
const tellBreaches = () => {
  document.addEventListener('securitypolicyviolation', (breach) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = breach;
    console.warn(
      'Content Security Policy breach:',
      effectiveDirective,
      blockedURI,
      sample,
      `${sourceFile}:${lineNumber}`,
    );
  });
};

/**
 * Lets WebGL draw nothing. Without a graphics card its triangles take most of a test's time, and no test here looks
 * at them: tests/visual does. All else of the map works as ever.
 */
const drawNothing = () => {
  const { prototype } = WebGL2RenderingContext;
  prototype.drawElements = () => undefined;
  prototype.drawArrays = () => undefined;
};

/** For a context that a test opens by itself, where no picture of the map is looked at. */
export const leaveMapUndrawn = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(drawNothing);

const watch = async (context: BrowserContext, origin: string): Promise<Watch> => {
  const foreign: string[] = [];
  const breaches: string[] = [];
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const note = (list: string[]) => (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) list.push(text);
  };
  const [noteForeign, noteBreach, noteError] = [note(foreign), note(breaches), note(errors)];
  await context.addInitScript(tellBreaches);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) noteForeign(request.url());
  });
  context.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Trusted ?(?:Type|HTML|Script)/i.test(text)) noteBreach(text);
    else if (message.type() === 'error') noteError(text);
  });
  context.on('weberror', (error) => noteError(error.error().message));
  return { foreign, breaches, errors, expectErrors: (pattern) => expected.push(pattern) };
};

/** Every page of every browser test, watched from its first request to its last. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ context, baseURL }, use) => {
      await leaveMapUndrawn(context);
      const watched = await watch(context, new URL(baseURL ?? '').origin);
      await use(watched);
      base.expect(watched.foreign, 'requests to other origins').toEqual([]);
      base.expect(watched.breaches, 'breaches of the Content-Security-Policy').toEqual([]);
      base.expect(watched.errors, 'errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
