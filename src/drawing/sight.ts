import type { Camera } from '../timeline/frame.ts';
import { type Direction, eyeDistance, globeRadius, vectorOf } from '../timeline/projection.ts';

export { type Direction, eyeDistance, globeRadius, vectorOf };

const radians = Math.PI / 180;

/** The part of the way from the horizon to the middle of the disc in which things fade. */
const limb = 0.035;

/**
 * How well the camera sees points of the globe: 0 behind the horizon or behind the eye, 1 in full view,
 * between them in a narrow band along the limb, so that nothing pops in or out.
 * A point P of the unit sphere is in view of an eye E outside it where P · E > 1.
 */
export const createSight = (
  camera: Camera,
  stageHeight: number,
): ((point: Direction) => number) => {
  const [cx, cy, cz] = vectorOf(camera.lng, camera.lat);
  const [sinLng, cosLng] = [Math.sin(camera.lng * radians), Math.cos(camera.lng * radians)];
  const [sinBearing, cosBearing] = [
    Math.sin(camera.bearing * radians),
    Math.cos(camera.bearing * radians),
  ];
  const [sinPitch, cosPitch] = [Math.sin(camera.pitch * radians), Math.cos(camera.pitch * radians)];
  const ahead = [
    -cz * cosLng * cosBearing - sinLng * sinBearing,
    -cz * sinLng * cosBearing + cosLng * sinBearing,
    Math.cos(camera.lat * radians) * cosBearing,
  ] as const;
  const distance = (eyeDistance * stageHeight) / globeRadius(camera);
  const back = [
    cx * cosPitch - ahead[0] * sinPitch,
    cy * cosPitch - ahead[1] * sinPitch,
    cz * cosPitch - ahead[2] * sinPitch,
  ] as const;
  const eye = [cx + distance * back[0], cy + distance * back[1], cz + distance * back[2]] as const;
  const nearest = eye[0] * back[0] + eye[1] * back[1] + eye[2] * back[2] - 0.1 * distance;
  const band = limb * (Math.hypot(...eye) - 1);
  return ([x, y, z]) => {
    if (x * back[0] + y * back[1] + z * back[2] > nearest) return 0;
    const over = x * eye[0] + y * eye[1] + z * eye[2] - 1;
    return Math.max(0, Math.min(1, over / band));
  };
};
