import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';

export type Cells = FeatureCollection<Polygon | MultiPolygon, { cell: string }>;

/** How fine a level of the ground is. */
export type Detail = {
  /** What is smaller is smoothed away; in metres. */
  readonly interval: number;
  /** Islands below this are left out, but for the three largest of a cell; in square kilometres. */
  readonly smallestIsland: number;
  /** Coordinates are whole multiples of this many degrees, of which a whole number make one. */
  readonly grid: number;
};

/** Small cells keep their shape: they are drawn finer, by their own size. */
const finest = (interval: number): string =>
  `interval = Math.round(Math.min(${interval}, Math.sqrt(this.area) / 80))`;

/** The cells with their shared borders smoothed alike on both sides. */
export const simplifyCells = async (cells: Buffer, { interval }: Detail): Promise<Cells> => {
  const written = await mapshaper.applyCommands(
    [
      '-i cells.json',
      `-each '${finest(interval)}'`,
      '-simplify weighted variable interval=interval keep-shapes',
      '-filter-fields cell',
      '-o simple.json',
    ].join(' '),
    { 'cells.json': cells },
  );
  return JSON.parse(String(written['simple.json']));
};
