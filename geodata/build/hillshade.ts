import { type Grid, narrowing, smooth } from './grid.ts';

/**
 * Where the light comes from, and its weight. The main light is that of atlases, from the north-west;
 * the others keep ridges that run along it from going flat.
 */
const suns = [
  { azimuth: 315, weight: 0.6 },
  { azimuth: 270, weight: 0.2 },
  { azimuth: 0, weight: 0.2 },
] as const;
const altitude = 45;
const radians = Math.PI / 180;

/** The mean sun's direction; a lambertian light is linear in it, so one light stands for all. */
const sun = (() => {
  const mean = (part: (azimuth: number) => number) =>
    suns.reduce((sum, { azimuth, weight }) => sum + part(azimuth * radians) * weight, 0);
  return {
    x: mean(Math.sin) * Math.cos(altitude * radians),
    y: mean(Math.cos) * Math.cos(altitude * radians),
    z: Math.sin(altitude * radians),
  };
})();

/** How steep the slopes are drawn: the horizontal unit, in lifted metres a cell of two minutes of arc. */
const steepness = 1 / 60;

/** Lifted metres by which land rises and falls around a place: below the first it is plain, above the second hilly. */
const hilly = { from: 7, to: 24 };
/** Cells around a place over which that is measured. */
const around = 5;

const gentle = (from: number, to: number, value: number): number => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/** 0 on plains, 1 in hills and mountains: what is left of the source's blocks lies on plains. */
export const hilliness = (metres: Grid): Grid => {
  const mean = smooth(metres, around);
  const squares = smooth({ ...metres, values: metres.values.map((value) => value ** 2) }, around);
  const values = squares.values.map((square, index) => {
    const deviation = Math.sqrt(Math.max(0, square - (mean.values[index] ?? 0) ** 2));
    return gentle(hilly.from, hilly.to, deviation);
  });
  return { ...metres, values };
};

/**
 * How light slopes are against flat ground: 0 as flat, below 0 in shade, above 0 lit. Horn's slope (1981)
 * and a lambertian light, as every hillshade: the cosine between the ground's normal and the direction
 * of the sun, less that of flat ground.
 * @param exaggeration of the slopes; 1 for cells of two minutes of arc.
 */
export const shade = ({ width, height, values }: Grid, exaggeration: number): Grid => {
  const light = new Float32Array(width * height);
  const rise = steepness * exaggeration;
  for (let y = 1; y < height - 1; y += 1) {
    const stretch = 1 / narrowing(height, y);
    for (let x = 0; x < width; x += 1) {
      const [west, east, row] = [(x + width - 1) % width, (x + 1) % width, y * width];
      const at = (rows: number, column: number) => values[row + rows * width + column] ?? 0;
      const [northWest, northEast] = [at(-1, west), at(-1, east)];
      const [southWest, southEast] = [at(1, west), at(1, east)];
      const eastward =
        ((northEast + 2 * at(0, east) + southEast - northWest - 2 * at(0, west) - southWest) / 8) *
        stretch;
      const southward =
        (southWest + 2 * at(1, x) + southEast - northWest - 2 * at(-1, x) - northEast) / 8;
      const [normalX, normalY] = [-eastward * rise, southward * rise];
      const cosine = (normalX * sun.x + normalY * sun.y + sun.z) / Math.hypot(normalX, normalY, 1);
      light[row + x] = cosine - sun.z;
    }
  }
  return { width, height, values: light };
};
