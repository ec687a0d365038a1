import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelLine, type Water } from './label-line.ts';
import { readNames } from './names.ts';
import { readStoryPlaces } from './story-places.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes names.json from names.csv, the story's places, and the rivers of water.topo.json, which must be built before. */
export const buildNames = (): void => {
  const water = JSON.parse(readFileSync(at('../ground/water.topo.json'), 'utf8')) as Water;
  const names = readNames(readFileSync(at('./names.csv'), 'utf8'), {
    lineOf: (id, near) => labelLine(water, id, near),
    placeOf: readStoryPlaces(readFileSync(at('../places.geojson'), 'utf8')),
  });
  const lines = names.map((name) => JSON.stringify(name));
  writeFileSync(at('../ground/names.json'), `[\n${lines.join(',\n')}\n]\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) buildNames();
