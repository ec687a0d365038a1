import type { Elevation } from './elevation.ts';

/** How light a slope is against flat ground: 0 as flat, below 0 in shade, above 0 lit. */
export type Shade = Omit<Elevation, 'metres'> & { readonly light: Float32Array };

/** Light from the north-west, as atlases have it. */
const sun = { azimuth: 315, altitude: 50 };
/** Horizontal unit of the slope, in lifted metres a cell. */
const steepness = 1 / 55;
const radians = Math.PI / 180;
/** Cells shrink towards the poles; beyond this they would blow up. */
const leastCosine = 0.25;

/**
 * Horn's slope (1981) and a lambertian light, as every hillshade: the cosine between the ground's normal
 * and the direction of the sun, less that of flat ground.
 */
export const shade = ({ width, height, metres }: Elevation): Shade => {
  const light = new Float32Array(width * height);
  const sunX = Math.sin(sun.azimuth * radians) * Math.cos(sun.altitude * radians);
  const sunY = Math.cos(sun.azimuth * radians) * Math.cos(sun.altitude * radians);
  const sunZ = Math.sin(sun.altitude * radians);
  for (let y = 1; y < height - 1; y += 1) {
    const latitude = 90 - ((y + 0.5) / height) * 180;
    const stretch = 1 / Math.max(leastCosine, Math.cos(latitude * radians));
    for (let x = 0; x < width; x += 1) {
      const [west, east, row] = [(x + width - 1) % width, (x + 1) % width, y * width];
      const at = (rows: number, column: number) => metres[row + rows * width + column] ?? 0;
      const [northWest, northEast] = [at(-1, west), at(-1, east)];
      const [southWest, southEast] = [at(1, west), at(1, east)];
      const eastward =
        ((northEast + 2 * at(0, east) + southEast - northWest - 2 * at(0, west) - southWest) / 8) *
        stretch;
      const southward =
        (southWest + 2 * at(1, x) + southEast - northWest - 2 * at(-1, x) - northEast) / 8;
      const [normalX, normalY] = [-eastward * steepness, southward * steepness];
      const cosine = (normalX * sunX + normalY * sunY + sunZ) / Math.hypot(normalX, normalY, 1);
      light[row + x] = cosine - sunZ;
    }
  }
  return { width, height, light };
};
