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

/** Lets WebGL draw nothing, and hides the ground of a still. All else of a picture is as ever. */
const leaveGroundUndrawn = () => {
  const { prototype } = WebGL2RenderingContext;
  prototype.drawElements = () => undefined;
  prototype.drawArrays = () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#stage div[aria-hidden="true"] > svg { display: none !important }');
  document.adoptedStyleSheets.push(sheet);
};

/** For a context that a test opens by itself, where no picture of the ground is looked at. */
export const openWithoutGround = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(leaveGroundUndrawn);

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
export const test = base.extend<{ watched: Watch; isGroundDrawn: boolean }>({
  // Without a graphics card painting takes most of a test's time, and few tests look at the ground.
  isGroundDrawn: [false, { option: true }],
  watched: [
    async ({ context, baseURL, isGroundDrawn }, use) => {
      if (!isGroundDrawn) await openWithoutGround(context);
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
