import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  chapterPictureFile,
  chapterPictures,
  drawChapterPictures,
} from '../pictures/chapter-pictures.ts';
import { compiledStory } from './compiled-story.ts';

type Options = {
  readonly geodata: string;
  readonly language: string;
  /** The folder of pictures, another one after every change of what they depend on. */
  readonly pictures: () => string;
};

/** Draws the small picture of every chapter where it is not drawn yet, and puts it into the site. */
export const chapterPicturesPlugin = ({ geodata, language, pictures }: Options): Plugin => {
  const draw = async (): Promise<readonly string[]> => {
    const { story } = compiledStory(resolve(geodata), language);
    const folder = pictures();
    const all = chapterPictures(story);
    const missing = all.filter((one) => !existsSync(join(folder, chapterPictureFile(one))));
    if (missing.length > 0) await drawChapterPictures(story, folder, missing);
    return all.map(chapterPictureFile);
  };

  return {
    name: 'thaw-chapter-pictures',
    // What serves the folder to authors is the plugin of the pages.
    configureServer: async () => {
      await draw();
    },
    generateBundle: {
      async handler() {
        for (const fileName of await draw()) {
          const source = readFileSync(join(pictures(), fileName));
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
};
