import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Story } from '../../src/story/story.ts';
import { themes } from '../../src/theme/theme.ts';
import { firstViews } from '../prerender/first-views.ts';
import { createFirstPictureDrawer } from './first-picture.ts';
import { firstPictureFile } from './picture-set.ts';

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
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, await draw(view, theme));
      renameSync(`${path}.part`, path);
    }
  }
  return all.map(({ file }) => file);
};
