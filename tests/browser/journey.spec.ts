import type { Drawn } from '../../src/timeline/renderer.ts';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStory, scenesOf, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Of the stage, as the configuration sets it. */
const width = 1000;

/** Every sixth scene, unless there is time for all: the tests of labels and of both renderers go through the rest. */
const stride = process.env['THAW_LONG'] === '1' ? 1 : 6;

test('down through the story and back up shows the same pictures in reverse order', async ({
  page,
}) => {
  // A guard against hanging, not a measure: without a graphics card a scene takes a second or two.
  test.setTimeout(540_000);
  await openStory(page);
  const scenes = (await scenesOf(page)).filter((_, index) => index % stride === 0);
  const down: { readonly scene: string; readonly drawn: Drawn | null }[] = [];
  for (const scene of scenes) {
    expect(await goTo(page, scene)).toBe(true);
    down.push({ scene, drawn: (await stateOf(page)).drawn });
  }
  for (const { scene, drawn } of down.reverse()) {
    expect(await goTo(page, scene)).toBe(true);
    expectSamePicture((await stateOf(page)).drawn, drawn, width, `back up at ${scene}`);
  }
});
