import type { Camera, Viewport } from '../timeline/frame.ts';
import { eyeDistance, globeRadius } from './sight.ts';

/** The edge of the globe on the stage, in CSS pixels. */
export type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
};

/** CSS pixels between the rim of the globe and the finer line around it. */
export const rimGap = 4;

const radians = Math.PI / 180;

/** The middle of the free part of the stage: where the camera's point stands. */
const focusOf = ({ width, height, padding }: Viewport): readonly [number, number] => [
  (padding.left + width - padding.right) / 2,
  (padding.top + height - padding.bottom) / 2,
];

const surroundsStage = (
  { x, y, radiusX, radiusY }: Ellipse,
  { width, height }: Viewport,
): boolean => {
  const farX = Math.max(Math.abs(x), Math.abs(width - x)) / radiusX;
  const farY = Math.max(Math.abs(y), Math.abs(height - y)) / radiusY;
  return farX ** 2 + farY ** 2 < 1;
};

/**
 * The outline of a sphere in perspective is a conic: here the ellipse in which the cone of tangents
 * from the eye cuts the picture. Null where it is no ellipse, and where all of it lies off the stage.
 */
export const globeOutline = (camera: Camera, viewport: Viewport): Ellipse | null => {
  const focal = eyeDistance * viewport.height;
  const distance = focal / globeRadius(camera);
  const [sinPitch, cosPitch] = [Math.sin(camera.pitch * radians), Math.cos(camera.pitch * radians)];
  const tilt = Math.atan2(sinPitch, cosPitch + distance);
  const half = Math.asin(1 / Math.sqrt(1 + 2 * distance * cosPitch + distance ** 2));
  if (tilt + half > 80 * radians) return null;
  const [upper, lower] = [Math.tan(tilt - half), Math.tan(tilt + half)];
  const middle = (upper + lower) / 2;
  const across = (middle * Math.sin(tilt) + Math.cos(tilt)) / Math.cos(half);
  const radiusX = focal * Math.sqrt(Math.max(0, across ** 2 - middle ** 2 - 1));
  const [x, y] = focusOf(viewport);
  const outline = { x, y: y + focal * middle, radiusX, radiusY: (focal * (lower - upper)) / 2 };
  return surroundsStage(outline, viewport) ? null : outline;
};
