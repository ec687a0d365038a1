import type { Page, Route } from '@playwright/test';

export const anyGroundFile = /\/assets\/[^/]+\.(geo)?json$/;

/** All but the coarsest level: with that one spoilt too another sentence is said. */
export const finerGroundFile = /\/assets\/(?!world-globe)[^/]+\.(geo)?json$/;

/** The one that is commonest first. */
export const groundFaults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'no' })],
  [
    'truncated',
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    },
  ],
  ['of another kind', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' })],
  ['of another shape', (route) => route.fulfill({ json: { type: 'Topology', objects: {} } })],
];

/** Holds all files of the ground back until they are let go. */
export const holdGround = async (page: Page) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(anyGroundFile, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
};
