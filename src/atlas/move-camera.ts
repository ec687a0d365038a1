import { wholeGlobeZoom } from '../timeline/fit-shot.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection, type Projection } from '../timeline/projection.ts';
import { type CameraLimits, freeLimits } from './camera-limits.ts';

/** CSS pixels from the middle of the free part of the stage, rightwards and downwards. */
export type Spot = readonly [right: number, down: number];

const radians = Math.PI / 180;

/** Degrees of latitude beyond which the map does not lean, so that north stays up. */
const steepest = 80;

/** The share of the way from the middle to the limb from which on a hand has no hold of the globe. */
const hold = 0.94;

/** Closer than this (CSS pixels) a point is held. */
const held = 0.05;

const rounds = 30;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

const turned = (lng: number): number => lng - 360 * Math.round(lng / 360);

/** The camera within its limits, north up. */
export const heldCamera = (
  camera: Camera,
  viewport: Viewport,
  { closest, farther, middle }: CameraLimits = freeLimits,
): Camera => {
  const lat = between(camera.lat, middle.south, middle.north);
  const farthest = wholeGlobeZoom(viewport, lat) - farther;
  return {
    lng: between(turned(camera.lng), middle.west, middle.east),
    lat,
    zoom: between(camera.zoom, Math.min(farthest, closest), closest),
    bearing: turned(camera.bearing),
    pitch: between(camera.pitch, 0, 60),
  };
};

/** The spot itself where the globe is firm under it, else the last firm one on the way there from the middle. */
const firmSpot = ({ pointAt }: Projection, [right, down]: Spot): Spot => {
  let [firm, loose] = [0, 1];
  if (pointAt(right / hold, down / hold) !== null) return [right, down];
  for (let round = 0; round < 20; round += 1) {
    const middle = (firm + loose) / 2;
    const isFirm = pointAt((right * middle) / hold, (down * middle) / hold) !== null;
    if (isFirm) firm = middle;
    else loose = middle;
  }
  return [right * firm, down * firm];
};

/** Another middle at which the globe is drawn as large as before: at one zoom it grows with the latitude. */
const movedTo = (camera: Camera, lng: number, lat: number): Camera => {
  const held = between(lat, -steepest, steepest);
  const grown = Math.log2(Math.cos(held * radians) / Math.cos(camera.lat * radians));
  return { ...camera, lng: turned(lng), lat: held, zoom: camera.zoom + grown };
};

type LngLat = { readonly lng: number; readonly lat: number };

const missOf = (camera: Camera, point: LngLat, [right, down]: Spot, height: number): number => {
  const stand = createProjection(camera, height).project(point.lng, point.lat);
  return stand.isHidden
    ? Number.POSITIVE_INFINITY
    : Math.hypot(stand.right - right, stand.down - down);
};

/**
 * The camera that shows a point of the globe at a spot, with the bearing and the pitch it had: moved by what the
 * point is off, again and again. Where the poles are in the way, the best that was found.
 */
const holding = (camera: Camera, point: LngLat, spot: Spot, height: number): Camera => {
  let best = camera;
  let least = missOf(camera, point, spot, height);
  let current = camera;
  for (let round = 0; round < rounds && least > held; round += 1) {
    const projection = createProjection(current, height);
    const there = projection.pointAt(...firmSpot(projection, spot));
    if (there === null) break;
    current = movedTo(
      current,
      current.lng + turned(point.lng - there.lng),
      current.lat + point.lat - there.lat,
    );
    const miss = missOf(current, point, spot, height);
    if (miss < least) [best, least] = [current, miss];
  }
  return best;
};

const pointUnder = (camera: Camera, spot: Spot, height: number): LngLat => {
  const projection = createProjection(camera, height);
  return projection.pointAt(...firmSpot(projection, spot)) ?? camera;
};

/** The camera after a hand has dragged what was at one spot to another. */
export const dragged = (
  camera: Camera,
  from: Spot,
  to: Spot,
  viewport: Viewport,
  limits: CameraLimits = freeLimits,
): Camera => {
  const point = pointUnder(camera, from, viewport.height);
  const end = firmSpot(createProjection(camera, viewport.height), to);
  return heldCamera(holding(camera, point, end, viewport.height), viewport, limits);
};

/** The camera closer by so many doublings (farther, if negative), with what is at a spot staying there. */
export const zoomed = (
  camera: Camera,
  by: number,
  spot: Spot,
  viewport: Viewport,
  limits: CameraLimits = freeLimits,
): Camera => {
  const point = pointUnder(camera, spot, viewport.height);
  const closer = heldCamera({ ...camera, zoom: camera.zoom + by }, viewport, limits);
  const end = firmSpot(createProjection(closer, viewport.height), spot);
  return heldCamera(holding(closer, point, end, viewport.height), viewport, limits);
};

/** The camera looking straight down, with north up. */
export const levelled = (camera: Camera): Camera => ({ ...camera, bearing: 0, pitch: 0 });
