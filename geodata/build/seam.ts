import type { MultiLineString, Position } from 'geojson';
import type { Cells } from './simplify-cells.ts';

/** Whether a stretch is no coast but the edge of a flat map: along 180° or at the pole. */
const isSeam = ([lon = 0, lat = 0]: Position, [nextLon = 0, nextLat = 0]: Position): boolean =>
  (Math.abs(lon) === 180 && lon === nextLon) || (lat === -90 && nextLat === -90);

/**
 * The stretches along which land is cut off at 180° and at the South Pole. As an object of the
 * topology they get arcs of their own, so that coasts and borders can leave them out.
 */
export const seamOf = (cells: Cells): MultiLineString => {
  const coordinates: Position[][] = [];
  for (const { geometry } of cells.features) {
    for (const ring of geometry.coordinates.flat(geometry.type === 'Polygon' ? 0 : 1)) {
      let run: Position[] = [];
      (ring as Position[]).forEach((point, index) => {
        const last = run.at(-1);
        if (index > 0 && last !== undefined && isSeam(last, point)) run.push(point);
        else {
          if (run.length > 1) coordinates.push(run);
          run = [point];
        }
      });
      if (run.length > 1) coordinates.push(run);
    }
  }
  return { type: 'MultiLineString', coordinates };
};
