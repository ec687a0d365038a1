import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';
import { createAssignment } from './assign-cells.ts';
import { readIslands, readProvinces, readUnitedStates } from './read-provinces.ts';
import { readTable } from './read-table.ts';
import { fetchProvinces } from './sources.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** Joins the sources into one layer without gaps and overlaps: file `provinces.json`. */
const join = [
  'provinces.json usa.json combine-files',
  '-explode target=usa',
  '-erase provinces target=usa',
  '-dissolve country,province,part target=usa',
  '-merge-layers target=provinces,usa force name=base',
  '-clean gap-fill-area=2000km2 sliver-control=0',
].join(' ');

/** Where cutters lie on each other, a tile belongs to all of them. */
const mosaic = `cutters.json -mosaic calc='cuts = collect(cut)' -each 'cuts = cuts.join("|")' -o tiles.json`;

const cut = [
  '-union target=base,tiles name=pieces',
  '-filter "country != null"',
  '-explode',
  '-o pieces.json',
].join(' ');

type PieceFeatures = FeatureCollection<
  Geometry,
  { country: string; province: string | null; part: string | null; cuts: string | null }
>;

const only = (files: Record<string, Buffer>, name: string): Buffer => {
  const file = files[name];
  if (file === undefined) throw new Error(`mapshaper wrote no ${name}`);
  return file;
};

/**
 * The land of the world in cells, the smallest parts that change hands in the window, at the full
 * accuracy of the sources. GeoJSON, one feature a cell.
 * @throws Error naming rules of cells.csv that no piece fits.
 */
export const cutCells = async (): Promise<Buffer> => {
  const cutters = readFileSync('geodata/build/cutters.geojson');
  const land = [
    ...readProvinces(fetchProvinces()),
    ...readIslands('geodata/build/islands.geojson'),
  ];
  const tiles = only(
    await mapshaper.applyCommands(mosaic, { 'cutters.json': cutters }),
    'tiles.json',
  );
  const pieces: PieceFeatures = JSON.parse(
    only(
      await mapshaper.applyCommands(`-i ${join} -i tiles.json name=tiles ${cut}`, {
        'provinces.json': text({ type: 'FeatureCollection', features: land }),
        'usa.json': text(readUnitedStates()),
        'tiles.json': tiles,
      }),
      'pieces.json',
    ).toString(),
  );
  const { cellOf, unused } = createAssignment(readTable('geodata/build/cells.csv'));
  const features = pieces.features.flatMap(({ properties: piece, geometry }) => {
    const cell = cellOf({
      country: piece.country,
      province: piece.province ?? '',
      part: piece.part ?? '',
      cuts: piece.cuts?.split('|') ?? [],
    });
    return cell === null ? [] : [{ type: 'Feature', properties: { cell }, geometry }];
  });
  if (unused().length > 0) throw new Error(`rules that fit nothing: ${unused().join(', ')}`);
  const assigned = text({ type: 'FeatureCollection', features });
  return only(
    await mapshaper.applyCommands('-i assigned.json -dissolve cell -sort cell -o cells.json', {
      'assigned.json': assigned,
    }),
    'cells.json',
  );
};
