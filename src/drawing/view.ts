import type { Camera, Viewport } from '../timeline/frame.ts';
import type { Box, Point } from './box.ts';
import { createSight, type Direction, globeRadius } from './sight.ts';

/** Everything that a layer over the map must know to put things in their places. */
export type View = {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly stage: Box;
  /** Where a point of the globe stands on the stage, whether or not it is in sight. */
  project(lng: number, lat: number): Point;
  /** 0 out of sight to 1 in full sight. */
  sees(direction: Direction): number;
  /** CSS pixels in the middle of the picture. */
  readonly pixelsPerMetre: number;
  /** How many times as large as on a laptop marks and movements are drawn. */
  readonly scale: number;
};

/** CSS pixels of the shorter side up to which marks and movements keep their size. */
const usualSide = 1080;

/** Marks and movements grow with a large stage, as its letters do: 1 on a laptop, 2 on a wall. */
export const stageScale = ({ width, height }: Viewport): number =>
  Math.max(1, Math.min(width, height) / usualSide);

const earthRadius = 6_371_008.8;

export const createView = (
  camera: Camera,
  viewport: Viewport,
  projectOnMap: (lngLat: [number, number]) => { readonly x: number; readonly y: number },
): View => {
  const sees = createSight(camera, viewport.height);
  return {
    camera,
    viewport,
    stage: { x: 0, y: 0, width: viewport.width, height: viewport.height },
    sees,
    project: (lng, lat) => {
      const nearest = lng - 360 * Math.round((lng - camera.lng) / 360);
      const { x, y } = projectOnMap([nearest, lat]);
      return [x, y];
    },
    pixelsPerMetre: globeRadius(camera) / earthRadius,
    scale: stageScale(viewport),
  };
};
