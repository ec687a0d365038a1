import { interpolateZoom } from 'd3-interpolate';
import { freeSize, wholeGlobeZoom } from './fit-shot.ts';
import type { Camera, Viewport } from './frame.ts';
import { fromWorld, nearestCopy, tileSize, toWorld } from './mercator.ts';

/** Eases out of rest and into rest: 0 and 1 stay, the speed is 0 at both. */
export const smooth = (t: number): number => {
  const held = Math.max(0, Math.min(1, t));
  return held * held * (3 - 2 * held);
};

/**
 * The path from one camera to another as a function of t in [0, 1]: J. J. van Wijk and W. A. A. Nuij,
 * "Smooth and efficient zooming and panning", IEEE InfoVis 2003. It takes the short way round the
 * world, never climbs above the whole globe, and is the same path backwards.
 */
export const cameraPath = (
  from: Camera,
  to: Camera,
  viewport: Viewport,
): ((t: number) => Camera) => {
  const free = freeSize(viewport);
  const span = Math.max(free.width, free.height) / tileSize;
  const [x0, y0] = toWorld(from.lng, from.lat);
  const [xTo, y1] = toWorld(to.lng, to.lat);
  const x1 = nearestCopy(xTo, x0);
  const view = interpolateZoom([x0, y0, span / 2 ** from.zoom], [x1, y1, span / 2 ** to.zoom]);
  const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const eased = smooth(t);
    const [x, y, width] = view(eased);
    const centre = fromWorld([x, y]);
    return {
      ...centre,
      zoom: Math.max(Math.log2(span / width), wholeGlobeZoom(viewport, centre.lat)),
      bearing: from.bearing + turn * eased,
      pitch: from.pitch + (to.pitch - from.pitch) * eased,
    };
  };
};
