import { expect, type Page, test } from '@playwright/test';
import { settled } from '../browser/story-page.ts';
import { median } from './median.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    /** When the window last heard a key, and when it last told of another scene: milliseconds since 1970. */
    heardKey?: number;
    toldScene?: number;
  }
}

test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 });

/** Milliseconds from a key in one window to the other scene in the other one. */
const limit = 200;

const steps = 20;

/** Both windows read one clock, for both are of one machine. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        window.heardKey = performance.timeOrigin + timeStamp;
      },
      { capture: true },
    );
  });

const watchScenes = (page: Page, selector: string) =>
  page.evaluate((watched) => {
    const element = document.querySelector(watched);
    if (element === null) throw new Error(`no ${watched}`);
    let before = '';
    const note = () => {
      const now = `${element.getAttribute('data-scene')} ${element === document.documentElement ? '' : element.textContent}`;
      if (now === before) return;
      before = now;
      window.toldScene = performance.timeOrigin + performance.now();
    };
    note();
    new MutationObserver(note).observe(element, {
      attributes: true,
      attributeFilter: ['data-scene'],
      characterData: true,
      childList: true,
      subtree: element !== document.documentElement,
    });
  }, selector);

/** Presses the key in one window until the other has told another scene, and resolves to the time between. */
const delayOf = async (from: Page, to: Page, key: string): Promise<number> => {
  const before = await to.evaluate(() => window.toldScene ?? 0);
  await from.bringToFront();
  await from.keyboard.press(key);
  await expect.poll(() => to.evaluate(() => window.toldScene ?? 0)).toBeGreaterThan(before);
  const [heard, told] = await Promise.all([
    from.evaluate(() => window.heardKey ?? 0),
    to.evaluate(() => window.toldScene ?? 0),
  ]);
  return told - heard;
};

test('the two windows of a lesson in step', async ({ context, page }) => {
  await page.goto('/?mode=present&renderer=still&motion=none');
  await settled(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.locator('.speaker-now h2')).toBeVisible();
  await watchKeys(page);
  await watchKeys(speaker);
  await watchScenes(page, 'html');
  await watchScenes(speaker, '.speaker-now h2');
  const toSpeaker: number[] = [];
  const toLesson: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    toSpeaker.push(await delayOf(page, speaker, 'End'));
    await settled(page);
    toLesson.push(await delayOf(speaker, page, 'Home'));
    await settled(page);
  }
  const ways = {
    "key in the lesson to the speaker's window": toSpeaker,
    "key in the speaker's window to the lesson": toLesson,
  };
  for (const [name, delays] of Object.entries(ways)) {
    console.log(`${name}: ${Math.max(...delays).toFixed(0)} ms at most`);
    tellRow({ promise: '–', name: `${name}, median`, figure: median(delays), unit: 'ms', limit });
  }
});
