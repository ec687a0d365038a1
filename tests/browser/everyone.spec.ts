import type { Page } from '@playwright/test';
import type { Drawn } from '../../src/timeline/renderer.ts';
import { compiled } from '../fixtures/site.ts';
import { nextFrame, scenesOf, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Keeps what the page announces from now on, in order. */
const keepAnnouncements = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const region = document.querySelector('#announcement');
    if (region === null) throw new Error('the page has no place for announcements');
    const kept: string[] = [];
    new MutationObserver(() => {
      if (region.textContent !== '') kept.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { kept });
  });

const keptAnnouncements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { kept: readonly string[] }).kept);

const recordOf = (page: Page, scene: string): Promise<Record<'events' | 'routes', string[]>> =>
  page.evaluate((id) => {
    const idsOf = (name: 'event' | 'route') =>
      [...document.querySelectorAll<HTMLElement>(`#${id} .record [data-${name}]`)]
        .map((item) => item.dataset[name] ?? '')
        .sort();
    return { events: idsOf('event'), routes: idsOf('route') };
  }, scene);

/** Whether an event may stand outside of a scene's picture: the scene looks back to it, or its place is left out. */
const mayBeOutside = (event: string, id: string): boolean => {
  const { events, scenes } = compiled.story;
  const place = events.find((one) => one.id === event)?.place;
  const scene = scenes.find((one) => one.id === id);
  const role = scene?.events.find((one) => one.id === event)?.as;
  return role !== 'now' || scene?.offStage.some((one) => one === place) === true;
};

test.describe('the story without sight, or without a mouse', () => {
  // The renderer that is quick without a graphics card; agree.spec.ts proves that both draw the same.
  test.use({ reducedMotion: 'reduce' });

  test('a scene is announced once when it settles, and none on the way', async ({ page }) => {
    await page.goto('/?renderer=still#s05');
    await settled(page);
    await keepAnnouncements(page);
    await expect(page.locator('#announcement')).toHaveAttribute('role', 'status');
    expect(await keptAnnouncements(page)).toEqual([]);
    const goTo = ['s09', 's20', 's31'].map((scene) =>
      page.evaluate((to) => window.thaw?.goTo(to), scene),
    );
    expect(await Promise.all(goTo)).toEqual([false, false, true]);
    await expect.poll(() => keptAnnouncements(page)).toHaveLength(1);
    const [announced] = await keptAnnouncements(page);
    expect(announced).toContain('Columns on the road, scene 31 of 60');
    expect(announced).toContain(
      'Two columns from Legnica and Borne Sulinowo halt short of Warsaw.',
    );
    // Reading on within the scene says nothing again.
    await page.mouse.wheel(0, 60);
    await settled(page);
    expect(await keptAnnouncements(page)).toHaveLength(1);
  });

  test('keys alone lead through all scenes; each is announced, and its record lists what is drawn', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto('/?renderer=still');
    await settled(page);
    const scenes = await scenesOf(page);
    await keepAnnouncements(page);
    const walked = new Map<string, Drawn | null>();
    // A card that is taller than the screen takes more than one step; the last one shows its picture.
    for (let step = 0; step < 3 * scenes.length && !walked.has(scenes.at(-1) ?? ''); step += 1) {
      await page.keyboard.press('PageDown');
      await nextFrame(page);
      await settled(page);
      const { scene, drawn } = await stateOf(page);
      if (scene !== null) walked.set(scene, drawn);
    }
    expect([...walked.keys()]).toEqual(scenes);
    for (const [scene, drawn] of walked) {
      const record = await recordOf(page, scene);
      const events = drawn?.events.map(({ id }) => id) ?? [];
      const outside = record.events.filter((id) => !events.includes(id));
      expect([...events, ...outside].sort(), scene).toEqual(record.events);
      expect(
        outside.filter((id) => !mayBeOutside(id, scene)),
        scene,
      ).toEqual([]);
      expect(drawn?.routes.map(({ id }) => id).sort(), scene).toEqual(record.routes);
    }
    expect(await keptAnnouncements(page)).toHaveLength(scenes.length);
  });
});
