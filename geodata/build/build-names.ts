import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from '../../src/ground/ground.ts';
import { labelLine, type Water } from './label-line.ts';
import { readNames } from './names.ts';
import { createSeaSpan, type Lakes } from './sea-span.ts';
import { readStoryPlaces } from './story-places.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes names.json from names.csv, the story’s places, and the shores of the world and its
 * waters, which must be built before. */
export const buildNames = (): void => {
  const water = JSON.parse(readFileSync(at('../ground/water.topo.json'), 'utf8')) as Water & Lakes;
  const world = JSON.parse(readFileSync(at('../ground/world.topo.json'), 'utf8')) as World;
  const names = readNames(readFileSync(at('./names.csv'), 'utf8'), {
    lineOf: (id, near) => labelLine(water, id, near),
    spanOf: createSeaSpan(world, water),
    placeOf: readStoryPlaces(readFileSync(at('../places.geojson'), 'utf8')),
  });
  const lines = names.map((name) => JSON.stringify(name));
  writeFileSync(at('../ground/names.json'), `[\n${lines.join(',\n')}\n]\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) buildNames();
