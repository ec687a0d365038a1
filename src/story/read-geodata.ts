import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source-file.ts';

const isRead = (path: string): boolean => /\.(?:json|geojson|ya?ml|md)$/.test(path);

/**
 * Reads the files of a story: those beside score.yaml, and all texts. Their paths are printed as seen
 * from the working directory, with forward slashes.
 */
export const readGeodata = (folder: string): readonly SourceFile[] => {
  const texts = readdirSync(join(folder, 'texts'), { recursive: true, encoding: 'utf8' });
  const paths = [...readdirSync(folder), ...texts.map((path) => join('texts', path))];
  return paths.filter(isRead).map((path) => {
    const file = join(folder, path);
    return {
      path: relative('', file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    };
  });
};
