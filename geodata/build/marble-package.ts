import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The release that the ground was built from; a later one holds the same Natural Earth and relief. */
const release = 'marble-qt-data';

const cache = fileURLToPath(new URL('./.cache/', import.meta.url));

const download = (): string => {
  mkdirSync(cache, { recursive: true });
  const archive = () => readdirSync(cache).find((name) => name.startsWith(`${release}_`));
  if (archive() === undefined) {
    execFileSync('apt-get', ['download', release], { cwd: cache, stdio: 'inherit' });
  }
  const found = archive();
  if (found === undefined) throw new Error(`apt-get left no ${release} in ${cache}`);
  const unpacked = join(cache, 'marble');
  execFileSync('dpkg-deb', ['-x', join(cache, found), unpacked]);
  return unpacked;
};

/**
 * The data folder of Debian's marble-qt-data, which holds Natural Earth's lines and a grey elevation,
 * both in the public domain. Downloaded and unpacked once, into a folder that git ignores.
 * @throws Error on a system without apt-get and dpkg-deb, unless the folder is already there.
 */
export const openMarblePackage = (): string => {
  const inside = join('usr', 'share', 'marble', 'data');
  const known = join(cache, 'marble', inside);
  return existsSync(known) ? known : join(download(), inside);
};
