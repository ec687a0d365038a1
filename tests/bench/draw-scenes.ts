import { createFontMeasure } from '../../scripts/stills/font-measure.ts';
import { readGroundFiles } from '../../scripts/stills/read-ground.ts';
import { formatShortDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import { createStillDrawer } from '../../src/still/draw-still.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import { paper } from '../../src/theme/tokens.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

export type SceneCost = { readonly id: string; readonly milliseconds: number };

/** Rounds of all scenes, before those that look slowest are drawn more often. */
const rounds = { all: 4, slowest: 40 };

const slowestCount = 5;

/**
 * Milliseconds that drawing each scene at rest takes once shapes are known, the slowest first: the quickest of many
 * rounds, which nothing else held up. By the clock: the processor's time counts threads that collect garbage beside it.
 */
export const drawScenes = (): readonly SceneCost[] => {
  const story = compiledStory();
  const viewport = screenOf(1440, 900);
  const timeline = createTimeline(story, viewport);
  const draw = createStillDrawer({
    story,
    ground: readStillGround(readGroundFiles(), story),
    inks: paper,
    language: 'en',
    measure: createFontMeasure(),
    dateOf: ({ date }, year) => formatShortDate(date, 'en', year),
    planWords: message('en', 'schematicPlan'),
  });
  const costs = story.scenes.map(({ id }) => ({ id, milliseconds: Number.POSITIVE_INFINITY }));
  const drawEach = (some: typeof costs, count: number) => {
    for (let round = 0; round < count; round += 1) {
      for (const cost of some) {
        // As another picture: what a still has drawn for the same camera it does not draw again.
        const frame = timeline.frameAt(timeline.restOf(cost.id));
        const begin = performance.now();
        draw({ ...frame, camera: { ...frame.camera } }, viewport);
        cost.milliseconds = Math.min(cost.milliseconds, performance.now() - begin);
      }
    }
  };
  const sort = () => costs.sort((a, b) => b.milliseconds - a.milliseconds);
  drawEach(costs, rounds.all);
  sort();
  drawEach(costs.slice(0, slowestCount), rounds.slowest);
  return sort();
};
