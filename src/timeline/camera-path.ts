import { freeSize, wholeGlobeZoom } from './fit-shot.ts';
import type { Camera, Viewport } from './frame.ts';
import { fromWorld, nearestCopy, tileSize, toWorld } from './mercator.ts';
import { zoomPath } from './zoom-path.ts';

/** Eases out of rest and into rest: 0 and 1 stay, the speed is 0 at both. */
export const smooth = (t: number): number => {
  const held = Math.max(0, Math.min(1, t));
  return held * held * (3 - 2 * held);
};

/** The share of a way in which the camera gathers speed, and in which it loses it again. */
const ramp = 0.2;

/** The greatest speed of `glide`, as a multiple of its mean speed. */
export const glidePeak = 1 / (1 - ramp);

/** Eases like `smooth`, but keeps an even speed in between, so that long ways never rush. */
export const glide = (t: number): number => {
  const held = Math.max(0, Math.min(1, t));
  if (held < ramp) return (held * held * glidePeak) / (2 * ramp);
  if (held > 1 - ramp) return 1 - ((1 - held) ** 2 * glidePeak) / (2 * ramp);
  return (held - ramp / 2) * glidePeak;
};

/** Degrees that the camera turns or leans in the time of one unit of length. */
const turnOfLength = 45;

export type CameraPath = {
  /** The camera at a share of the way, 0 to 1. */
  at(t: number): Camera;
  /**
   * How long the way looks. Along one unit the picture moves by at most 0.71 of the longer side of
   * the free area, or grows or shrinks by at most 2.04 doublings, both being the same speed to the eye.
   */
  readonly length: number;
};

/**
 * The path from one camera to another as a function of t in [0, 1]: J. J. van Wijk and W. A. A. Nuij,
 * "Smooth and efficient zooming and panning", IEEE InfoVis 2003. It takes the short way round the
 * world, never climbs above the whole globe, and is the same path backwards.
 */
export const cameraPath = (from: Camera, to: Camera, viewport: Viewport): CameraPath => {
  const free = freeSize(viewport);
  const span = Math.max(free.width, free.height) / tileSize;
  const [x0, y0] = toWorld(from.lng, from.lat);
  const [xTo, y1] = toWorld(to.lng, to.lat);
  const x1 = nearestCopy(xTo, x0);
  const view = zoomPath([x0, y0, span / 2 ** from.zoom], [x1, y1, span / 2 ** to.zoom]);
  const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  const lean = to.pitch - from.pitch;
  return {
    length: Math.max(view.length, Math.abs(turn) / turnOfLength, Math.abs(lean) / turnOfLength),
    at: (t) => {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const eased = glide(t);
      const [x, y, width] = view.at(eased);
      const centre = fromWorld([x, y]);
      return {
        ...centre,
        zoom: Math.max(Math.log2(span / width), wholeGlobeZoom(viewport, centre.lat)),
        bearing: from.bearing + turn * eased,
        pitch: from.pitch + lean * eased,
      };
    },
  };
};
