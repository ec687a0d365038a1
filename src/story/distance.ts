/** Mean radius of the Earth in metres, as the International Union of Geodesy and Geophysics gives it. */
const earthRadius = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in metres between two points [lng, lat] in degrees; longitudes may run past ±180.
 * R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68:2, 1984.
 */
export const distanceBetween = (
  [fromLng, fromLat]: readonly [number, number],
  [toLng, toLat]: readonly [number, number],
): number => {
  const haversine =
    Math.sin(radians(toLat - fromLat) / 2) ** 2 +
    Math.cos(radians(fromLat)) *
      Math.cos(radians(toLat)) *
      Math.sin(radians(toLng - fromLng) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
};
