import { approachSteps } from '../../src/scroll/approach.ts';
import type { SceneId, Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import { restBegins } from '../../src/timeline/phases.ts';

/** Steps by which the open map before the scenes is lengthened, by their ids. */
export type Approaches = Readonly<Record<SceneId, number>>;

/** A phone and a laptop: how long a way looks depends little on the screen. */
const screens: readonly Viewport[] = [
  { width: 390, height: 844, padding: { top: 56, right: 0, bottom: 422, left: 0 } },
  { width: 1440, height: 900, padding: { top: 68, right: 0, bottom: 0, left: 504 } },
];

/** How the page is lengthened where the camera has far to go. */
export const approachesOf = (story: Story): Approaches => {
  const timelines = screens.map((screen) => createTimeline(story, screen));
  return Object.fromEntries(
    story.scenes.map(({ id }, index) => {
      const speeds = timelines.map(({ ways }) => ways[index]?.speed ?? 0);
      return [id, approachSteps(Math.max(...speeds), restBegins)];
    }),
  );
};
