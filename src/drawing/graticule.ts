import type { Feature, MultiLineString, Position } from 'geojson';

/** Where the meridians of Web Mercator end. */
const highestLatitude = 85;

const stepsFrom = (low: number, high: number, step: number): number[] =>
  Array.from(
    { length: Math.round((high - low) / step) + 1 },
    (_, index) => Math.round((low + index * step) * 1000) / 1000,
  );

const isMultiple = (value: number, of: number): boolean =>
  Math.abs(value / of - Math.round(value / of)) < 1e-6;

/**
 * Meridians and parallels every `step` degrees, without those of the coarser `except` grid. Both are
 * straight in Web Mercator, so two points do; MapLibre bends them on the globe.
 */
export const graticule = (step: number, except: number | null): Feature<MultiLineString> => {
  const kept = (value: number): boolean => except === null || !isMultiple(value, except);
  const top = Math.floor(highestLatitude / step) * step;
  const meridians = stepsFrom(-180, 180 - step, step)
    .filter(kept)
    .map((lng): Position[] => [
      [lng, -highestLatitude],
      [lng, highestLatitude],
    ]);
  const parallels = stepsFrom(-top, top, step)
    .filter(kept)
    .map((lat): Position[] => [
      [-180, lat],
      [180, lat],
    ]);
  return {
    type: 'Feature',
    properties: { step },
    geometry: { type: 'MultiLineString', coordinates: [...meridians, ...parallels] },
  };
};
