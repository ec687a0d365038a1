import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildLevel } from '../../geodata/build/build-level.ts';
import { labelPoints } from '../../geodata/build/label-points.ts';
import { createBorderRanking } from '../../geodata/build/rank-borders.ts';
import { readPhases } from '../../geodata/build/read-phases.ts';
import { parseTable } from '../../geodata/build/read-table.ts';
import type { Cells } from '../../geodata/build/simplify-cells.ts';
import { readWorld } from '../../src/ground/read-world.ts';

/** A rectangle, against the clock as GeoJSON has it. */
const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

const cell = (name: string, ...parts: Position[][][]): Cells['features'][number] => ({
  type: 'Feature',
  properties: { cell: name },
  geometry: { type: 'MultiPolygon', coordinates: parts },
});

/** A reaches over 180°; B lies to its west, with islands; C is Antarctica. */
const cells: Cells = {
  type: 'FeatureCollection',
  features: [
    cell('A', box(170, 0, 180, 10), box(-180, 0, -175, 10)),
    cell(
      'B',
      box(160, 0, 170, 10),
      ...[20, 24, 28, 32].map((lat) => box(150, lat, 150.1, lat + 0.1)),
    ),
    cell('C', box(-180, -90, 180, -70)),
  ],
};

const phases = readPhases(
  parseTable(
    [
      'id,name_en,rank,cells,camp,hatched,status,parent,from,to,lon,lat,what_changed,confidence,source,note',
      'ONE,One,state,A B,neutral,,status,,,1956-01-01,,,,high,source,',
      'ONE,One,state,A,neutral,,status,,1956-01-01,,,,,high,source,',
      'TWO,Two,state,B,socialist,yes,status,ONE,1956-01-01,,,,,high,source,',
    ].join('\n'),
    'territories.csv',
  ),
);

const world = buildLevel(
  cells,
  { interval: 0, smallestIsland: 1000, grid: 0.01 },
  phases,
  createBorderRanking(phases, []),
);
const areas = feature(world, world.objects.areas).features;

describe('a level of the ground', () => {
  it('can be read', () => expect(readWorld(structuredClone(world))).toEqual(world));

  it('has an area for each time of a territory', () => {
    expect(areas.map(({ id, properties }) => ({ number: id, ...properties }))).toEqual([
      { number: 0, id: 'ONE', to: '1956-01-01', rank: 'state', camp: 'neutral', hatched: false },
      { number: 1, id: 'ONE', from: '1956-01-01', rank: 'state', camp: 'neutral', hatched: false },
      { number: 2, id: 'TWO', from: '1956-01-01', rank: 'state', camp: 'socialist', hatched: true },
    ]);
  });

  it('leaves out small islands, but keeps the three largest parts of a piece', () => {
    const parts = areas.map(({ geometry }) => (geometry as MultiPolygon).coordinates.length);
    expect(parts).toEqual([4, 2, 3]);
  });

  it('draws a border only where and while there is one', () => {
    const [border, ...others] = feature(world, world.objects.borders).features;
    expect(others).toEqual([]);
    expect(border?.properties).toEqual({ rank: 'international', from: '1956-01-01' });
    const shape = border?.geometry as MultiLineString | undefined;
    const points = shape?.coordinates.flat() ?? [];
    expect(points.map(([lon]) => lon)).toEqual([170, 170]);
  });

  it('draws no coast at 180° or at the pole', () => {
    const coast = feature(world, world.objects.coast).geometry as MultiLineString;
    const along = coast.coordinates.flatMap((line) =>
      line.filter(([lon, lat], index) => {
        const [lastLon, lastLat] = line[index - 1] ?? [];
        return (Math.abs(lon ?? 0) === 180 && lon === lastLon) || (lat === -90 && lat === lastLat);
      }),
    );
    expect(along).toEqual([]);
    expect(coast.coordinates.flat().some(([, lat]) => lat === -70)).toBe(true);
  });

  it('names a territory inside its largest part', () => {
    const [, one, two] = [...labelPoints(world).values()];
    expect(one?.map((degrees) => Math.round(degrees))).toEqual([175, 5]);
    expect(two?.map((degrees) => Math.round(degrees))).toEqual([165, 5]);
  });
});
