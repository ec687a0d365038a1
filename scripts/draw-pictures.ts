/**
 * `npm run pictures`: draws the picture of every scene and the cards of shared links, as the next build
 * puts them into the site. What is drawn is kept until something changes that pictures depend on.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type PictureJob,
  pictureFile,
  pictureFolder,
  pictureJobs,
} from './pictures/picture-set.ts';
import { compiledStory } from './prerender/compiled-story.ts';

const folder = pictureFolder();
const begun = performance.now();
const waiting = pictureJobs(compiledStory('geodata', 'en').story).filter(
  (job) => !existsSync(join(folder, pictureFile(job))),
);
const count = waiting.length;
let done = 0;

const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`;

const workerFile = fileURLToPath(new URL('./pictures/picture-worker.ts', import.meta.url));

/** Gives a process one job after the other until none is left. */
const work = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = fork(workerFile, [folder], { execArgv: ['--import', 'tsx'] });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a process that draws pictures ended with ${code}`));
    });
    worker.on('message', (drawn: { readonly job: PictureJob; readonly bytes: number } | null) => {
      if (drawn !== null) {
        done += 1;
        const kilobytes = Math.round(drawn.bytes / 1000);
        console.log(
          `${done} of ${count}: ${pictureFile(drawn.job)}, ${kilobytes} kB (${seconds()})`,
        );
      }
      const next = waiting.shift();
      if (next === undefined) worker.disconnect();
      else worker.send(next);
    });
  });

if (count > 0) {
  const processes = Math.min(count, availableParallelism());
  await Promise.all(Array.from({ length: processes }, work));
}
console.log(`${count} pictures drawn, in ${folder} (${seconds()})`);
