import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { areaOf, lakeAt } from './lake-at.ts';
import { lakesWithoutIslands, laterLakes, namedLakes } from './lakes-of-the-time.ts';
import { type Pn2Feature, readPn2 } from './read-pn2.ts';
import { drawnRivers, type RiverRank, riversOfNote } from './rivers-of-note.ts';

type River = Feature<MultiLineString, { id?: string; rank: number }>;
type Lake = Feature<Polygon, { id?: string }>;

/** Degrees within which a line of Natural Earth passes a point that it is known by. */
const nearPoint = 0.12;
/** Degrees of length from which a river without a name has the rank. */
const longerThan: readonly (readonly [rank: RiverRank, degrees: number])[] = [
  [1, 24],
  [2, 9],
];
/** Square degrees below which a bend or a lake does not show at the zooms that this level serves. */
const smallestBend = 0.00045;
const smallestLake = 0.009;
/** Steps across the whole extent: about 0.9 km, the grid of the source. */
const grid = 43_200;

const isPolygon = (feature: Pn2Feature) => feature.kind === 'polygon';
const isLine = (feature: Pn2Feature) => feature.kind === 'line';

const distance = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number =>
  Math.hypot((toX - x) * Math.cos((y * Math.PI) / 180), toY - y);

const lengthOf = (parts: readonly Position[][]): number =>
  parts
    .flatMap((part) => part.slice(1).map((point, index) => distance(part[index] ?? point, point)))
    .reduce((sum, step) => sum + step, 0);

const rankByLength = (parts: readonly Position[][]): RiverRank =>
  longerThan.find(([, degrees]) => lengthOf(parts) > degrees)?.[0] ?? 3;

const river = (properties: River['properties'], coordinates: readonly Position[][]): River => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: [...coordinates] },
});

const readRivers = (features: readonly Pn2Feature[]): River[] => {
  const lines = features.filter(isLine);
  const missed = new Set(riversOfNote.flatMap(({ through }) => through));
  const known = lines.map(({ parts }) => {
    const noted = riversOfNote.find(({ through }) =>
      through.some((point) => {
        const passes = parts.some((part) => part.some((one) => distance(one, point) < nearPoint));
        if (passes) missed.delete(point);
        return passes;
      }),
    );
    return noted === undefined
      ? river({ rank: rankByLength(parts) }, parts)
      : river({ id: noted.id, rank: noted.rank }, parts);
  });
  if (missed.size > 0) throw new RangeError(`no river passes ${[...missed].join(' or ')}`);
  return [...known, ...drawnRivers.map(({ id, rank, line }) => river({ id, rank }, [[...line]]))];
};

const readLakes = (today: readonly Pn2Feature[], historic: readonly Pn2Feature[]): Lake[] => {
  const known = today.filter(isPolygon);
  const later = new Set(laterLakes.map(({ at }) => lakeAt(known, at)));
  const lakes = [...known.filter((lake) => !later.has(lake)), ...historic.filter(isPolygon)];
  const ids = new Map(namedLakes.map(({ id, at }) => [lakeAt(lakes, at), id]));
  const whole = new Set(lakesWithoutIslands.map(({ at }) => lakeAt(lakes, at)));
  return lakes
    .filter((lake) => ids.has(lake) || areaOf(lake.rings[0] ?? []) > smallestLake)
    .map((lake) => {
      const id = ids.get(lake);
      const rings = whole.has(lake) ? lake.rings.slice(0, 1) : lake.rings;
      return {
        type: 'Feature',
        properties: id === undefined ? {} : { id },
        geometry: { type: 'Polygon', coordinates: [...rings] },
      };
    });
};

/** Rivers and lakes as they were between 1953 and 1957, out of the Natural Earth of Marble's package. */
export const buildWater = (data: string): Topology => {
  const read = (layer: string) =>
    readPn2(readFileSync(join(data, 'naturalearth', `ne_50m_${layer}.pn2`)));
  const rivers: FeatureCollection = {
    type: 'FeatureCollection',
    features: readRivers(read('rivers_lake_centerlines')),
  };
  const lakes: FeatureCollection = {
    type: 'FeatureCollection',
    features: readLakes(read('lakes'), read('lakes_historic')),
  };
  const water = topology({ rivers, lakes }) as Topology<Objects<Record<string, unknown>>>;
  return quantize(simplify(presimplify(water), smallestBend), grid);
};
