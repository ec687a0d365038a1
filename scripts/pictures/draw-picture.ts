import sharp from 'sharp';
import type { DateWords } from '../../src/drawing/seat-dates.ts';
import { formatDate, formatShortDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import { createStillDrawer } from '../../src/still/draw-still.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import type { SceneId } from '../../src/story/story.ts';
import { paper } from '../../src/theme/tokens.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position, Viewport } from '../../src/timeline/frame.ts';
import type { Compiled } from '../prerender/compiled-story.ts';
import { stillViewport } from '../prerender/scene-pictures.ts';
import { createFontMeasure } from '../stills/font-measure.ts';
import { createReliefPainter, readReliefs } from '../stills/paint-relief.ts';
import { createRaster } from '../stills/raster.ts';
import { readGroundFiles } from '../stills/read-ground.ts';
import type { PictureJob } from './picture-set.ts';
import { stillRaster } from './picture-sizes.ts';
import { type CardWords, cardMarkup, cardViewport } from './share-card.ts';

/** The globe, which the story's own card shows. */
const opening = 0 as Position;

/** What every browser shows, and what a PDF takes as it is: of other forms it makes pictures ten times as large. */
const jpeg = (png: Buffer): Promise<Buffer> =>
  sharp(png).jpeg({ quality: 82, mozjpeg: true }).toBuffer();

/** Draws pictures of a story, one after the other, as the bytes of their files. */
export const createPictureDrawer = async ({ story, words }: Compiled) => {
  const measure = createFontMeasure();
  const raster = createRaster();
  const ground = readStillGround(readGroundFiles(), story);
  const dateOf: DateWords = ({ date }, year) => formatShortDate(date, story.language, year);
  const draw = createStillDrawer({
    story,
    ground,
    inks: paper,
    language: story.language,
    measure,
    dateOf,
    planWords: message(story.language, 'schematicPlan'),
    relief: createReliefPainter(await readReliefs(), paper.relief, 1),
  });
  const scenes = new Map(
    words.chapters.flatMap((chapter) => chapter.scenes).map((scene) => [scene.id, scene]),
  );

  const frameOf = (id: SceneId | 'story', viewport: Viewport) => {
    const { frameAt, restOf } = createTimeline(story, viewport);
    return frameAt(id === 'story' ? opening : restOf(id));
  };

  const wordsOf = (id: SceneId | 'story'): CardWords => {
    const scene = scenes.get(id);
    return scene === undefined
      ? { title: words.title, date: words.subtitle, from: null }
      : {
          title: scene.heading,
          date: formatDate(scene.date, words.language),
          from: words.title,
        };
  };

  return async ({ kind, id }: PictureJob): Promise<Buffer> => {
    if (kind === 'stills') {
      const { markup } = draw(frameOf(id, stillViewport), stillViewport);
      return jpeg(raster(markup, stillRaster.width));
    }
    const { markup } = draw(frameOf(id, cardViewport), cardViewport);
    const card = cardMarkup(markup, wordsOf(id), measure);
    return jpeg(raster(card, cardViewport.width));
  };
};
