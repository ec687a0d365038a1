// One of several processes that draw pictures: takes a job, writes its file, says so, takes the next.
import { join } from 'node:path';
import { compiledStory } from '../prerender/compiled-story.ts';
import { createPictureDrawer } from './draw-picture.ts';
import { type PictureJob, pictureFile } from './picture-set.ts';
import { writeWhole } from './write-whole.ts';

const folder = process.argv[2] ?? '';
const draw = await createPictureDrawer(compiledStory('geodata', 'en'));

process.on('message', (job: PictureJob) => {
  const path = join(folder, pictureFile(job));
  draw(job).then(
    (bytes) => {
      writeWhole(path, bytes);
      process.send?.({ job, bytes: bytes.length });
    },
    (error: unknown) => {
      throw error;
    },
  );
});
process.send?.(null);
