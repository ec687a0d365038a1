import { createHash } from 'node:crypto';
import type { KeptFile } from '../../src/offline/kept-file.ts';

/** For servers, for searching machines, for browsers without WOFF2, or what must never be an old one. */
const notForReaders = [
  /^hosting\//,
  /^cards\//,
  /^_headers$/,
  /(^|\/)\.\w+$/,
  /\.(br|gz|map|woff)$/,
  /^(build|kiosk)\.json$/,
  /^service-worker\.js$/,
];

/** Pictures of scenes stand in overviews and on paper, and whole fonts are for letters that the story has not: kept when they are seen. */
const seenNowAndThen = /^stills\/|^assets\/(?:fira-sans|literata)-/;

/** What the story is read with. */
const textAndScripts = /\.(html|css|js|mjs)$/;

const keepOf = (file: string): KeptFile['keep'] => {
  if (seenNowAndThen.test(file)) return 'when-used';
  return textAndScripts.test(file) ? 'always' : 'unless-saving';
};

/** The files of a built site that a reader's device keeps, pages first. */
export const keptFiles = (site: ReadonlyMap<string, Uint8Array>): readonly KeptFile[] =>
  [...site.keys()]
    .filter((file) => !notForReaders.some((pattern) => pattern.test(file)))
    .map((file) => ({ file, keep: keepOf(file), isPage: file.endsWith('.html') }))
    .sort((a, b) => Number(b.isPage) - Number(a.isPage) || (a.file < b.file ? -1 : 1))
    .map(({ file, keep }) => ({
      file,
      keep,
      hash: createHash('sha256')
        .update(site.get(file) ?? '')
        .digest('base64'),
    }));
