import { pictureWords } from '../../src/i18n/picture-words.ts';
import type { SceneId, Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { describeFrame } from '../../src/timeline/describe-frame.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import type { ScenePicture, StillFile } from '../../src/ui/still.tsx';

/** What a still is fitted to: nothing lies over it. In CSS pixels. */
export const stillViewport: Viewport = {
  width: 960,
  height: 640,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

/** The picture of every scene at rest: in words, and the files of those that are drawn. */
export const scenePictures = (
  story: Story,
  stills: Readonly<Record<SceneId, StillFile>>,
): Readonly<Record<SceneId, ScenePicture>> => {
  const { frameAt, restOf } = createTimeline(story, stillViewport);
  const words = pictureWords(story.language);
  return Object.fromEntries(
    story.scenes.map(({ id }) => [
      id,
      { told: describeFrame(frameAt(restOf(id)), story, words), still: stills[id] ?? null },
    ]),
  );
};
