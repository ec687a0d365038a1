import type { Camera } from './frame.ts';
import { tileSize } from './mercator.ts';

/** A point of the globe as a vector of length 1: x towards 0° 0°, y towards 90° E, z to the north pole. */
export type Direction = readonly [x: number, y: number, z: number];

/** Where a point stands in CSS pixels from the middle of the free area, and whether the globe hides it. */
export type Standing = {
  readonly right: number;
  readonly down: number;
  readonly isHidden: boolean;
};

export type Projection = {
  project(lng: number, lat: number): Standing;
  /** The point of the globe that stands there; null beside the globe. */
  pointAt(right: number, down: number): { readonly lng: number; readonly lat: number } | null;
};

const radians = Math.PI / 180;

/** MapLibre's field of view, 2 atan(1/3), puts the eye this many stage heights from the point it looks at. */
export const eyeDistance = 1.5;

/**
 * Radius of the globe in CSS pixels. At its centre a globe has the scale of the Mercator map of the
 * same zoom, so it grows with the latitude of the camera.
 */
export const globeRadius = ({ zoom, lat }: Camera): number =>
  (tileSize * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * radians));

export const vectorOf = (lng: number, lat: number): Direction => {
  const across = Math.cos(lat * radians);
  return [
    across * Math.cos(lng * radians),
    across * Math.sin(lng * radians),
    Math.sin(lat * radians),
  ];
};

export const lngLatOf = ([x, y, z]: Direction): { lng: number; lat: number } => ({
  lng: Math.atan2(y, x) / radians,
  lat: Math.atan2(z, Math.hypot(x, y)) / radians,
});

export const dot = (a: Direction, b: Direction): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The sum of two directions, each taken so many times. */
export const sum = (a: Direction, f: number, b: Direction, g: number): Direction => [
  a[0] * f + b[0] * g,
  a[1] * f + b[1] * g,
  a[2] * f + b[2] * g,
];

/** Where the eye of a camera is, and what is right and up for it. */
export type EyeAxes = {
  /** CSS pixels. */
  readonly radius: number;
  /** CSS pixels from the eye to the point that it looks at. */
  readonly distance: number;
  /** From the centre of the globe to that point. */
  readonly up: Direction;
  readonly rightwards: Direction;
  readonly screenUp: Direction;
  readonly toEye: Direction;
  /** In radii of the globe from its centre. */
  readonly position: Direction;
};

/** @param stageHeight CSS pixels. */
export const eyeOf = (camera: Camera, stageHeight: number): EyeAxes => {
  const { lng, lat, bearing, pitch } = camera;
  const radius = globeRadius(camera);
  const distance = eyeDistance * stageHeight;
  const up = vectorOf(lng, lat);
  const east = vectorOf(lng + 90, 0);
  const north = vectorOf(lng, lat + 90);
  const [cos, sin] = [Math.cos(bearing * radians), Math.sin(bearing * radians)];
  const rightwards = sum(east, cos, north, -sin);
  const ahead = sum(north, cos, east, sin);
  const [lean, rise] = [Math.sin(pitch * radians), Math.cos(pitch * radians)];
  const screenUp = sum(ahead, rise, up, lean);
  const toEye = sum(up, rise, ahead, -lean);
  const position = sum(up, 1, toEye, distance / radius);
  return { radius, distance, up, rightwards, screenUp, toEye, position };
};

/**
 * The globe as a camera sees it in perspective, the projection of MapLibre's globe. At the zooms of
 * streets, where MapLibre draws a flat map, the two are the same to less than a pixel.
 */
export const createProjection = (camera: Camera, stageHeight: number): Projection => {
  const {
    radius,
    distance,
    up,
    rightwards,
    screenUp,
    toEye,
    position: eye,
  } = eyeOf(camera, stageHeight);
  const overHorizon = dot(eye, eye) - 1;

  return {
    project: (pointLng, pointLat) => {
      const point = vectorOf(pointLng, pointLat);
      const offset = sum(point, radius, up, -radius);
      const depth = Math.max(distance - dot(offset, toEye), distance / 100);
      return {
        right: (dot(offset, rightwards) * distance) / depth,
        down: (-dot(offset, screenUp) * distance) / depth,
        isHidden: dot(point, eye) < 1,
      };
    },
    pointAt: (right, down) => {
      const across = sum(rightwards, right / distance, screenUp, -down / distance);
      const ray = sum(across, 1, toEye, -1);
      const [a, b] = [dot(ray, ray), dot(eye, ray)];
      const discriminant = b * b - a * overHorizon;
      if (discriminant < 0) return null;
      return lngLatOf(sum(eye, 1, ray, (-b - Math.sqrt(discriminant)) / a));
    },
  };
};

/** The radius of the disc (CSS pixels) as which a camera above it sees the globe: the inverse of radiusOfDisc. */
export const discOf = (camera: Camera, stageHeight: number): number => {
  const [radius, distance] = [globeRadius(camera), eyeDistance * stageHeight];
  return (radius * distance) / Math.sqrt((distance + radius) ** 2 - radius ** 2);
};

/** The radius of a globe (CSS pixels) whose disc, seen in perspective, has this radius. */
export const radiusOfDisc = (disc: number, stageHeight: number): number => {
  const bend = disc ** 2 / (eyeDistance * stageHeight);
  return bend + Math.hypot(bend, disc);
};
