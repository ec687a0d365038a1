import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../src/ground/ground.ts';
import type { GroundFilesRead } from '../../src/still/still-ground.ts';
import { coarseWater, type Water } from '../prerender/coarse-water.ts';
import { coarseWorld } from '../prerender/coarse-world.ts';
import { splitNames } from '../prerender/lean-file.ts';

const folder = 'geodata/ground';

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The files of the ground as the page gets them: the globe's coarser than they are committed. */
export const readGroundFiles = (): GroundFilesRead => {
  const water = read('water.topo.json');
  const { globe, near } = splitNames(read('names.json') as readonly unknown[]);
  return {
    levels: {
      globe: coarseWorld(read('world-globe.topo.json') as World),
      world: read('world.topo.json'),
      fine: read('world-fine.topo.json'),
    },
    coarseWater: coarseWater(water as Water),
    water,
    territories: read('territories.json'),
    names: [globe, near],
    plans: readdirSync(join(folder, 'plans'))
      .filter((name) => name.endsWith('.geojson'))
      .sort()
      .map((name) => read(join('plans', name))),
  };
};

/** What of it is drawn of a whole globe. */
export const readGlobeFiles = (): GroundFilesRead => ({
  levels: { globe: coarseWorld(read('world-globe.topo.json') as World) },
  coarseWater: coarseWater(read('water.topo.json') as Water),
});
