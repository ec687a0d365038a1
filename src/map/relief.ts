import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../timeline/frame.ts';
import type { Bounds } from './plan-features.ts';

/**
 * A picture of the land's relief in Web Mercator, and the zooms at which it comes and goes. Those that show
 * together share out the world, so that nothing is shaded twice.
 */
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

/** How strongly shadow and light lie over land and bands. */
const strength = 0.75;

/** Degrees in half of a wide stage at zoom 0, with something over for a map that leans back. */
const reach = (1400 / 512) * 360;

/**
 * Whether some of the picture may be on the stage.
 * @param ahead doublings of scale before it shows that count too.
 */
export const isReliefSeen = (
  { zooms: { from, to }, bounds: [west, south, east, north] }: Relief,
  { zoom, lng, lat }: Camera,
  ahead = 0,
): boolean => {
  const margin = reach / 2 ** zoom;
  const away = Math.abs(((((lng - (west + east) / 2) % 360) + 540) % 360) - 180);
  return (
    zoom > from - ahead &&
    zoom < to &&
    away < (east - west) / 2 + margin / Math.cos((lat * Math.PI) / 180) &&
    lat > south - margin &&
    lat < north + margin
  );
};

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
