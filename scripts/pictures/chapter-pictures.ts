import { join } from 'node:path';
import sharp from 'sharp';
import { message } from '../../src/i18n/message.ts';
import { createStillDrawer } from '../../src/still/draw-still.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import type { ChapterId, SceneId, Story } from '../../src/story/story.ts';
import { inksOf, type Theme, themes } from '../../src/theme/theme.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import { createFontMeasure } from '../stills/font-measure.ts';
import { createRaster } from '../stills/raster.ts';
import { readGroundFiles } from '../stills/read-ground.ts';
import { writeWhole } from './write-whole.ts';

/** As small as it may be with marks that are still told apart. CSS pixels of the drawing. */
const viewport: Viewport = {
  width: 420,
  height: 280,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

/** Pixels of the file: sharp at the size of the list (6.75rem) on dense screens too. */
const width = 288;

export type ChapterPicture = { readonly chapter: ChapterId; readonly theme: Theme };

/** Below the folder of pictures, and below the site's root: src/app/contents-of.ts names the same. */
export const chapterPictureFile = ({ chapter, theme }: ChapterPicture): string =>
  `chapters/${chapter}-${theme}.webp`;

export const chapterPictures = ({ chapters }: Pick<Story, 'chapters'>): readonly ChapterPicture[] =>
  chapters.flatMap(({ id }) => themes.map((theme) => ({ chapter: id, theme })));

/**
 * The scene that stands for a chapter: the first of those that show the most events and movements of their own.
 * @throws RangeError where there is no such chapter, or where it has no scene.
 */
export const tellingScene = ({ chapters, scenes }: Story, chapter: ChapterId): SceneId => {
  const { begin, end } = chapters.find(({ id }) => id === chapter) ?? { begin: 0, end: 0 };
  const shownBy = (index: number): number => {
    const { events = [], routes = [] } = scenes[index] ?? {};
    return events.filter(({ as }) => as === 'now').length + routes.length;
  };
  let best = begin;
  for (let index = begin; index < end; index += 1) {
    if (shownBy(index) > shownBy(best)) best = index;
  }
  const scene = scenes[best];
  if (scene === undefined || begin === end)
    throw new RangeError(`the chapter ${chapter} has no scene`);
  return scene.id;
};

/** Nothing could be read at this size. */
const withoutTexts = (markup: string): string => markup.replace(/<text [^>]*>[^<]*<\/text>/g, '');

/** Draws pictures of chapters into a folder. */
export const drawChapterPictures = async (
  story: Story,
  folder: string,
  wanted: readonly ChapterPicture[],
): Promise<void> => {
  const ground = readStillGround(readGroundFiles(), story);
  const raster = createRaster();
  const { frameAt, restOf } = createTimeline(story, viewport);
  const drawerOf = (theme: Theme) =>
    createStillDrawer({
      story,
      ground,
      inks: inksOf[theme],
      language: story.language,
      measure: createFontMeasure(),
      dateOf: () => '',
      planWords: message(story.language, 'schematicPlan'),
    });
  for (const theme of themes) {
    const draw = drawerOf(theme);
    for (const picture of wanted.filter((one) => one.theme === theme)) {
      const frame = frameAt(restOf(tellingScene(story, picture.chapter)));
      const png = raster(withoutTexts(draw(frame, viewport).markup), width);
      const webp = await sharp(png).webp({ quality: 80 }).toBuffer();
      writeWhole(join(folder, chapterPictureFile(picture)), webp);
    }
  }
};
