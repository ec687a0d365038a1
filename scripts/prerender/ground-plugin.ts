import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { z } from 'zod';
import type { World } from '../../src/ground/ground.ts';
import { clearBox, pointsOf } from './clear-box.ts';
import { coarseWater, type Water } from './coarse-water.ts';
import { coarseWorld } from './coarse-world.ts';
import { leanFile, splitNames } from './lean-file.ts';

const moduleName = 'virtual:thaw/ground';
const resolvedName = `\0${moduleName}`;

const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const planHead = z.object({ city: z.string(), bounds });
const reliefList = z.array(
  z.object({
    file: z.string(),
    bounds,
    zooms: z.object({
      from: z.number(),
      to: z.number(),
      fadeIn: z.number(),
      fadeOut: z.number(),
    }),
  }),
);

const namesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Publishes the files of the ground, and tells the page where they are and what the plans and pictures
 * among them cover: so nothing has to be loaded to know what to load. Files are published without what
 * is not drawn.
 */
export const groundPlugin = (folder: string): Plugin => {
  const ground = resolve(folder);
  const lean = resolve('node_modules/.thaw-ground', basename(ground));

  const write = (): string => {
    const imports: string[] = [];
    const publish = (path: string): string => {
      const name = `url${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`${path}?url`)};`);
      return name;
    };
    const publishLean = (name: string, file: unknown): string => {
      mkdirSync(lean, { recursive: true });
      const path = join(lean, name);
      writeFileSync(path, leanFile(file));
      return publish(path);
    };
    const known = new Map(
      namesIn(ground, '.json')
        .filter((name) => name !== 'relief.json')
        .map((name) => [name, parse(join(ground, name))]),
    );
    const names = known.get('names.json');
    if (Array.isArray(names)) {
      const { globe, near } = splitNames(names);
      known.set('names-globe.json', globe).set('names.json', near);
    }
    const world = known.get('world-globe.topo.json');
    if (world !== undefined) known.set('world-globe.topo.json', coarseWorld(world as World));
    const water = known.get('water.topo.json');
    if (water !== undefined) known.set('water-globe.topo.json', coarseWater(water as Water));
    const files = [...known].map(
      ([name, file]) => `${JSON.stringify(name)}: ${publishLean(name, file)}`,
    );
    const pointsIn = (names: readonly string[]) =>
      names.flatMap((name) => (known.has(name) ? pointsOf(known.get(name) as Topology) : []));
    const lines = pointsIn([...known.keys()].filter((name) => name.startsWith('world')));
    const waters = pointsIn(['water.topo.json', 'water-globe.topo.json']);
    const plans = namesIn(join(ground, 'plans'), '.geojson').map((name) => {
      const file = parse(join(ground, 'plans', name));
      const { city, bounds } = planHead.parse(file);
      const head = {
        city,
        bounds,
        clear: { land: clearBox(bounds, lines), water: clearBox(bounds, waters) },
      };
      return `{ ...${JSON.stringify(head)}, url: ${publishLean(name, file)} }`;
    });
    const list = join(ground, 'relief.json');
    const reliefs = (existsSync(list) ? reliefList.parse(parse(list)) : []).map(
      ({ file, ...relief }) =>
        `{ ...${JSON.stringify(relief)}, url: ${publish(join(ground, file))} }`,
    );
    return [
      ...imports,
      `export const files = { ${files.join(', ')} };`,
      `export const plans = [${plans.join(', ')}];`,
      `export const reliefs = [${reliefs.join(', ')}];`,
    ].join('\n');
  };

  return {
    name: 'thaw-ground',
    resolveId: (id) => (id === moduleName ? resolvedName : null),
    load: (id) => (id === resolvedName ? write() : null),
  };
};
