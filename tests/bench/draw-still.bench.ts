import { bench, describe } from 'vitest';
import { createFontMeasure } from '../../scripts/stills/font-measure.ts';
import { readGroundFiles } from '../../scripts/stills/read-ground.ts';
import { formatShortDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import { createStillDrawer } from '../../src/still/draw-still.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import { paper } from '../../src/theme/tokens.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Frame, Position } from '../../src/timeline/frame.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

const story = compiledStory();
const viewport = screenOf(1440, 900);
const timeline = createTimeline(story, viewport);
const ground = readStillGround(readGroundFiles(), story);
const draw = createStillDrawer({
  story,
  ground,
  inks: paper,
  language: 'en',
  measure: createFontMeasure(),
  dateOf: ({ date }, year) => formatShortDate(date, 'en', year),
  planWords: message('en', 'schematicPlan'),
});

/** As another picture: what a still has drawn for the same camera it does not draw again. */
const anew = (frame: Frame): Frame => ({ ...frame, camera: { ...frame.camera } });

describe('a still at 1440 × 900, once its shapes are known', () => {
  for (const scene of ['s01', 's08', 's20', 's25', 's33', 's60']) {
    const frame = timeline.frameAt(timeline.restOf(scene));
    draw(frame, viewport);
    bench(`of ${scene} at rest`, () => {
      draw(anew(frame), viewport);
    });
  }

  const frames = story.scenes.map(({ id }) => timeline.frameAt(timeline.restOf(id)));
  for (const frame of frames) draw(frame, viewport);
  let next = 0;
  bench('of one scene after the other at rest', () => {
    draw(anew(frames[next % frames.length] as Frame), viewport);
    next += 1;
  });

  let step = 0;
  bench('of a position on the way through the story', () => {
    step = (step + 1) % 600;
    draw(timeline.frameAt((step / 10) as Position), viewport);
  });
});
