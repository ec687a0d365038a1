import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the page reads which build it is of. */
const ownStamp = (stamp: string): string => `<html data-build="${stamp}"`;

/** Version and content: two builds of the same are the same. */
const stampOf = (version: string, files: ReadonlyMap<string, string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(name).update('\0').update(content).update('\0');
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
};

/** Names the build in `build.json` and in the story's page, by which a kiosk knows that there is a newer one. */
export const buildStampPlugin = (version: string): Plugin => ({
  name: 'thaw-build-stamp',
  apply: 'build',
  // Behind the pages, before what compresses them.
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = new Map(
      Object.values(bundle).map((file) => [
        file.fileName,
        file.type === 'asset' ? file.source : file.code,
      ]),
    );
    const page = files.get('index.html');
    if (page === undefined) throw new Error('the build has no index.html');
    const stamp = stampOf(version, files);
    delete bundle['index.html'];
    this.emitFile({
      type: 'asset',
      fileName: 'index.html',
      source: String(page).replace('<html', ownStamp(stamp)),
    });
    this.emitFile({
      type: 'asset',
      fileName: 'build.json',
      source: `${JSON.stringify({ build: stamp })}\n`,
    });
  },
});
