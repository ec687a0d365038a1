import type { Page } from '@playwright/test';
import { openStill, openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Where the page and its picture stand, once that picture is there. */
const standOf = async (page: Page) => {
  await settled(page);
  const { scene, position } = await stateOf(page);
  const left = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { above: Math.round(window.scrollY), below: scrollHeight - clientHeight };
  });
  return { scene, position, above: left.above, isAtEnd: left.below - left.above <= 1 };
};

const expectEnd = async (page: Page) => {
  await expect.poll(() => standOf(page)).toMatchObject({ scene: 's60', isAtEnd: true });
};

const expectBeginning = async (page: Page) => {
  await expect.poll(() => standOf(page)).toMatchObject({ position: 0, above: 0 });
};

/** The map comes later than the keys: the long run presses them with both. */
const renderers = [
  ['the still', openStill],
  ...(process.env['THAW_LONG'] === '1' ? ([['the map', openStory]] as const) : []),
] as const;

for (const [name, open] of renderers) {
  test(`from a link into the midst End, Home and Page Down lead to the ends and on, with ${name}`, async ({
    page,
  }) => {
    await open(page, 's31');
    expect((await stateOf(page)).scene).toBe('s31');
    await page.keyboard.press('End');
    await expectEnd(page);
    await page.keyboard.press('Home');
    await expectBeginning(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => standOf(page)).toMatchObject({ scene: 's01' });
    await page.keyboard.press('End');
    await expectEnd(page);
  });
}

test('End is heard though the scene of the link has not come to rest, and Page Down leads on from it', async ({
  page,
}) => {
  await page.goto('/?renderer=still#s31');
  await page.waitForFunction(() => window.thaw !== undefined);
  await page.keyboard.press('End');
  await expectEnd(page);
  await openStill(page, 's31');
  for (let presses = 0; (await standOf(page)).scene === 's31'; presses += 1) {
    expect(presses).toBeLessThan(8);
    const { above } = await standOf(page);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await standOf(page)).above).toBeGreaterThan(above);
  }
  await expect.poll(() => standOf(page)).toMatchObject({ scene: 's32' });
});
