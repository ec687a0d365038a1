import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/story/story.ts';
import { themes } from '../../src/theme/theme.ts';
import { firstViews } from '../prerender/first-views.ts';
import { createFirstPictureDrawer } from './first-picture.ts';
import { firstPictureFile } from './picture-set.ts';
import { writeWhole } from './write-whole.ts';

/** Draws the pictures of all first views into a folder, but for those that are there; returns their files. */
export const drawFirstPictures = async (
  story: Story,
  folder: string,
): Promise<readonly string[]> => {
  const all = firstViews.flatMap((view) =>
    themes.map((theme) => ({ view, theme, file: firstPictureFile(view, theme) })),
  );
  const missing = all.filter(({ file }) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    const draw = await createFirstPictureDrawer(story);
    for (const { view, theme, file } of missing) {
      writeWhole(join(folder, file), await draw(view, theme));
    }
  }
  return all.map(({ file }) => file);
};
