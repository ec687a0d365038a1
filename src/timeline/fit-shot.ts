import type { Place, PlaceId, Scale, Shot } from '../story/story.ts';
import type { Camera, Viewport } from './frame.ts';
import { tileSize } from './mercator.ts';
import { createProjection, lngLatOf, radiusOfDisc, vectorOf } from './projection.ts';
import { smallestCap } from './smallest-cap.ts';

const radians = Math.PI / 180;

/**
 * Closest zoom that a shot of each scale may take where its places alone would allow more, in a free
 * area whose shorter side is `usualSide`.
 */
const closestZoom: Readonly<Record<Scale, number>> = {
  globe: 3.3,
  continent: 5.4,
  country: 7,
  city: 14.5,
};

/** CSS pixels. */
const usualSide = 832;

/** A larger free area comes closer and shows as much of the ground; a smaller one goes half the way back. */
const closestIn = (scale: Scale, viewport: Viewport): number => {
  const larger = Math.log2(shorterSide(viewport) / usualSide);
  return closestZoom[scale] + (larger > 0 ? larger : larger / 2);
};

/** Share of the free area's sides that the subject may fill, so that names and arrowheads have room. */
export const filledShare = 0.78;

/** CSS pixels between the subject and each edge of the free area: marks that stand around one place need them. */
export const roomAround = 64;

/** The part of a side of the free area, in CSS pixels, that the subject may fill. */
const filled = (side: number): number =>
  Math.max(side / 2, Math.min(side * filledShare, side - 2 * roomAround));

/** Share of the free area's shorter side that the whole globe takes. */
export const globeFill = 0.92;

/** Degrees of latitude beyond which a globe does not lean. */
const steepest = 70;

/** Rounds of fitting; the fifth one moves the picture by less than a pixel. */
const rounds = 12;

export const freeSize = ({
  width,
  height,
  padding,
}: Viewport): { width: number; height: number } => ({
  width: Math.max(64, width - padding.left - padding.right),
  height: Math.max(64, height - padding.top - padding.bottom),
});

const shorterSide = (viewport: Viewport): number => {
  const { width, height } = freeSize(viewport);
  return Math.min(width, height);
};

/** The zoom at which a globe centred on `lat` has this radius in CSS pixels. */
const zoomOfRadius = (radius: number, lat: number): number =>
  Math.log2((radius * 2 * Math.PI * Math.cos(lat * radians)) / tileSize);

/**
 * The zoom at which a globe centred on `lat` shows its full disc in the free area. A globe keeps the
 * scale of the Mercator map at its centre, so at one zoom it is 1 / cos(lat) times larger than at the equator.
 */
export const wholeGlobeZoom = (viewport: Viewport, lat: number): number => {
  const disc = (globeFill / 2) * shorterSide(viewport);
  return zoomOfRadius(radiusOfDisc(disc, viewport.height), lat);
};

type LngLat = readonly [lng: number, lat: number];

const cornersOf = (
  shot: Shot,
  places: Readonly<Record<PlaceId, Place>>,
): readonly [LngLat, ...LngLat[]] => {
  const corners = shot.places.flatMap((id): LngLat[] => {
    const place = places[id];
    return place === undefined ? [] : [[place.lng, place.lat]];
  });
  if (shot.extent !== null) {
    const [west, south, east, north] = shot.extent;
    const middle = (west + east) / 2;
    for (const lng of [west, middle, east]) corners.push([lng, south], [lng, north]);
  }
  const [first = [0, 0] as const, ...rest] = corners;
  return [first, ...rest];
};

/** The box around the points in CSS pixels from the middle of the free area. */
const boxOf = (camera: Camera, viewport: Viewport, points: readonly LngLat[]) => {
  const { project } = createProjection(camera, viewport.height);
  const stand = points.map(([lng, lat]) => project(lng, lat));
  const [left, right] = [
    Math.min(...stand.map((point) => point.right)),
    Math.max(...stand.map((point) => point.right)),
  ];
  const [top, bottom] = [
    Math.min(...stand.map((point) => point.down)),
    Math.max(...stand.map((point) => point.down)),
  ];
  return { left, right, top, bottom };
};

/** The camera moved so that the points are in the middle, and zoomed so that they fill the free area. */
const refit = (
  camera: Camera,
  closest: number,
  viewport: Viewport,
  points: readonly LngLat[],
): Camera => {
  const free = freeSize(viewport);
  const { left, right, top, bottom } = boxOf(camera, viewport, points);
  const { pointAt } = createProjection(camera, viewport.height);
  const centre = pointAt((left + right) / 2, (top + bottom) / 2) ?? camera;
  const grow = Math.min(
    filled(free.width) / Math.max(right - left, 1e-6),
    filled(free.height) / Math.max(bottom - top, 1e-6),
  );
  const zoom = Math.min(camera.zoom + Math.log2(grow), closest);
  return { ...camera, ...centre, zoom: Math.max(zoom, wholeGlobeZoom(viewport, centre.lat)) };
};

/** A globe stays turned to the middle of its places, so that none of them is nearer the limb than it must be. */
const fitGlobe = (
  camera: Camera,
  closest: number,
  viewport: Viewport,
  points: readonly LngLat[],
): Camera => {
  const free = freeSize(viewport);
  const whole = wholeGlobeZoom(viewport, camera.lat);
  let zoom = whole;
  for (let round = 0; round < rounds; round++) {
    const { left, right, top, bottom } = boxOf({ ...camera, zoom }, viewport, points);
    const reach = Math.min(
      filled(free.width) / (2 * Math.max(right, -left, 1e-6)),
      filled(free.height) / (2 * Math.max(bottom, -top, 1e-6)),
    );
    zoom = Math.max(whole, Math.min(zoom + Math.log2(reach), Math.max(whole, closest)));
  }
  return { ...camera, zoom };
};

/**
 * The camera that shows a shot in the free part of the viewport: its places and its extent as they
 * are seen in perspective, no closer than its scale allows.
 */
export const fitShot = (
  shot: Shot,
  places: Readonly<Record<PlaceId, Place>>,
  viewport: Viewport,
): Camera => {
  const points = cornersOf(shot, places);
  const [first, ...rest] = points;
  const cap = smallestCap([vectorOf(...first), ...rest.map((point) => vectorOf(...point))]);
  const { lng, lat } = lngLatOf(cap.centre);
  const closest = closestIn(shot.scale, viewport);
  const { bearing, pitch } = shot;
  if (shot.scale === 'globe') {
    const held = Math.max(-steepest, Math.min(steepest, lat));
    return fitGlobe({ lng, lat: held, zoom: 0, bearing, pitch }, closest, viewport, points);
  }
  const radius = filled(shorterSide(viewport)) / 2 / Math.max(Math.sin(cap.arc), 1e-9);
  let camera: Camera = {
    lng,
    lat,
    zoom: Math.min(closest, zoomOfRadius(radius, lat)),
    bearing,
    pitch,
  };
  for (let round = 0; round < rounds; round++) {
    camera = refit(camera, closest, viewport, points);
  }
  return camera;
};
