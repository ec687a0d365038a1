/**
 * `npm run build:single`: packs the built site into one page, dist-single/thaw.html, which runs from a file.
 * `tsx scripts/build-single.ts FILE` writes another file, of what is in dist/ already.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { singlePage } from './single/write-single.ts';

const [file = 'dist-single/thaw.html'] = process.argv.slice(2);

singlePage('dist').then(
  (page) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
    console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
