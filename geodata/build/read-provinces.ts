import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/** Where a province lies: country by its code of three letters, part where the source divides it. */
export type Province = {
  readonly country: string;
  readonly province: string;
  readonly part: string;
};

type Provinces = FeatureCollection<Polygon | MultiPolygon, Province>;

const fileSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        adm0_a3: z.string().nullish(),
        name: z.string().nullish(),
        gu_a3: z.string().nullish(),
      }),
      geometry: z.custom<Polygon | MultiPolygon>().nullable(),
    }),
  ),
});

/** All provinces but those of the USA, which the source has only coarsely. */
export const readProvinces = (folder: string): Provinces['features'] =>
  readdirSync(folder)
    .filter((name) => /^[a-z-]{3}\.json$/.test(name))
    .sort()
    .flatMap((name): Provinces['features'] =>
      fileSchema
        .parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
        .features.flatMap(({ properties, geometry }) => {
          const country = properties.adm0_a3 ?? name.slice(0, 3).toUpperCase();
          if (geometry === null || country === 'USA') return [];
          const place = { country, province: properties.name ?? '', part: properties.gu_a3 ?? '' };
          return [{ type: 'Feature', properties: place, geometry }];
        }),
    );

const islandsSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ country: z.string(), province: z.string() }),
      geometry: z.custom<Polygon>(),
    }),
  ),
});

/** Islands that no source has, drawn by hand. */
export const readIslands = (file: string): Provinces['features'] =>
  islandsSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .features.map(({ properties: { country, province }, geometry }) => ({
      type: 'Feature',
      properties: { country, province, part: '' },
      geometry,
    }));

type WorldAtlas = Topology<{ countries: GeometryCollection }>;

/** The USA out of the world atlas, in which it bears the number 840. */
export const readUnitedStates = (): Feature => {
  const atlas: WorldAtlas = JSON.parse(
    readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'),
  );
  const found = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === '840');
  if (found === undefined) throw new Error('world-atlas holds no country 840');
  return { ...found, properties: { country: 'USA', province: '', part: '' } };
};
