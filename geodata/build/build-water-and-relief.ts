import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElevation } from './elevation.ts';
import { openMarblePackage } from './marble-package.ts';
import { buildRelief } from './relief.ts';
import { buildWater } from './water.ts';

const ground = fileURLToPath(new URL('../ground/', import.meta.url));

/** Writes water.topo.json, the pictures of the relief and relief.json into geodata/ground. */
export const buildWaterAndRelief = async (): Promise<void> => {
  const data = openMarblePackage();
  mkdirSync(ground, { recursive: true });
  writeFileSync(join(ground, 'water.topo.json'), `${JSON.stringify(buildWater(data))}\n`);
  const relief = await buildRelief(await readElevation(data));
  for (const { entry, picture } of relief) writeFileSync(join(ground, entry.file), picture);
  const entries = relief.map(({ entry }) => entry);
  writeFileSync(join(ground, 'relief.json'), `${JSON.stringify(entries, null, 2)}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWaterAndRelief();
