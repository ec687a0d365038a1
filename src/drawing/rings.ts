/**
 * What is asked of rings of longitudes and latitudes, in degrees on the flat map. While a page opens, all points of the
 * ground pass through here: so these loops count, and take no pair apart, which would make three objects of each point.
 */
import type { Position } from 'geojson';
import { toWorld } from '../timeline/mercator.ts';

export type Ring = readonly Position[];

export type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

const lngAt = (ring: Ring, index: number): number => ring[index]?.[0] ?? 0;
const latAt = (ring: Ring, index: number): number => ring[index]?.[1] ?? 0;

/** Twice the area that a ring encloses; positive where it runs counterclockwise. */
export const turning = (ring: Ring): number => {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const next = (index + 1) % ring.length;
    sum += lngAt(ring, index) * latAt(ring, next);
    sum -= lngAt(ring, next) * latAt(ring, index);
  }
  return sum;
};

/** Whether a point lies inside a ring that does not cross 180°: how often a ray to the east crosses it. */
export const isInRing = (ring: Ring, lng: number, lat: number): boolean => {
  let isInside = false;
  for (let index = 0; index < ring.length; index += 1) {
    const next = (index + 1) % ring.length;
    const from = latAt(ring, index);
    const to = latAt(ring, next);
    if (from > lat === to > lat) continue;
    const west = lngAt(ring, index);
    const crossing = ((lngAt(ring, next) - west) * (lat - from)) / (to - from) + west;
    if (lng < crossing) isInside = !isInside;
  }
  return isInside;
};

export const boxOf = (ring: Ring): Box => {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (let index = 0; index < ring.length; index += 1) {
    const lng = lngAt(ring, index);
    const lat = latAt(ring, index);
    if (lng < box.west) box.west = lng;
    if (lng > box.east) box.east = lng;
    if (lat < box.south) box.south = lat;
    if (lat > box.north) box.north = lat;
  }
  return box;
};

/** From here on every piece is large enough for all that is drawn along its edge. */
const ample = 0.04;

/** The shorter side of the box around a ring, as a share of the world's width; 1 where it is ample. */
export const shorterSide = (ring: Ring): number => {
  const { west, south, east, north } = boxOf(ring);
  const [left, bottom] = toWorld(west, south);
  const [right, top] = toWorld(east, north);
  const size = Math.min(right - left, bottom - top);
  return size < ample ? size : 1;
};
