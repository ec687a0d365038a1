import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

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
 * among them cover: so nothing has to be loaded to know what to load.
 */
export const groundPlugin = (folder: string): Plugin => {
  const ground = resolve(folder);

  const write = (): string => {
    const imports: string[] = [];
    const publish = (path: string): string => {
      const name = `url${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`${path}?url`)};`);
      return name;
    };
    const files = namesIn(ground, '.json')
      .filter((name) => name !== 'relief.json')
      .map((name) => `${JSON.stringify(name)}: ${publish(join(ground, name))}`);
    const plans = namesIn(join(ground, 'plans'), '.geojson').map((name) => {
      const path = join(ground, 'plans', name);
      const { city, bounds } = planHead.parse(parse(path));
      return `{ city: ${JSON.stringify(city)}, bounds: ${JSON.stringify(bounds)}, url: ${publish(path)} }`;
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
