/**
 * Web Mercator on a world of width 1: x grows eastwards from 180° W, y southwards from 85.05° N.
 * J. P. Snyder, Map Projections: A Working Manual, USGS 1987, pp. 41–44 (sphere).
 */
export type WorldPoint = readonly [x: number, y: number];

const radians = Math.PI / 180;

/** Latitude (degrees) at which the square world ends. */
const maximumLatitude = 85.051129;

/** CSS pixels across the world at zoom 0. */
export const tileSize = 512;

/** Longitudes beyond ±180° give x outside 0…1; latitudes are held within the square world. */
export const toWorld = (lng: number, lat: number): WorldPoint => {
  const held = Math.max(-maximumLatitude, Math.min(maximumLatitude, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * radians) / 2));
  return [lng / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
};

/** Longitude comes back within ±180°. */
export const fromWorld = ([x, y]: WorldPoint): { lng: number; lat: number } => {
  const turned = (x - Math.floor(x) - 0.5) * 360;
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians;
  return { lng: turned, lat };
};

/** The copy of `x` (by whole worlds) that lies nearest to `reference`. */
export const nearestCopy = (x: number, reference: number): number => x - Math.round(x - reference);
