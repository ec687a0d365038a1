import { isReliefSeen, type Relief } from '../drawing/relief.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import type { Part } from './load-parts.ts';
import { openFile } from './site-file.ts';

/** Doublings of scale before a picture of the relief is needed at which it begins to load. */
const ahead = 0.1;

/** A picture of the relief, fetched when it shows; `take` is told when it is in the browser's cache. */
export const reliefPart = (relief: Relief, viewport: () => Viewport, take: () => void): Part => ({
  name: relief.url,
  isPassedBy: relief.zooms.from > 0,
  isWanted: (camera: Camera) => isReliefSeen(relief, camera, viewport(), ahead),
  isNeeded: (camera: Camera) => isReliefSeen(relief, camera, viewport()),
  load: async () => {
    await (await openFile(relief.url)).arrayBuffer();
    take();
  },
});
