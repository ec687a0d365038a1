import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../ground/plan.ts';
import type { Camera } from '../timeline/frame.ts';

/** A picture of the land's relief in Web Mercator, and the zooms at which it comes and goes. */
export type Relief = {
  readonly url: string;
  readonly bounds: Bounds;
  readonly zooms: {
    readonly from: number;
    readonly to: number;
    readonly fadeIn: number;
    readonly fadeOut: number;
  };
};

/** How strongly the shading lies over land and bands. */
const strength = 0.4;

export const isReliefSeen = ({ zooms: { from, to } }: Relief, { zoom }: Camera): boolean =>
  zoom > from && zoom < to;

/** Lays a relief on the map, below the layer of that id. Does nothing where it lies there already. */
export const addRelief = (map: MapLibreMap, relief: Relief, below: string): void => {
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
  const { from, to, fadeIn, fadeOut } = zooms;
  map.addLayer(
    {
      id,
      type: 'raster',
      source: id,
      minzoom: Math.max(0, from),
      maxzoom: to,
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          from,
          fadeIn > 0 ? 0 : strength,
          from + Math.max(fadeIn, 0.01),
          strength,
          to - fadeOut,
          strength,
          to,
          0,
        ],
      },
    },
    below,
  );
};
