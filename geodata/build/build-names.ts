import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelLine, type Water } from './label-line.ts';
import { readNames } from './names.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes names.json from names.csv and the rivers of water.topo.json, which must be built before. */
export const buildNames = (): void => {
  const water = JSON.parse(readFileSync(at('../ground/water.topo.json'), 'utf8')) as Water;
  const names = readNames(readFileSync(at('./names.csv'), 'utf8'), (id, near) =>
    labelLine(water, id, near),
  );
  const lines = names.map((name) => JSON.stringify(name));
  writeFileSync(at('../ground/names.json'), `[\n${lines.join(',\n')}\n]\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) buildNames();
