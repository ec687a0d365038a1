import type { Camera } from '../timeline/frame.ts';
import { nearestCopy, tileSize, toWorld } from '../timeline/mercator.ts';

/** Puts a place (degrees) on the stage (CSS pixels). */
export type Project = (lngLat: [number, number]) => { readonly x: number; readonly y: number };

/** From this zoom on MapLibre draws its globe as a flat map. */
const flatFrom = 12;

/** CSS pixels of a side of the square that tells how the flat map lies: small enough to be before any camera. */
const side = 256;

/** The inverse of `toWorld`, for what lies within a world. */
const latOf = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;

/**
 * The same projection for many places: where the map is flat, four places tell where all others are, because a
 * plane that is seen in perspective is mapped by a homography. P. S. Heckbert, Fundamentals of Texture Mapping
 * and Image Warping, 1989, section 2.2.3: the mapping of a square to a quadrilateral.
 */
export const projectFlat = ({ lng, lat, zoom }: Camera, project: Project): Project => {
  if (zoom < flatFrom) return project;
  const [middleX, middleY] = toWorld(lng, lat);
  const span = side / (tileSize * 2 ** zoom);
  const [west, north] = [middleX - span / 2, middleY - span / 2];
  const corner = (right: 0 | 1, down: 0 | 1) =>
    project([(west + right * span - 0.5) * 360, latOf(north + down * span)]);
  const [p0, p1, p2, p3] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  const [dx1, dx2, sumX] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, sumY] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / determinant;
  const h = (dx1 * sumY - sumX * dy1) / determinant;
  const [a, b] = [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x];
  const [d, e] = [p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y];
  return ([placeLng, placeLat]) => {
    const [x, y] = toWorld(placeLng, placeLat);
    const [u, v] = [(nearestCopy(x, middleX) - west) / span, (y - north) / span];
    const depth = g * u + h * v + 1;
    // Behind the camera the map has an answer of its own.
    if (depth <= 0) return project([placeLng, placeLat]);
    return { x: (a * u + b * v + p0.x) / depth, y: (d * u + e * v + p0.y) / depth };
  };
};
