import { goTo, openStill, openStory, scenesOf, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.describe('window.thaw', () => {
  test('tells the scenes in order and the whole state', async ({ page }) => {
    await openStory(page, 's02');
    const scenes = await scenesOf(page);
    expect(scenes).toHaveLength(60);
    expect([scenes[0], scenes.at(-1)]).toEqual(['s01', 's60']);
    const state = await stateOf(page);
    expect(state).toMatchObject({
      scene: 's02',
      date: '1953-03-09',
      settled: true,
      mode: 'reader',
      language: 'en',
      renderer: 'maplibre',
    });
    expect(state.drawn?.epoch).toBe('1953-03-09');
    const ids = state.drawn?.events.map(({ id }) => id).sort();
    expect(ids).toEqual(['mikhalkov-verse', 'moscow-silent-crowds', 'stalin-funeral']);
    for (const { phase, x, y } of state.drawn?.events ?? []) {
      expect(phase).toBe('now');
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
    }
    expect(state.drawn?.labels.length).toBeGreaterThan(0);
  });

  test('resolves true when the picture is settled, false when a newer call overtook it', async ({
    page,
  }) => {
    await openStill(page);
    const outcomes = await page.evaluate(() =>
      Promise.all(['s10', 's50', 's33'].map((scene) => window.thaw?.goTo(scene))),
    );
    expect(outcomes).toEqual([false, false, true]);
    expect(await stateOf(page)).toMatchObject({ scene: 's33', settled: true });
    expect(await goTo(page, 's33')).toBe(true);
  });

  test('resolves false when the reader goes elsewhere', async ({ page }) => {
    await openStill(page, 's10');
    await page.evaluate(() => {
      Object.assign(window, { outcome: window.thaw?.goTo('s11') });
    });
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, -1500);
    const outcome = await page.evaluate(
      () => (window as unknown as { outcome: Promise<boolean> }).outcome,
    );
    expect(outcome).toBe(false);
  });

  test('takes any finite position and holds it to the story', async ({ page }) => {
    await openStill(page);
    expect(await goTo(page, 12.5)).toBe(true);
    expect(await stateOf(page)).toMatchObject({ scene: 's13', position: 12.5 });
    expect(await goTo(page, 999)).toBe(true);
    expect(await stateOf(page)).toMatchObject({ scene: 's60', position: 59.82 });
    expect(await goTo(page, -999)).toBe(true);
    expect(await stateOf(page)).toMatchObject({ scene: 's01' });
  });

  test('refuses what is neither with a sentence', async ({ page }) => {
    await openStill(page);
    const refusal = (where: unknown) =>
      page.evaluate(
        (to) =>
          window.thaw?.goTo(to as string).then(
            () => 'taken',
            (error: Error) => error.message,
          ),
        where,
      );
    expect(await refusal('s99')).toContain('no scene "s99"');
    expect(await refusal(null)).toContain('finite number');
    expect(await refusal({})).toContain('finite number');
  });

  test('tells of scenes and of settled pictures until it is undone', async ({ page }) => {
    await openStill(page);
    const heard = await page.evaluate(async () => {
      const thaw = window.thaw;
      if (thaw === undefined) return null;
      const scenes: (string | null)[] = [];
      let settlings = 0;
      const undoScene = thaw.on('scene', ({ scene }) => scenes.push(scene));
      const undoSettled = thaw.on('settled', () => {
        settlings += 1;
      });
      await thaw.goTo('s07');
      undoScene();
      undoSettled();
      const before = settlings;
      await thaw.goTo('s20');
      return { last: scenes.at(-1), settledOnce: before >= 1, silent: settlings === before };
    });
    expect(heard).toEqual({ last: 's07', settledOnce: true, silent: true });
  });

  test('marks the root element', async ({ page }) => {
    await openStill(page, 's09');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-scene', 's09');
    await expect(root).toHaveAttribute('data-mode', 'reader');
    await expect(root).toHaveAttribute('data-settled', 'true');
    await expect(root).toHaveAttribute('data-state', 'ready');
  });
});

test('a page that holds Thaw in an iframe steers it by messages', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><script>
        window.ready = new Promise((resolve) => addEventListener('message', ({ data }) => data.thaw === 'ready' && resolve()));
      </script><iframe src="${baseURL}/" width="900" height="600"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const answer = await page.evaluate(async () => {
    const thaw = document.querySelector('iframe')?.contentWindow;
    const heard: string[] = [];
    const ask = (message: object) =>
      new Promise<Record<string, unknown>>((resolve) => {
        const call = Math.random();
        window.addEventListener('message', ({ data }) => {
          if (data.thaw === 'answer' && data.call === call) resolve(data);
          if (data.thaw === 'scene') heard.push(data.state.scene);
        });
        thaw?.postMessage({ ...message, call }, '*');
      });
    await (window as unknown as { readonly ready: Promise<void> }).ready;
    const scenes = await ask({ thaw: 'scenes' });
    const went = await ask({ thaw: 'goTo', where: 's37' });
    const state = await ask({ thaw: 'state' });
    const wrong = await ask({ thaw: 'goTo', where: 's99' });
    return { scenes, went, state, wrong, heard };
  });
  expect(answer.scenes['value']).toHaveLength(60);
  expect(answer.went['value']).toBe(true);
  expect(answer.state['value']).toMatchObject({ scene: 's37' });
  expect(answer.wrong['error']).toContain('no scene "s99"');
  expect(answer.heard).toContain('s37');
});

test('goTo and a reload agree', async ({ page }) => {
  await openStill(page);
  await goTo(page, 's44');
  const before = await stateOf(page);
  await expect.poll(() => new URL(page.url()).hash).toBe('#s44');
  await page.reload();
  await settled(page);
  expect((await stateOf(page)).drawn).toEqual(before.drawn);
});
