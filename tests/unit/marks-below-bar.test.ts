import { expect, test } from 'vitest';
import { screenOf } from '../../scripts/screen-of.ts';
import { holds } from '../../src/drawing/box.ts';
import { createMarkPlanner, markSize } from '../../src/drawing/plan-marks.ts';
import { stillView } from '../../src/still/still-view.ts';
import { compileStory } from '../../src/story/compile-story.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';

const compiled = compileStory(readGeodata('geodata'), 'en');
if (!compiled.ok) throw new Error('the story has faults');
const { story } = compiled;

const sizes = [
  [390, 844],
  [640, 400],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const;

test.each(sizes)('at %i × %i no row of marks is lifted under the bar', (width, height) => {
  const viewport = screenOf(width, height);
  const timeline = createTimeline(story, viewport);
  const plan = createMarkPlanner(story);
  const { padding } = viewport;
  const under = story.scenes.flatMap(({ id }) => {
    const frame = timeline.frameAt(timeline.restOf(id));
    const view = stillView(frame.camera, viewport);
    const half = markSize(view) / 2;
    return plan(frame, view)
      .filter(({ anchor }) => holds(view.stage, anchor) && anchor[1] >= padding.top + half)
      .filter(({ point }) => point[1] < padding.top + half - 0.01)
      .map(({ event }) => `${id} ${event.id}`);
  });
  expect(under).toEqual([]);
});
