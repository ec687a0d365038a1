import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { placeRecord } from '../../../src/story/schema-places.ts';
import { routeRecord } from '../../../src/story/schema-routes.ts';
import type { March } from './check-marches.ts';
import type { Site } from './check-sites.ts';

const featuresOf = <T>(path: string, record: z.ZodType<T>): readonly T[] =>
  z.object({ features: z.array(record) }).parse(JSON.parse(readFileSync(path, 'utf8'))).features;

/** The sites of the story: what is known to stand in a town. */
export const readSites = (): readonly Site[] =>
  featuresOf('geodata/places.geojson', placeRecord)
    .filter(({ types }) => types.some(({ label }) => label === 'site'))
    .map(({ id, geometry, properties: { precision } }) => ({
      id,
      position: [...geometry.coordinates],
      precision,
    }));

/** The marches of the story, in all towns. */
export const readMarches = (): readonly March[] =>
  featuresOf('geodata/routes.geojson', routeRecord)
    .filter(({ properties }) => properties.kind === 'march')
    .map(({ id, geometry }) => ({ id, lines: geometry.coordinates }));
