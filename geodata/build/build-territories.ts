import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Territories, World } from '../../src/ground/ground.ts';
import { areaSizes } from './area-sizes.ts';
import { buildLevel } from './build-level.ts';
import { checkPhases } from './check-phases.ts';
import { cutCells } from './cut-cells.ts';
import { labelPoints } from './label-points.ts';
import { listTerritories } from './list-territories.ts';
import { createBorderRanking } from './rank-borders.ts';
import { readBorderRules } from './read-border-rules.ts';
import { readPhases } from './read-phases.ts';
import { readTable } from './read-table.ts';
import { type Detail, simplifyCells } from './simplify-cells.ts';
import { cacheFolder } from './sources.ts';

const tables = 'geodata/build';
const ground = 'geodata/ground';

const levels: readonly (Detail & { readonly file: string })[] = [
  { file: 'world-globe.topo.json', interval: 14000, smallestIsland: 1500, grid: 0.02 },
  { file: 'world.topo.json', interval: 3200, smallestIsland: 60, grid: 0.005 },
  { file: 'world-fine.topo.json', interval: 1000, smallestIsland: 10, grid: 0.000625 },
];

/** What decides how the land is cut. A change of any of these makes the cells anew. */
const cellInputs = [
  'cells.csv',
  'cutters.geojson',
  'islands.geojson',
  'assign-cells.ts',
  'cut-cells.ts',
  'read-provinces.ts',
  'sources.ts',
];

const cachedCells = async (): Promise<Buffer> => {
  const digest = createHash('sha256');
  for (const name of cellInputs) digest.update(readFileSync(join(tables, name)));
  const file = join(cacheFolder, `cells-${digest.digest('hex').slice(0, 12)}.json`);
  if (existsSync(file)) return readFileSync(file);
  const cells = await cutCells();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, cells);
  return cells;
};

/** One entry a line where `value` has many, so that a change shows in few lines. */
const write = (name: string, value: World | Territories): void => {
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`,
  );
  const text = `{\n${entries.join(',\n')}\n}\n`;
  writeFileSync(join(ground, name), text);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  console.log(`${name}: ${kilobytes(text.length)}, gzip ${kilobytes(gzipSync(text).length)}`);
};

const cellSchema = z.object({
  features: z.array(z.object({ properties: z.object({ cell: z.string() }) })),
});

/** @throws Error saying in which line of which table something is wrong. */
const buildTerritories = async (): Promise<void> => {
  const phases = readPhases(readTable(join(tables, 'territories.csv')));
  const cells = await cachedCells();
  const names = cellSchema
    .parse(JSON.parse(cells.toString()))
    .features.map(({ properties }) => properties.cell);
  const faults = checkPhases(phases, new Set(names));
  if (faults.length > 0) throw new Error(`territories.csv:\n${faults.join('\n')}`);
  const rules = readBorderRules(
    readTable(join(tables, 'borders.csv')),
    new Set([...names, ...phases.map(({ id }) => id)]),
  );

  mkdirSync(ground, { recursive: true });
  const spansBetween = createBorderRanking(phases, rules);
  for (const { file, ...detail } of levels) {
    const world = buildLevel(await simplifyCells(cells, detail), detail, phases, spansBetween);
    write(file, world);
    if (file === levels.at(-1)?.file) {
      write('territories.json', listTerritories(phases, labelPoints(world), areaSizes(world)));
    }
  }
};

try {
  await buildTerritories();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
