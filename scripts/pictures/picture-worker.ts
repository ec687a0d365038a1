// One of several processes that draw pictures: takes a job, writes its file, says so, takes the next.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledStory } from '../prerender/compiled-story.ts';
import { createPictureDrawer } from './draw-picture.ts';
import { type PictureJob, pictureFile } from './picture-set.ts';

const folder = process.argv[2] ?? '';
const draw = await createPictureDrawer(compiledStory('geodata', 'en'));

process.on('message', (job: PictureJob) => {
  const path = join(folder, pictureFile(job));
  draw(job).then(
    (bytes) => {
      // What is there is whole, also after an interrupted run.
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
      process.send?.({ job, bytes: bytes.length });
    },
    (error: unknown) => {
      throw error;
    },
  );
});
process.send?.(null);
