import { openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

// watched-page.ts fails each test on an error, a breach of the policy and a request to elsewhere.

const fragments = [
  '__proto__',
  '%',
  '%E0%A4%A',
  '"><img src=x onerror=alert(1)>',
  '\ud800',
  `${'x'.repeat(5000)}`,
  'atlas/place=constructor',
  'atlas/person=constructor',
  'atlas/event=constructor',
  'atlas/1956-13-45/91,NaN,1e999/without=__proto__/person=%00',
  `atlas/${'1956-10-23/'.repeat(400)}`,
  's25/atlas',
];

test('fragments that make no sense leave the story or the atlas where it was', async ({ page }) => {
  await openStill(page, 's25');
  for (const fragment of fragments) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, fragment);
    const mode = fragment.startsWith('atlas') ? 'atlas' : 'reader';
    await expect.poll(async () => (await stateOf(page)).mode, fragment).toBe(mode);
  }
  await settled(page);
  expect((await stateOf(page)).drawn?.camera.zoom).toBeGreaterThan(-3);
  await page.evaluate(() => {
    window.location.hash = 's26';
  });
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s26');
});

const queries = [
  '?renderer=still&mode=__proto__&theme=%&text=1e999&motion[]=full&lesson=constructor&cut=SHORT&lang=%00',
  '?renderer=still&mode=kiosk&idle=1e999&staff=%3Cscript%3E&heartbeat=//example.org',
  `?renderer=still&mode=present&lesson=${'s01,'.repeat(2000)}&text=%F0%9F`,
];

test('queries that make no sense give what is given without them', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('thaw.settings', '{"__proto__":{"theme":"lamp"},"text":["200"]}');
    sessionStorage.setItem('thaw.counts', '['.repeat(10_000));
    sessionStorage.setItem('thaw.reloads', '-1e999');
  });
  const modes: string[] = [];
  for (const query of queries) {
    await page.goto(`/${query}`);
    await settled(page);
    modes.push((await stateOf(page)).mode);
    await expect(page.locator('html')).not.toHaveAttribute('data-text', '200');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  }
  expect(modes).toEqual(['reader', 'kiosk', 'present']);
  for (const beside of ['speaker.html?theme=__proto__', 'print.html?lesson=%&scenes=constructor']) {
    await page.goto(`/${beside}`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  }
});

test('messages that make no sense are passed over by an iframe and by the line of a lesson', async ({
  page,
  baseURL,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="${baseURL}/?renderer=still&mode=present&lesson=s01,s25#s01"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-settled', 'true');
  const answers = await page.evaluate(async () => {
    const thaw = document.querySelector('iframe')?.contentWindow;
    const heard: unknown[] = [];
    window.addEventListener('message', ({ data }) => {
      if (data.thaw === 'answer') heard.push([data.call, typeof data.error, data.value?.length]);
    });
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
    const { port1 } = new MessageChannel();
    thaw?.postMessage({ thaw: 'state', call: port1 }, '*', [port1]);
    const junk = [null, 7n, ring, deep, { thaw: 'goTo' }, { thaw: '__proto__', call: 1 }];
    for (const data of [...junk, new Map([['thaw', 'state']]), { thaw: ['state'], call: 1 }]) {
      thaw?.postMessage(data, '*');
    }
    for (const where of [ring, deep, 7n, '__proto__', 'constructor', Number.NaN]) {
      thaw?.postMessage({ thaw: 'goTo', where, call: 'refused' }, '*');
    }
    const line = new BroadcastChannel('thaw-lesson /');
    for (const data of [
      ...junk,
      { kind: 'go', scene: '__proto__' },
      { kind: 'do', what: 'constructor' },
      { kind: 'was', state: { scenes: ['s01'], position: 1e9, began: -1 } },
      { kind: 'state', state: ring },
    ]) {
      line.postMessage(data);
    }
    thaw?.postMessage({ thaw: 'scenes', call: 'last' }, '*');
    await new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data }) => data.call === 'last' && resolve());
    });
    return heard;
  });
  expect(
    answers.filter((answer) => JSON.stringify(answer) !== '["refused","string",null]'),
  ).toEqual([['last', 'undefined', 2]]);
  expect(answers).toHaveLength(7);
  await expect(frame.locator('html')).toHaveAttribute('data-scene', 's01');
});
