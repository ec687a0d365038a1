import type { Place, PlaceId, Scale, Shot } from '../story/story.ts';
import type { Camera, Viewport } from './frame.ts';
import { fromWorld, tileSize, toWorld, type WorldPoint } from './mercator.ts';

const radians = Math.PI / 180;

/** Closest zoom that a shot of each scale may take where its places alone would allow more. */
const closestZoom: Readonly<Record<Scale, number>> = {
  globe: 2.8,
  continent: 4.6,
  country: 6.6,
  city: 13,
};

/** Share of the free area's sides that the subject may fill, so that names and arrowheads have room. */
const fill = 0.78;

/** Share of the free area's shorter side that the whole globe takes. */
const globeFill = 0.92;

/** Degrees from its centre within which a globe still shows its places unsquashed. */
const visibleArc = 62;

export const freeSize = ({
  width,
  height,
  padding,
}: Viewport): { width: number; height: number } => ({
  width: Math.max(64, width - padding.left - padding.right),
  height: Math.max(64, height - padding.top - padding.bottom),
});

/**
 * The zoom at which a globe centred on `lat` shows its full disc in the free area. A globe keeps the
 * scale of the Mercator map at its centre, so at one zoom it is 1 / cos(lat) times larger than at the equator.
 */
export const wholeGlobeZoom = (viewport: Viewport, lat: number): number => {
  const free = freeSize(viewport);
  const diameter = globeFill * Math.min(free.width, free.height);
  return Math.log2((diameter * Math.PI * Math.cos(lat * radians)) / tileSize);
};

const cornersOf = (shot: Shot, places: Readonly<Record<PlaceId, Place>>): [number, number][] => {
  const corners = shot.places.flatMap((id): [number, number][] => {
    const place = places[id];
    return place === undefined ? [] : [[place.lng, place.lat]];
  });
  if (shot.extent !== null) {
    const [west, south, east, north] = shot.extent;
    if (corners.length === 0 || shot.scale !== 'globe') {
      corners.push([west, south], [east, north], [west, north], [east, south]);
    }
  }
  return corners.length > 0 ? corners : [[0, 0]];
};

/** Moves every point by whole worlds so that together they span the narrowest strip. */
const gather = (points: readonly WorldPoint[]): WorldPoint[] => {
  let best: WorldPoint[] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (const [start] of points) {
    const moved = points.map(
      ([x, y]): WorldPoint => [start + (x - start - Math.floor(x - start)), y],
    );
    const width = Math.max(...moved.map(([x]) => x)) - start;
    if (width < narrowest) {
      narrowest = width;
      best = moved;
    }
  }
  return best;
};

const fitGlobe = (shot: Shot, viewport: Viewport, corners: readonly [number, number][]): Camera => {
  const vectors = corners.map(([lng, lat]) => {
    const across = Math.cos(lat * radians);
    return [
      across * Math.cos(lng * radians),
      across * Math.sin(lng * radians),
      Math.sin(lat * radians),
    ] as const;
  });
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, v) => total + (v[axis] ?? 0), 0));
  const [x = 0, y = 0, z = 0] = sum;
  const length = Math.hypot(x, y, z) || 1;
  const lat = Math.max(-55, Math.min(55, Math.asin(z / length) / radians));
  const lng = Math.atan2(y, x) / radians;
  const widest = Math.max(
    ...vectors.map((v) => Math.acos(Math.min(1, (v[0] * x + v[1] * y + v[2] * z) / length))),
  );
  const whole = wholeGlobeZoom(viewport, lat);
  const arc = Math.min(widest / radians, visibleArc) * radians;
  const closer = Math.log2(fill / globeFill / Math.max(Math.sin(arc), 0.1));
  const zoom = Math.max(whole, Math.min(whole + closer, Math.max(whole, closestZoom.globe)));
  return { lng, lat, zoom, bearing: shot.bearing, pitch: shot.pitch };
};

/**
 * The camera that shows a shot in the free part of the viewport: its places and its extent, no closer
 * than its scale allows. On a globe the centre is the mean direction of the places.
 */
export const fitShot = (
  shot: Shot,
  places: Readonly<Record<PlaceId, Place>>,
  viewport: Viewport,
): Camera => {
  const corners = cornersOf(shot, places);
  if (shot.scale === 'globe') return fitGlobe(shot, viewport, corners);
  const points = gather(corners.map(([lng, lat]) => toWorld(lng, lat)));
  const [first = [0.5, 0.5] as const] = points;
  const cos = Math.cos(-shot.bearing * radians);
  const sin = Math.sin(-shot.bearing * radians);
  const turned = points.map(([px, py]) => {
    const dx = px - first[0];
    const dy = py - first[1];
    return [dx * cos - dy * sin, dx * sin + dy * cos] as const;
  });
  const [left, right] = [
    Math.min(...turned.map((p) => p[0])),
    Math.max(...turned.map((p) => p[0])),
  ];
  const [top, bottom] = [
    Math.min(...turned.map((p) => p[1])),
    Math.max(...turned.map((p) => p[1])),
  ];
  const free = freeSize(viewport);
  const scale = Math.min(
    (free.width * fill) / (Math.max(right - left, 1e-9) * tileSize),
    (free.height * fill) / (Math.max(bottom - top, 1e-9) * tileSize),
  );
  const [mx, my] = [(left + right) / 2, (top + bottom) / 2];
  const centre = fromWorld([first[0] + mx * cos + my * sin, first[1] - mx * sin + my * cos]);
  const zoom = Math.min(Math.log2(scale), closestZoom[shot.scale]);
  return {
    ...centre,
    zoom: Math.max(zoom, wholeGlobeZoom(viewport, centre.lat)),
    bearing: shot.bearing,
    pitch: shot.pitch,
  };
};
