import type { Page } from '@playwright/test';
import type { Camera } from '../../src/timeline/frame.ts';

type Way = {
  /** Scenes between whose beginnings the page is scrolled; the whole story without them. */
  readonly between?: readonly [string, string];
  /** Tells the camera of each frame: it is read back from the map, which costs time. */
  readonly telling?: boolean;
};

/** Scrolls the story from its beginning to its end, one of `steps` a frame; tells each frame's camera where asked to. */
export const scrollStory = (
  page: Page,
  steps: number,
  { between, telling = false }: Way = {},
): Promise<Camera[]> =>
  page.evaluate(
    async ({ count, scenes, isTelling }) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const placeOf = (id: string, edge: 'top' | 'bottom') =>
        (document.querySelector(`#${id}`)?.getBoundingClientRect()[edge] ?? 0) + window.scrollY;
      // After a jump the page holds its place until nothing scrolls any more.
      for (let calm = 0; calm < 10; calm += 1) await nextFrame();
      const begin = scenes === null ? 0 : placeOf(scenes[0], 'top');
      const end =
        scenes === null ? placeOf('s60', 'bottom') - innerHeight : placeOf(scenes[1], 'top');
      const cameras: Camera[] = [];
      for (let step = 1; step <= count; step += 1) {
        await nextFrame();
        window.scrollTo({ top: begin + ((end - begin) * step) / count, behavior: 'instant' });
        const camera = isTelling ? window.thaw?.state().drawn?.camera : undefined;
        if (camera !== undefined) cameras.push(camera);
      }
      await nextFrame();
      return cameras;
    },
    { count: steps, scenes: between ?? null, isTelling: telling },
  );
