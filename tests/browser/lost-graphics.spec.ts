import {
  countWorkers,
  expectDrawn,
  expectRenderer,
  expectReplaced,
  loseContext,
  loseContextAtOnce,
  loseContextOften,
  workersMade,
} from './injected.ts';
import { modes, noticesOf, openMode } from './modes.ts';
import { expectSamePicture } from './same-picture.ts';
import { settled, settledAt, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

test.use({ viewport: { width: 640, height: 480 } });

for (const mode of modes) {
  test(`graphics and workers that are lost and come back leave the same picture, graphics that stay away a still: ${mode[0]}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/context|webgl/i);
    await countWorkers(page);
    await openMode(page, mode);
    let before = await stateOf(page);
    const expectSame = async (what: string) => {
      await settled(page);
      const after = await stateOf(page);
      expectSamePicture(after.drawn, before.drawn, 640, what);
      expect({ ...after, drawn: null }).toEqual({ ...before, drawn: null });
      await expect(noticesOf(page)).toHaveCount(0);
    };

    if (long || mode[0] === 'reader') {
      await loseContextOften(page, 50);
      await expectSame('after fifty losses in a row');
    }
    if (long || mode[0] !== 'reader') {
      await expectReplaced(page, mode[0]);
      await expectSame('after workers that died');
      const made = await workersMade(page);
      await loseContext(page, 100);
      await expectSame('after graphics that came back');
      // Living workers are not taken for dead.
      expect(await workersMade(page)).toBe(made + 1);
    }
    if (long) {
      const isAtlas = mode[0] === 'atlas';
      if (isAtlas) await page.locator('#stage').press('+');
      else await page.evaluate(() => void window.thaw?.goTo('s16'));
      await loseContext(page, 100);
      if (!isAtlas) await expect.poll(async () => (await stateOf(page)).scene).toBe('s16');
      await settled(page);
      const after = await stateOf(page);
      if (isAtlas) {
        await page.reload();
        await page.locator('#atlas-panel').waitFor();
        await settled(page);
      } else {
        await openMode(page, [mode[0], mode[1].replace('s15', 's16')]);
      }
      before = await stateOf(page);
      expectSamePicture(after.drawn, before.drawn, 640, 'after a loss on the way');
    }
    // without.spec.ts shows it of the reader.
    if (mode[0] === 'reader') return;
    await loseContext(page, null);
    await expectRenderer(page, 'still');
    await expectDrawn(page);
    await settled(page);
    const { drawn, renderer, ...rest } = await stateOf(page);
    expect(drawn?.events.map(({ id }) => id)).toEqual(before.drawn?.events.map(({ id }) => id));
    expect({ ...rest, drawn: null, renderer: 'maplibre' }).toEqual({ ...before, drawn: null });
    await expect(noticesOf(page)).toHaveCount(1);
  });
}

test('graphics that are lost for good before the map stands leave a still', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/context|webgl|graphics/i);
  await loseContextAtOnce(page);
  await page.goto('/?motion=none');
  await expectRenderer(page, 'still');
  await page.evaluate(() => void window.thaw?.goTo('s15'));
  await settledAt(page, 's15');
  await expectDrawn(page);
  await expect(noticesOf(page)).toHaveCount(1);
});
