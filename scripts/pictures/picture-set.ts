import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/story/story.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { FirstView } from '../prerender/first-views.ts';
import type { Pictures } from '../prerender/site-pages.tsx';
import { stillRaster } from './picture-sizes.ts';

const cache = 'node_modules/.cache/thaw-pictures';

/** Everything that a picture depends on: files, and folders with all that is in them. */
export const pictureInputs = [
  'geodata',
  'scripts/pictures',
  'scripts/prerender/coarse-water.ts',
  'scripts/prerender/coarse-world.ts',
  'scripts/prerender/compiled-story.ts',
  'scripts/prerender/first-views.ts',
  'scripts/prerender/lean-file.ts',
  'scripts/prerender/scene-pictures.ts',
  'scripts/screen-of.ts',
  'scripts/stills',
  'src/drawing',
  'src/ground',
  'src/i18n',
  'src/modes/screen-layout.ts',
  'src/still',
  'src/story',
  'src/theme',
  'src/timeline',
  'package-lock.json',
] as const;

const filesIn = (path: string): readonly string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'))
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort();

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Where the pictures of what is in the working tree stand once they are drawn: another folder after every change. */
export const pictureFolder = (): string => join(cache, hashOf(pictureInputs.flatMap(filesIn)));

/** One picture to draw: the still or the card of a scene, or the card of the story. */
export type PictureJob = { readonly kind: 'stills' | 'cards'; readonly id: string };

/** Where the picture of a first view stands, below the same roots. */
export const firstPictureFile = ({ name }: Pick<FirstView, 'name'>, theme: Theme): string =>
  `first/${name}-${theme}.avif`;

/** Below the folder, and below the site's root. */
export const pictureFile = ({ kind, id }: PictureJob): string => `${kind}/${id}.jpg`;

export const pictureJobs = ({ scenes }: Pick<Story, 'scenes'>): readonly PictureJob[] => [
  { kind: 'cards', id: 'story' },
  ...scenes.flatMap(({ id }): PictureJob[] => [
    { kind: 'stills', id },
    { kind: 'cards', id },
  ]),
];

/** The pictures that are drawn already, for the pages to name. */
export const drawnPictures = (folder: string, story: Pick<Story, 'scenes'>): Pictures => {
  const drawn = pictureJobs(story).filter((job) => existsSync(join(folder, pictureFile(job))));
  const entries = (kind: PictureJob['kind']) => drawn.filter((job) => job.kind === kind);
  return {
    stills: Object.fromEntries(
      entries('stills').map((job) => [job.id, { file: pictureFile(job), ...stillRaster }]),
    ),
    cards: Object.fromEntries(entries('cards').map((job) => [job.id, pictureFile(job)])),
  };
};
