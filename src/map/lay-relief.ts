import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Relief, reliefOpacity } from '../drawing/relief.ts';
import type { ReliefInk } from '../theme/tokens.ts';

/** Lays a relief on the map, below the layer of that id. Does nothing where it lies there already. */
export const addRelief = (
  map: MapLibreMap,
  relief: Relief,
  ink: ReliefInk,
  below: string,
): void => {
  const { url, bounds, zooms } = relief;
  const [west, south, east, north] = bounds;
  const id = `relief-${url}`;
  if (map.getSource(id) !== undefined) return;
  map.addSource(id, {
    type: 'image',
    url,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  });
  const { from, to } = zooms;
  map.addLayer(
    {
      id,
      type: 'raster',
      source: id,
      minzoom: Math.max(0, from),
      maxzoom: to,
      paint: {
        'raster-fade-duration': 0,
        'raster-brightness-max': ink.brightest,
        'raster-opacity': reliefOpacity(relief, ink),
      },
    },
    below,
  );
};
