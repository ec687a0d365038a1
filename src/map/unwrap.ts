import type { Position } from 'geojson';

/** A line whose longitudes run on past ±180° instead of jumping to the other side of the map. */
export const unwrapLine = (line: readonly Position[]): Position[] => {
  let turned = 0;
  return line.map(([lng = Number.NaN, lat = Number.NaN], index) => {
    const [before = lng] = line[index - 1] ?? [];
    turned -= 360 * Math.round((lng - before) / 360);
    return [lng + turned, lat];
  });
};

/** Nothing but the south pole itself: on a flat map, the lower edge. */
const isPole = (ring: readonly Position[]): boolean => ring.every(([, lat = 0]) => lat < -88);

/**
 * A polygon's rings for a flat map that repeats itself eastwards and westwards. A ring around the south
 * pole does not close there: it is led down to the lower edge and back.
 */
export const unwrapRings = (rings: readonly (readonly Position[])[]): Position[][] =>
  rings
    .filter((ring) => !isPole(ring))
    .map((ring) => {
      const line = unwrapLine(ring);
      const [[first = 0] = [], [last = 0] = []] = [line[0], line.at(-1)];
      if (Math.abs(last - first) < 180 || line[0] === undefined) return line;
      return [...line, [last, -90], [first, -90], line[0]];
    });
